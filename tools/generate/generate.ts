import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Finding } from '@seaworthy/verdict'
import { findingsOf } from '@seaworthy/verdict'
import { applyDrift } from './apply.ts'
import type { Drift } from './drift.ts'
import { describeDrift, driftOf } from './drift.ts'
import type { Generator } from './generator.ts'
import { generators } from './generators.ts'
import { parsePin, pinnedWorkflows } from './workflows/pinned-workflows.ts'

const repository = path.resolve(import.meta.dirname, '../..')

/**
 * Writes the generated files of this repository. With `--check` only says which are not what their sources say. With
 * `--pin owner/name@commit --out DIR` writes the workflows for runners and servers without the `$/` syntax to DIR.
 * A kind whose sources are at fault is reported, and does not keep the others from being written.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, pin: { type: 'string' }, out: { type: 'string', default: '.' } },
  })
  if (values.pin !== undefined) {
    const pin = parsePin(values.pin)
    const pinned: Generator = {
      files: () => pinnedWorkflows(repository, pin),
      present: () => Promise.resolve([]),
    }
    return write(path.resolve(values.out), pinned)
  }
  for (const generator of generators) {
    await reportingFaults(() => (values.check ? check(repository, generator) : write(repository, generator)))
  }
}

async function check(root: string, generator: Generator): Promise<void> {
  for (const drift of await driftOf(root, generator)) {
    fail(`${describeDrift(drift)} Run \`npm run generate\` and commit the result.`)
  }
}

async function write(root: string, generator: Generator): Promise<void> {
  for (const drift of await driftOf(root, generator)) {
    await applyDrift(root, drift)
    console.log(outcomeOf(drift))
  }
}

function outcomeOf({ kind, path: name }: Drift): string {
  return kind === 'stale' ? `removed ${name}` : `wrote ${name}`
}

async function reportingFaults(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const findings = findingsOf(error)
    if (!findings) throw error
    for (const finding of findings) fail(lineFor(finding))
  }
}

function lineFor({ at, message, remedy }: Finding): string {
  const place = at && [at.file, at.line, at.column].filter((part) => part !== undefined).join(':')
  return `${place === undefined ? '' : `${place}: `}${message} ${remedy}`
}

function fail(line: string): void {
  console.error(line)
  process.exitCode = 1
}

await reportingFaults(main)
