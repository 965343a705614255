import { keysIn } from './keys.ts'

/** Characters of a secret that a finding shows. */
const shown = 4

/** The beginning of a secret, enough to know which one is meant. */
export function shortened(secret: string): string {
  return secret.length <= shown ? '…' : `${secret.slice(0, shown)}…`
}

/** A text for people without the secrets in it: those that are known, and what has the format of a service's key. */
export function concealed(text: string, known: readonly string[]): string {
  let out = text
  for (const secret of known) if (secret.length > shown) out = out.replaceAll(secret, () => shortened(secret))
  const keys = keysIn(out).sort((a, b) => b.start - a.start)
  for (const { start, end } of keys) out = out.slice(0, start) + shortened(out.slice(start, end)) + out.slice(end)
  return out
}
