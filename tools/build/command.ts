import { findingsOf } from '@seaworthy/verdict'

/** Runs a command of the build. What the user can mend is printed in a sentence with its remedy, and the status is 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    const findings = findingsOf(error)
    if (!findings) throw error
    for (const { message, remedy } of findings) console.error(`${message}\n  ${remedy}`)
    process.exitCode = 1
  }
}
