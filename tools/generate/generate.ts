import path from 'node:path'
import { parseArgs } from 'node:util'
import { findingsOf } from '@seaworthy/verdict'
import type { Finding } from '@seaworthy/verdict'
import { applyDrift } from './apply.ts'
import { describeDrift, driftOf } from './drift.ts'
import { generators } from './generators.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Writes the generated files, or with `--check` only says which of them are not what their sources say. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const drifts = await driftOf(root, generators)
  if (values.check) {
    for (const drift of drifts) console.error(`${describeDrift(drift)} Run \`npm run generate\` and commit the result.`)
    return drifts.length === 0 ? 0 : 1
  }
  for (const drift of drifts) {
    await applyDrift(root, drift)
    console.log(drift.kind === 'stale' ? `removed ${drift.path}` : `wrote ${drift.path}`)
  }
  return 0
}

function lineFor({ at, message, remedy }: Finding): string {
  const place = at && [at.file, at.line, at.column].filter((part) => part !== undefined).join(':')
  return `${place === undefined ? '' : `${place}: `}${message} ${remedy}`
}

try {
  process.exitCode = await main()
} catch (error) {
  const findings = findingsOf(error)
  if (!findings) throw error
  for (const finding of findings) console.error(lineFor(finding))
  process.exitCode = 1
}
