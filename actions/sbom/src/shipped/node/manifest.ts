import { isObject } from '../../collect/lock-text/json.ts'
import { installScripts } from '../../collect/npm-package/manifest.ts'

/** The members of a `package.json` that a bill of materials is made of, as they stand there. */
export type NpmManifest = Record<string, unknown>

const members = [
  'name',
  'version',
  'private',
  'description',
  'license',
  'licence',
  'licenses',
  'author',
  'maintainers',
  'contributors',
  'homepage',
  'bugs',
  'repository',
  'gypfile',
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
]
/** Dependencies or people of one package, of one kind. */
const mostListed = 5000

/** Nothing when the value is no object with a name, as the markers that some packages have in their folders. */
export function readNpmManifest(value: unknown): NpmManifest | undefined {
  if (!isObject(value) || typeof value['name'] !== 'string' || value['name'] === '') return undefined
  const manifest = Object.fromEntries(
    members.flatMap((member) => (Object.hasOwn(value, member) ? [[member, bounded(value[member])] as const] : [])),
  )
  const scripts = value['scripts']
  if (isObject(scripts)) {
    const own = installScripts.filter((name) => typeof scripts[name] === 'string')
    if (own.length > 0) manifest['scripts'] = Object.fromEntries(own.map((name) => [name, 'present']))
  }
  return manifest
}

function bounded(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, mostListed)
  if (!isObject(value)) return value
  const entries = Object.entries(value)
  return entries.length > mostListed ? Object.fromEntries(entries.slice(0, mostListed)) : value
}
