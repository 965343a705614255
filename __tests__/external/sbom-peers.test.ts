import { execFile } from 'node:child_process'
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { installedTool } from '../../tools/installer/installed.ts'
import { runAction, type RunResult } from '../../tools/runner/run-action.ts'
import { tree } from '../support/tree.ts'
import { writeGrypeDatabase } from './sbom-peers/grype-database.ts'
import { known, plantedFiles } from './sbom-peers/planted.ts'

const run = promisify(execFile)
const syft = await installedTool('syft')
const grype = await installedTool('grype')
const osvScanner = await installedTool('osv-scanner')
const sample = fileURLToPath(new URL('../../examples/desk-agent/', import.meta.url))

interface CycloneDx {
  components: { purl?: string }[]
}

let folder: string
let app: string
let judged: RunResult

beforeAll(async () => {
  folder = await tree(plantedFiles())
  app = path.join(folder, 'app')
  judged = await runAction({
    action: 'sbom',
    workspace: app,
    with: { source: 'declared', advisories: path.join(folder, 'advisories') },
    out: path.join(folder, 'out'),
  })
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** The document that an output of the action names. */
function documentAt(output: string): string {
  const file = judged.outputs[output]
  if (!file) throw new Error(`expected the output ${output} to name a file`)
  return file
}

async function purlsOf(file: string): Promise<string[]> {
  return purlsIn(await readFile(file, 'utf8'))
}

/** Of packages, each once: a bill also has files, which have none. */
function purlsIn(json: string): string[] {
  const { components } = JSON.parse(json) as CycloneDx
  return [...new Set(components.flatMap(({ purl }) => purl ?? []))].sort()
}

async function outputOf(command: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { stdout } = await run(command, args, { maxBuffer: 2 ** 28, ...options })
  return stdout
}

/** Scanners end with 1 when they find something. */
async function reportOf(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<unknown> {
  const ran = await run(command, args, { env: { ...process.env, ...env }, maxBuffer: 2 ** 28 }).catch(
    (error: unknown) => {
      const { code, stdout } = error as { code?: number; stdout?: string }
      if (code !== 1 || stdout === undefined) throw error
      return { stdout }
    },
  )
  return JSON.parse(ran.stdout)
}

/** By package, so that the order in which a tool tells them does not matter. */
function byName(found: readonly [name: string, id: string][]): Record<string, string> {
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('syft', () => {
  it.each(['cyclonedx-path', 'spdx-path'])('takes every package of the document at %s', async (output) => {
    const converted = await outputOf(syft, ['convert', documentAt(output), '-q', '-o', 'cyclonedx-json'], {
      env: { ...process.env, SYFT_CHECK_FOR_APP_UPDATE: 'false' },
    })
    const ours = await purlsOf(documentAt('cyclonedx-path'))
    expect(ours).toHaveLength(4)
    expect(purlsIn(converted)).toEqual([...ours, 'pkg:npm/app@1.0.0'].sort())
  })
})

describe('scanners, given our bill and the advisories that we had', () => {
  it('are to agree with what we found', () => {
    const found = judged.findings.flatMap(({ message }) =>
      Object.entries(known).filter(([name, id]) => message.includes(name) && message.includes(id)),
    )
    expect(judged.verdict).toBe('fail')
    expect(byName(found)).toEqual(byName(Object.entries(known)))
  })

  it.each(['cyclonedx-path', 'spdx-path'])('osv-scanner does, of the document at %s', async (output) => {
    // It knows documents by these names.
    const bills = path.join(folder, output)
    const bill = path.join(bills, output === 'spdx-path' ? 'bom.spdx.json' : 'bom.cdx.json')
    await mkdir(bills)
    await copyFile(documentAt(output), bill)
    const offline = ['--offline', '--local-db-path', path.join(folder, 'advisories')]
    const report = (await reportOf(osvScanner, ['scan', 'source', ...offline, '--format', 'json', '-L', bill])) as {
      results: { packages: { package: { name: string }; vulnerabilities: { id: string }[] }[] }[]
    }
    const found = report.results.flatMap(({ packages }) =>
      packages.flatMap((one) => one.vulnerabilities.map(({ id }) => [one.package.name, id] as [string, string])),
    )
    expect(byName(found)).toEqual(byName(Object.entries(known)))
  })

  it.each(['cyclonedx-path', 'spdx-path'])('grype does, of the document at %s', async (output) => {
    const report = (await reportOf(
      grype,
      ['-q', '-o', 'json', `sbom:${documentAt(output)}`],
      await grypeEnvironment(),
    )) as {
      matches: { vulnerability: { id: string }; artifact: { name: string } }[]
    }
    const found = report.matches.map(
      ({ vulnerability, artifact }) => [artifact.name, vulnerability.id] as [string, string],
    )
    expect(byName(found)).toEqual(byName(Object.entries(known)))
  })
})

/** With a database of its own, imported as its manual says for machines without network. */
async function grypeEnvironment(): Promise<NodeJS.ProcessEnv> {
  const database = path.join(folder, 'grype', 'vulnerability.db')
  const env = {
    GRYPE_CHECK_FOR_APP_UPDATE: 'false',
    GRYPE_DB_AUTO_UPDATE: 'false',
    GRYPE_DB_VALIDATE_AGE: 'false',
    GRYPE_DB_CACHE_DIR: path.join(folder, 'grype', 'cache'),
  }
  await rm(path.dirname(database), { recursive: true, force: true })
  await mkdir(path.dirname(database))
  writeGrypeDatabase(database, [
    { id: known.lodash, ecosystem: 'npm', name: 'lodash', constraint: '<4.17.21' },
    { id: known['event-pump'], ecosystem: 'npm', name: 'event-pump', constraint: '' },
    { id: 'GHSA-xvch-5gv4-984h', ecosystem: 'npm', name: 'minimist', constraint: '<1.2.6' },
    { id: 'GHSA-aaaa-bbbb-cccc', ecosystem: 'npm', name: '@scope/writer', constraint: '' },
  ])
  await outputOf(grype, ['-q', 'db', 'import', database], { env: { ...process.env, ...env } })
  return env
}

describe('npm', () => {
  it('lists the same packages of the sample’s lock file', async () => {
    const workspace = await tree({})
    try {
      for (const name of ['package.json', 'package-lock.json'])
        await copyFile(path.join(sample, name), path.join(workspace, name))
      const inputs = { mode: 'generate', source: 'declared', formats: 'cyclonedx-1.7' }
      const { outputs } = await runAction({ action: 'sbom', workspace, with: inputs, out: path.join(folder, 'sample') })
      const theirs = await outputOf('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
        cwd: workspace,
      })
      expect(await purlsOf(outputs['cyclonedx-path'] ?? '')).toEqual(purlsIn(theirs))
    } finally {
      await rm(workspace, { recursive: true })
    }
  })
})
