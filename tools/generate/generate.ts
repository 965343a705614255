import path from 'node:path'
import { parseArgs } from 'node:util'
import { findingsOf } from '@seaworthy/verdict'
import type { Finding } from '@seaworthy/verdict'
import { applyDrift } from './apply.ts'
import { describeDrift, driftOf } from './drift.ts'
import type { Generator } from './generator.ts'
import { generators } from './generators.ts'
import { parsePin, pinnedWorkflows } from './workflows/pinned-workflows.ts'

const repository = path.resolve(import.meta.dirname, '../..')

/**
 * Writes the generated files of this repository. With `--check` only says which are not what their sources say. With
 * `--pin owner/name@commit --out DIR` writes the workflows for runners and servers without the `$/` syntax to DIR.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, pin: { type: 'string' }, out: { type: 'string' } },
  })
  if (values.pin !== undefined) {
    const files = await pinnedWorkflows(repository, parsePin(values.pin))
    return write(path.resolve(values.out ?? '.'), [
      { files: () => Promise.resolve(files), present: () => Promise.resolve([]) },
    ])
  }
  return values.check ? check(repository, generators) : write(repository, generators)
}

async function check(root: string, kinds: Generator[]): Promise<number> {
  const drifts = await driftOf(root, kinds)
  for (const drift of drifts) console.error(`${describeDrift(drift)} Run \`npm run generate\` and commit the result.`)
  return drifts.length === 0 ? 0 : 1
}

async function write(root: string, kinds: Generator[]): Promise<number> {
  for (const drift of await driftOf(root, kinds)) {
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
