import { usage } from './arguments.ts'

/**
 * The values of an option `--<name> KEY=VALUE` by key, in the order given; only the first `=` separates. Keys of inputs
 * ignore case, so two spellings of one key are one.
 */
export function pairsOf(name: string, texts: readonly string[]): Map<string, string[]> {
  const pairs = new Map<string, string[]>()
  for (const text of texts) {
    const equals = text.indexOf('=')
    if (equals < 1)
      throw usage(`--${name} is given "${text}", which is not KEY=VALUE.`, `Write --${name} ${text || 'KEY'}=VALUE.`)
    const key = text.slice(0, equals)
    const known = [...pairs.keys()].find((other) => other.toUpperCase() === key.toUpperCase()) ?? key
    pairs.set(known, [...(pairs.get(known) ?? []), text.slice(equals + 1)])
  }
  return pairs
}
