import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tree } from '../../../support/tree.ts'
import { packAsar } from '../shipped/archive/asar.ts'

/** A digest of SHA-512 as lock files write it, of nothing in particular. */
export const integrity = (fill: number): string => `sha512-${Buffer.alloc(64, fill).toString('base64')}`

/** A package-lock.json of packages in `node_modules`, one a line from line 5 on, in the order given. */
export function npmLock(packages: Readonly<Record<string, object>>): string {
  const names = Object.keys(packages)
  const entries = [
    ['', { name: 'desk', version: '1.0.0', dependencies: Object.fromEntries(names.map((name) => [name, '*'])) }],
    ...Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]),
  ].map(([key, entry]) => `${JSON.stringify(key)}: ${JSON.stringify(entry)}`)
  return `{\n"lockfileVersion": 3,\n"packages": {\n${entries.join(',\n')}\n}}`
}

/** An app that requires these packages, with their lock file. */
export function appOf(packages: Readonly<Record<string, object>>): Readonly<Record<string, string>> {
  const dependencies = Object.fromEntries(Object.keys(packages).map((name) => [name, '*']))
  return {
    'package.json': JSON.stringify({ name: 'desk', version: '1.0.0', license: 'Apache-2.0', dependencies }),
    'package-lock.json': npmLock(packages),
  }
}

/** An app of two packages with a lock file. */
export const app: Readonly<Record<string, string>> = appOf({
  a: { version: '1.0.0', license: 'MIT', integrity: integrity(1) },
  b: { version: '2.0.0', license: 'GPL-3.0-only', integrity: integrity(2) },
})

const manifest = (name: string, version: string) => `{"name":"${name}","version":"${version}","license":"MIT"}`

/** The same app with what was packed of it in `out`: `a`, and `stray`, which no lock file declares. */
export async function packedApp(stray = 'stray'): Promise<string> {
  const root = await tree(app)
  await mkdir(join(root, 'out', 'resources'), { recursive: true })
  await writeFile(join(root, 'out', 'version'), '31.3.1')
  await writeFile(
    join(root, 'out', 'resources', 'app.asar'),
    await packAsar({
      'package.json': '{"name":"desk","version":"1.0.0","dependencies":{"a":"*"}}',
      'main.js': 'start()',
      'node_modules/a/package.json': manifest('a', '1.0.0'),
      [`node_modules/${stray}/package.json`]: manifest(stray, '3.0.0'),
    }),
  )
  return root
}
