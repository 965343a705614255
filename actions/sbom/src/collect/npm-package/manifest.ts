import type { Component, Reference } from '../../inventory/component.ts'
import { declaredIn } from '../../inventory/evidence.ts'
import type { SourceFolder } from '../collector.ts'
import type { Fault } from '../../inventory/inventory.ts'
import { folderOf } from '../../inventory/path.ts'
import { isObject, objectOr, parseJsonLock, textOr } from '../lock-text/json.ts'
import { npmSupplier } from './supplier.ts'
import { npmPurl, splitName } from './purl.ts'
import { withoutSecrets } from '../origins/address.ts'

/** What a `package.json` tells of its package. */
export type Described = Pick<Component, 'licences' | 'supplier' | 'references' | 'description' | 'hasInstallScript'>

/** The scripts that npm runs when the package is installed as a dependency. */
export const installScripts: readonly string[] = ['preinstall', 'install', 'postinstall']

/** A manifest as it stands there, or nothing when it is not there or cannot be read; `file` may come from a lock file. */
export async function readManifest(folder: SourceFolder, file: string): Promise<Record<string, unknown> | undefined> {
  try {
    const text = await folder.text(file)
    const value: unknown = text === undefined ? undefined : JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    // A name that is no path, a file that is no JSON: nothing is known from it, and the lock file is what counts.
    return undefined
  }
}

/** Why the app's manifest, which stands beside a lock file, cannot be read, if it is there. */
export async function manifestFaults(folder: SourceFolder, lockFile: string): Promise<Fault[]> {
  const file = `${folderOf(lockFile)}package.json`
  const text = await folder.text(file)
  if (text === undefined) return []
  const parsed = parseJsonLock(text, file, () => undefined)
  if (!parsed.fault) return []
  const { rule, line } = parsed.fault
  const conflict = rule === 'sbom/lock-conflict'
  return [
    {
      rule: 'sbom/manifest-invalid',
      message: conflict
        ? 'The manifest has merge-conflict markers.'
        : 'The manifest is no JSON object with each key once.',
      remedy: "Mend it, and run the package manager's install: it tells what the app itself depends on.",
      file,
      ...(line !== undefined && { line }),
    },
  ]
}

/** Licence, supplier, places and install scripts that a manifest tells. */
export function describe(manifest: Record<string, unknown>, from: string): Described {
  const licence = licenceOf(manifest['license'] ?? manifest['licence'] ?? manifest['licenses'])
  const supplier = npmSupplier(manifest, from)
  const description = textOr(manifest['description'])
  return {
    licences: { declared: licence === undefined ? [] : [{ text: licence, from }] },
    ...(supplier && { supplier }),
    references: referencesOf(manifest),
    ...(description !== undefined && { description }),
    ...(runsWhenInstalled(manifest) && { hasInstallScript: true }),
  }
}

/** The text of a `license`, also of the forms before SPDX expressions: `{ type }`, and a list to choose from. */
export function licenceOf(licence: unknown): string | undefined {
  if (Array.isArray(licence)) {
    const choices = licence.flatMap((one) => licenceOf(one) ?? [])
    return choices.length < 2 ? choices[0] : `(${choices.join(' OR ')})`
  }
  return textOr(isObject(licence) ? licence['type'] : licence)?.trim() || undefined
}

function runsWhenInstalled(manifest: Record<string, unknown>): boolean {
  const scripts = objectOr(manifest['scripts'])
  return manifest['gypfile'] === true || installScripts.some((name) => textOr(scripts[name]) !== undefined)
}

function referencesOf(manifest: Record<string, unknown>): Reference[] {
  const { repository, homepage, bugs } = manifest
  const found: [Reference['type'], string | undefined][] = [
    ['vcs', repositoryUrl(isObject(repository) ? repository['url'] : repository)],
    ['website', webAddress(homepage)],
    ['issue-tracker', webAddress(isObject(bugs) ? bugs['url'] : bugs)],
  ]
  return found.flatMap(([type, url]) => (url === undefined ? [] : { type, url }))
}

/** `owner/name`, `gitlab:owner/name` and addresses, as addresses. */
function repositoryUrl(repository: unknown): string | undefined {
  const text = textOr(repository)
  if (text === undefined) return undefined
  const [, host = 'github', path] = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text) ?? []
  if (path !== undefined) return `https://${host}.${host === 'bitbucket' ? 'org' : 'com'}/${path}`
  return /^(?:git\+)?(?:https?|ssh|git):\/\//.test(text) && URL.canParse(text) ? withoutSecrets(text) : undefined
}

function webAddress(address: unknown): string | undefined {
  const text = textOr(address)
  return text !== undefined && /^https?:\/\//.test(text) && URL.canParse(text) ? withoutSecrets(text) : undefined
}

/** The app as its manifest describes it. One that is private is in no registry, and has no package URL. */
export function subjectFrom(manifest: Record<string, unknown>, file: string): Partial<Component> {
  const name = textOr(manifest['name'])
  const version = textOr(manifest['version'])
  const purl =
    name === undefined || manifest['private'] === true ? undefined : npmPurl(name, version, { kind: 'registry' })
  return {
    ...(name !== undefined && splitName(name)),
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    ...describe(manifest, file),
    evidence: [declaredIn(file)],
  }
}
