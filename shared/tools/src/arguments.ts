import type { Secret } from '@seaworthy/secrets'

/** Lines of a secret shorter than this (`{`, `-----`) are too common to say that the secret was given away. */
const tellingLine = 8

/**
 * Refuses arguments that would give a secret away or that no program can receive. Every user of the machine can read
 * the arguments of a process, so a secret among them is a bug of ours, never the user's fault.
 *
 * @throws Error that names the position of the argument, never its text.
 */
export function checkArguments(program: string, args: readonly string[], secrets: readonly Secret[]): void {
  const hidden = secrets.flatMap(telling)
  for (const [index, argument] of args.entries()) {
    const which = `argument ${index + 1} of ${program}`
    if (typeof argument !== 'string') throw new Error(`${which} is not a string`)
    if (argument.includes('\0')) throw new Error(`${which} has a NUL byte`)
    if (hidden.some((value) => argument.includes(value))) {
      throw new Error(`${which} holds a secret: hand it over by stdin, secretEnv or a private file`)
    }
  }
}

function telling(secret: Secret): string[] {
  const whole = secret.reveal().trim()
  const lines = whole.split(/\r?\n/).filter((line) => line.trim().length >= tellingLine)
  return whole === '' ? [] : [whole, ...lines]
}
