import { access, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { cacheRoot } from '../tools/installer/cache.ts'
import { installedTool } from '../tools/installer/installed.ts'
import { runToEnd, type Program } from './child.ts'

/** Writers of bills that are compared, by name. */
export type PeerName = 'syft' | 'cdxgen' | 'npm sbom'

/** A program that writes CycloneDX and SPDX in one run; npm can write only one of them. */
export interface Peer {
  program: Program
  /** Its CycloneDX document, when it is not what the program prints. */
  document?: string
}

const cdxgenVersion = '12.8.4'

/** How each peer lists a folder with development dependencies, as we do, at its quickest and without asking anybody. */
export async function peerFor(name: PeerName, folder: string, work: string): Promise<Peer> {
  const document = path.join(work, `${name}.cdx.json`)
  const spdx = path.join(work, `${name}.spdx.json`)
  switch (name) {
    case 'syft': {
      const args = ['scan', `dir:${folder}`, '--quiet', '-o', `cyclonedx-json=${document}`, '-o', `spdx-json=${spdx}`]
      return { program: { command: await installedTool('syft'), args, env: syftEnvironment() }, document }
    }
    case 'cdxgen': {
      const flags = ['--no-install-deps', '--no-recurse', '--no-babel', '--no-validate', '--format', 'cyclonedx,spdx']
      return { program: { command: await cdxgen(), args: [...flags, '-o', document, folder] }, document }
    }
    case 'npm sbom': {
      // Under `npm run --silent` it would not say why it fails.
      const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--loglevel', 'error']
      return { program: { command: 'npm', args, cwd: folder } }
    }
  }
}

export function syftEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    SYFT_CHECK_FOR_APP_UPDATE: 'false',
    SYFT_JAVASCRIPT_INCLUDE_DEV_DEPENDENCIES: 'true',
  }
}

/** Packages that a CycloneDX document lists: components that have a purl, as files and the folder itself have none. */
export async function packagesIn(document: string): Promise<number> {
  const { components = [] } = JSON.parse(await readFile(document, 'utf8')) as { components?: { purl?: string }[] }
  return components.filter(({ purl }) => purl !== undefined).length
}

/** The path of cdxgen, installed into the cache of tools when it is not there; no script of a package runs. */
export async function cdxgen(): Promise<string> {
  const folder = path.join(cacheRoot(process.env), 'bench', `cdxgen-${cdxgenVersion}`)
  const program = path.join(folder, 'node_modules', '.bin', 'cdxgen')
  if (await exists(program)) return program
  await mkdir(folder, { recursive: true })
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--omit=optional', '--prefix', folder]
  const install = { command: 'npm', args: ['install', ...flags, `@cyclonedx/cdxgen@${cdxgenVersion}`] }
  const { status, output } = await runToEnd(install)
  if (status === 0) return program
  throw new UserError('bench/peer', `cdxgen ${cdxgenVersion}, which is compared, cannot be installed:\n${output}`, {
    remedy: 'Install npm, and give the benchmark access to its registry.',
  })
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
