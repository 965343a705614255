import { parseArgs } from 'node:util'
import { UserError } from '@seaworthy/verdict'

export const usage = `Judges the release of the sample app from evidence, then shows that a changed model and other attacks are caught.

  npm run demo                 leaves its files in a temporary folder
  npm run demo -- --out DIR    leaves them in DIR: artifacts/, evidence/, reports/, summaries/, tampered/, attacks/
`

export interface Options {
  help: boolean
  out?: string
}

/** Reads the command line. Throws UserError for anything but `--out DIR` and `--help`. */
export function parseOptions(args: string[]): Options {
  try {
    const { values } = parseArgs({ args, options: { help: { type: 'boolean', short: 'h' }, out: { type: 'string' } } })
    return { help: values.help === true, ...(values.out !== undefined && { out: values.out }) }
  } catch (cause) {
    throw new UserError('demo/usage', cause instanceof Error ? cause.message : String(cause), {
      remedy: 'Run it as: npm run demo -- --out DIR',
      cause,
    })
  }
}
