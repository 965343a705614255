import type { Collected, Collector, SourceFolder } from './collector.ts'
import { gradleLockFile } from './gradle/files.ts'
import { faultsOf, nothingBut } from './lock-text/faults.ts'
import { projectFile } from './nuget/files.ts'
import { requirementsFile } from './python/requirements/files.ts'
import { inCodeUnitOrder } from '../inventory/order.ts'
import { baseOf } from '../inventory/path.ts'
import { withApp } from './app.ts'

export { openFolder } from './folder.ts'
export { leaveOut } from './left-out.ts'

type Collect = Collector['collect']

/** A collector by the names or paths of its files, whose code is loaded for the first file it reads: most projects use two or three of them. */
function lazily(name: string, files: RegExp | readonly string[], load: () => Promise<Collect>): Collector {
  const isIt = files instanceof RegExp ? (path: string) => files.test(path) : namedLike(new Set(files))
  return {
    name,
    reads: isIt,
    collect: async (path, folder) => (await load())(path, folder),
  }
}

function namedLike(names: ReadonlySet<string>): (path: string) => boolean {
  return (path) => names.has(baseOf(path))
}

/** All that read what sources declare. A new one is a folder and a line here. */
export const collectors: readonly Collector[] = [
  lazily(
    'npm',
    ['package-lock.json', 'npm-shrinkwrap.json'],
    async () => (await import('./npm/collect.ts')).collectNpm,
  ),
  lazily('pnpm', ['pnpm-lock.yaml'], async () => (await import('./pnpm/collect.ts')).collectPnpm),
  lazily('yarn', ['yarn.lock'], async () => (await import('./yarn/collect.ts')).collectYarn),
  lazily('bun', ['bun.lock'], async () => (await import('./bun/collect.ts')).collectBun),
  lazily('bun-binary', ['bun.lockb'], async () => (await import('./bun/collect.ts')).collectBunBinary),
  lazily('cargo', ['Cargo.lock'], async () => (await import('./cargo/collect.ts')).collectCargo),
  lazily(
    'nuget',
    /(?:^|\/)packages(?:\.[^/]+)?\.lock\.json$/,
    async () => (await import('./nuget/collect-lock.ts')).collectNugetLock,
  ),
  lazily(
    'nuget-config',
    ['packages.config'],
    async () => (await import('./nuget/collect-config.ts')).collectPackagesConfig,
  ),
  lazily(
    'nuget-assets',
    ['project.assets.json'],
    async () => (await import('./nuget/collect-assets.ts')).collectNugetAssets,
  ),
  lazily('nuget-project', projectFile, async () => (await import('./nuget/collect-project.ts')).collectNugetProject),
  lazily('go', ['go.mod'], async () => (await import('./go/collect.ts')).collectGo),
  lazily('maven', ['pom.xml'], async () => (await import('./maven/collect-pom.ts')).collectPom),
  lazily('maven-lockfile', ['lockfile.json'], async () => (await import('./maven/collect-lock.ts')).collectMavenLock),
  lazily('gradle', gradleLockFile, async () => (await import('./gradle/collect-lock.ts')).collectGradleLock),
  lazily(
    'gradle-verification',
    /(?:^|\/)gradle\/verification-metadata\.xml$/,
    async () => (await import('./gradle/collect-verification.ts')).collectGradleVerification,
  ),
  lazily('swift', ['Package.resolved'], async () => (await import('./swift/collect.ts')).collectSwift),
  lazily('carthage', ['Cartfile.resolved'], async () => (await import('./swift/collect-carthage.ts')).collectCarthage),
  lazily('cocoapods', ['Podfile.lock'], async () => (await import('./cocoapods/collect.ts')).collectCocoapods),
  lazily('poetry', ['poetry.lock'], async () => (await import('./python/poetry.ts')).collectPoetry),
  lazily('uv', ['uv.lock'], async () => (await import('./python/uv.ts')).collectUv),
  lazily('pdm', ['pdm.lock'], async () => (await import('./python/pdm.ts')).collectPdm),
  lazily(
    'pylock',
    /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/,
    async () => (await import('./python/pylock.ts')).collectPylock,
  ),
  lazily('pipenv', ['Pipfile.lock'], async () => (await import('./python/pipfile.ts')).collectPipfile),
  lazily(
    'requirements',
    requirementsFile,
    async () => (await import('./python/requirements/collect.ts')).collectRequirements,
  ),
  lazily(
    'workflows',
    /^\.github\/(?:workflows\/[^/]+|actions\/(?:[^/]+\/)*action)\.ya?ml$/,
    async () => (await import('./workflows/collect.ts')).collectWorkflow,
  ),
]

/**
 * What each lock file and manifest in a folder says, those nearest to the top first, and what describes the app: the
 * others describe its parts. Files that cannot be read are faults, and so are manifests that no lock file covers.
 */
export async function collectDeclared(folder: SourceFolder): Promise<Collected[]> {
  const found: Collected[] = []
  for (const { path, collector } of filesToRead(folder.paths)) {
    found.push(await collectOne(collector, path, folder))
  }
  const { collectUnlocked } = await import('./unlocked/collect.ts')
  return withApp([...found, ...(await collectUnlocked(folder))])
}

function filesToRead(paths: readonly string[]): { path: string; depth: number; collector: Collector }[] {
  const files = paths.flatMap((path) => {
    const depth = path.split('/').length
    return collectors.filter((one) => one.reads(path)).map((collector) => ({ path, depth, collector }))
  })
  return files.sort((a, b) => a.depth - b.depth || inCodeUnitOrder(a.path, b.path))
}

async function collectOne(collector: Collector, path: string, folder: SourceFolder): Promise<Collected> {
  try {
    return await collector.collect(path, folder)
  } catch (error) {
    const faults = faultsOf(error, path)
    if (!faults) throw error
    return nothingBut(faults)
  }
}
