import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { cacheRoot } from '../tools/installer/cache.ts'
import { fetchPackage } from './sbom-registry.ts'

/** A lock file that a package of a registry ships, which nobody here wrote. */
export interface PublicLock {
  name: string
  registry: 'npm' | 'crates.io'
  package: string
  version: string
  /** Where each file lies in the package, where all tools look for it, and its sha256. */
  files: readonly { from: string; to: string; sha256: string }[]
}

/** npm-shrinkwrap.json is a package-lock.json by another name, under which syft does not look for it. */
export const publicLocks: readonly PublicLock[] = [
  {
    name: 'npm: netlify-cli 12.0.0',
    ...{ registry: 'npm', package: 'netlify-cli', version: '12.0.0' },
    files: [
      pinned(
        'npm-shrinkwrap.json',
        '258104773d76fff1acd7c4ed302704a6aa0cf4b0c629802cf3cc4f1e4b8fa779',
        'package-lock.json',
      ),
      pinned('package.json', '1c1b131cab1c59fc95fe94f9c645426935e2d973feebd56b70cfd68673e8d28b'),
    ],
  },
  {
    name: 'npm: @salesforce/cli 2.146.3',
    ...{ registry: 'npm', package: '@salesforce/cli', version: '2.146.3' },
    files: [
      pinned(
        'npm-shrinkwrap.json',
        '7535a296dcf580b65456f4d6f743536dd486406e41d4865ffc971323de21f94f',
        'package-lock.json',
      ),
      pinned('package.json', '8a1b2ea629725c3a826cb9825e5dd34e0d7f37c2c8400b030783038a0bb641f2'),
    ],
  },
  {
    name: 'Yarn 4: create-redwood-app 8.9.0',
    ...{ registry: 'npm', package: 'create-redwood-app', version: '8.9.0' },
    files: [
      below('templates/ts', 'yarn.lock', '146ed9918d4f1def7308438f68b0d4d49be858b0bae341b11cc8c7e519723635'),
      below('templates/ts', 'package.json', '4f98e7186d5081fd710a07398d73d36dacb02488cb7a8dde30375e929816a644'),
      below('templates/ts', 'api/package.json', '2b948d09331eb163ebae8402bd4553a5762615b9bd563110d25698a2eb5c0215'),
      below('templates/ts', 'web/package.json', '6619b7f8f36faa202fdf9e13dd03ca0978b6daf904d0d2029af919aa9aba2a21'),
    ],
  },
  {
    name: 'pnpm: @pnpm/tabtab in pnpm 4.14.4',
    ...{ registry: 'npm', package: 'pnpm', version: '4.14.4' },
    files: [
      below(
        'lib/node_modules/@pnpm/tabtab',
        'pnpm-lock.yaml',
        '9dd7af37f38bc5568037e0d176b4a351146245e4b51b71f2e2b6e484c9010ced',
      ),
      below(
        'lib/node_modules/@pnpm/tabtab',
        'package.json',
        '1d4a8db10c824c1a90cb936a505f0aed5f6fd9dac49b52232e230f867bccc90c',
      ),
    ],
  },
  {
    name: 'Cargo: deno 2.9.8',
    ...{ registry: 'crates.io', package: 'deno', version: '2.9.8' },
    files: [
      pinned('Cargo.lock', '340cc49a4ad5a87514083991e3fb78756e6200da2f46425e900dffe5999665c8'),
      pinned('Cargo.toml', 'f1f767b6e4a13660525f75188334bce8ca5945ff53a1f1b738ce95d5613809d5'),
    ],
  },
]

function pinned(from: string, sha256: string, to = from): PublicLock['files'][number] {
  return { from, to, sha256 }
}

function below(folder: string, file: string, sha256: string): PublicLock['files'][number] {
  return pinned(`${folder}/${file}`, sha256, file)
}

/** Copies the files of a lock to a folder; they are fetched once, into the cache of tools. Throws when they are others. */
export async function placeLock(lock: PublicLock, folder: string): Promise<void> {
  const cached = path.join(cacheRoot(process.env), 'bench', 'locks', keyOf(lock))
  if (!(await stat(cached).catch(() => undefined))) await fetchLock(lock, cached)
  await cp(cached, folder, { recursive: true })
}

/** Other pins are another folder. */
function keyOf({ package: name, version, files }: PublicLock): string {
  const digest = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8)
  return `${name.replaceAll('/', '+')}-${version}-${digest}`
}

async function fetchLock(lock: PublicLock, cached: string): Promise<void> {
  await mkdir(path.dirname(cached), { recursive: true })
  const work = await mkdtemp(path.join(path.dirname(cached), '.new-'))
  try {
    const fetched = await fetchPackage(lock, path.join(work, 'package'))
    for (const { from, to, sha256 } of lock.files) {
      const content = await readFile(path.join(fetched, from))
      const found = createHash('sha256').update(content).digest('hex')
      if (found !== sha256) throw changed(lock, from, sha256, found)
      const target = path.join(work, 'files', to)
      await mkdir(path.dirname(target), { recursive: true })
      await writeFile(target, content)
    }
    await rename(path.join(work, 'files'), cached)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

function changed({ package: name, version }: PublicLock, file: string, expected: string, found: string): UserError {
  return new UserError('bench/lock', `${file} of ${name} ${version} should have sha256 ${expected}, found ${found}.`, {
    remedy: 'Find out why the registry has another package under the same version.',
  })
}
