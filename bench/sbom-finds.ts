import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { pack } from '../tools/demo/pack.ts'
import { readShippedFiles } from '../tools/demo/shipped-files.ts'
import { installedTool } from '../tools/installer/installed.ts'
import { runAction } from '../tools/runner/run-action.ts'
import { runToEnd, type Program } from './child.ts'
import { writeElectronApp } from './sbom-app.ts'
import { cdxgen, syftEnvironment } from './sbom-peers.ts'
import { howFound, shipsInElectronApp, shipsInSample, type Listed, type Ships } from './sbom-ships.ts'
import { markdown } from './table.ts'

/** What tools find of something that ships. */
export interface FindsRow {
  what: string
  /** By tool: how many of the parts with their version or digest, and whether others are at least named. */
  found: Map<string, string>
  isComplete: boolean
}

const ours = 'sbom'

/** What each tool finds in the packed sample and in an Electron app, of what is known to be in them. */
export async function sbomFinds(suiteRoot: string): Promise<FindsRow[]> {
  const work = await mkdtemp(path.join(await realpath(tmpdir()), 'seaworthy-bench-'))
  try {
    const sample = path.join(suiteRoot, 'examples', 'desk-agent')
    const apps = path.join(work, 'apps')
    await writeElectronApp(suiteRoot, path.join(apps, 'desk-app'), 1e6)
    // Others do not look into archives of this kind: they get its content.
    await unpackSample(sample, path.join(apps, 'desk-agent'))
    const packed = await pack(sample, path.join(work, 'packed'))
    const listed = new Map([
      [ours, await listedByUs(suiteRoot, work, [path.join(apps, 'desk-app'), packed])],
      ['syft', await listedBySyft(apps, work)],
      ['cdxgen', await listedByCdxgen(apps, work, [])],
      ['cdxgen -t asar', await listedByCdxgen(apps, work, ['-t', 'asar'])],
      ['cdxgen -t ai', await listedByCdxgen(apps, work, ['-t', 'ai'])],
    ])
    const ships = [...(await shipsInElectronApp(path.join(apps, 'desk-app'))), ...(await shipsInSample(sample))]
    return ships.map((one) => rowOf(one, listed))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** The rows as a Markdown table. */
export function findsTable(rows: readonly FindsRow[]): string {
  const tools = [...(rows[0]?.found.keys() ?? [])]
  return markdown([
    ['what ships', ...tools],
    ...rows.map(({ what, found }) => [what, ...tools.map((tool) => found.get(tool) ?? '')]),
  ])
}

function rowOf({ what, parts }: Ships, listed: ReadonlyMap<string, Listed[]>): FindsRow {
  const found = new Map<string, string>()
  let isComplete = false
  for (const [tool, components] of listed) {
    const how = parts.map((part) => howFound(part, components))
    const all = how.filter((one) => one === 'all').length
    const named = how.filter((one) => one === 'named').length
    if (tool === ours) isComplete = all === parts.length
    found.set(tool, cellOf(all, named, parts.length))
  }
  return { what, found, isComplete }
}

function cellOf(all: number, named: number, total: number): string {
  if (all === total) return 'yes'
  if (all === 0 && named === 0) return '–'
  if (all === 0 && named === total) return 'named'
  return `${all} of ${total}`
}

async function unpackSample(sample: string, folder: string): Promise<void> {
  const { files } = await readShippedFiles(sample)
  for (const [name, content] of files) {
    const file = path.join(folder, ...name.split('/'))
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

async function listedByUs(suiteRoot: string, work: string, artifacts: string[]): Promise<Listed[]> {
  const workspace = path.join(work, 'workspace')
  await mkdir(workspace)
  for (const artifact of artifacts) {
    await cp(artifact, path.join(workspace, path.basename(artifact)), { recursive: true })
  }
  const inputs = { mode: 'generate', source: 'shipped', formats: 'cyclonedx-1.7', enforce: 'false' }
  const names = artifacts.map((artifact) => path.basename(artifact))
  const request = { action: 'sbom', workspace, with: { ...inputs, artifacts: names }, out: path.join(work, 'out') }
  const { outputs, findings } = await runAction({ ...request, suiteRoot })
  const document = outputs['cyclonedx-path']
  if (document) return componentsOf(document)
  throw failed('sbom', findings.map(({ message }) => message).join('\n'))
}

async function listedBySyft(apps: string, work: string): Promise<Listed[]> {
  const document = path.join(work, 'syft.cdx.json')
  const args = ['scan', `dir:${apps}`, '--quiet', '-o', `cyclonedx-json=${document}`]
  await succeed({ command: await installedTool('syft'), args, env: syftEnvironment() })
  return componentsOf(document)
}

async function listedByCdxgen(apps: string, work: string, type: string[]): Promise<Listed[]> {
  const document = path.join(work, `cdxgen${type.join('')}.cdx.json`)
  await succeed({ command: await cdxgen(), args: ['--no-install-deps', ...type, '-o', document, apps] })
  return componentsOf(document)
}

async function componentsOf(document: string): Promise<Listed[]> {
  return (JSON.parse(await readFile(document, 'utf8')) as { components?: Listed[] }).components ?? []
}

async function succeed(program: Program): Promise<void> {
  const { status, output } = await runToEnd(program)
  if (status !== 0) throw failed(program.command, output)
}

function failed(command: string, said: string): UserError {
  return new UserError('bench/failed', `${command}, which is compared, failed:\n${said}`, {
    remedy: 'Run `tools/install syft actionlint` and `npm run build`, and try again.',
  })
}
