import type { Component, Reference } from '../../inventory/component.ts'
import { declaredIn } from '../../inventory/evidence.ts'
import type { Fault } from '../../inventory/inventory.ts'
import { normalizedName } from '../../inventory/python-name.ts'
import type { SourceFolder } from '../collector.ts'
import { isObject, listOr, objectOr, textOr, textsIn } from '../lock-text/json.ts'
import { parseToml } from '../lock-text/toml.ts'
import { folderOf } from '../../inventory/path.ts'
import { supplierOf } from '../person.ts'
import { withoutSecrets } from '../origins/address.ts'
import { pythonPurl } from './source.ts'

/** What stands beside a lock file about the app. */
export interface Pyproject {
  file: string
  /** Undefined when there is none, or it cannot be read. */
  table: Record<string, unknown> | undefined
  faults: Fault[]
}

/** The `pyproject.toml` beside a lock file. */
export async function readPyproject(lockFile: string, folder: SourceFolder): Promise<Pyproject> {
  return await readManifest(`${folderOf(lockFile)}pyproject.toml`, folder)
}

/** A manifest in TOML, `pyproject.toml` or `Pipfile`. */
export async function readManifest(file: string, folder: SourceFolder): Promise<Pyproject> {
  const text = await folder.text(file)
  if (text === undefined) return { file, table: undefined, faults: [] }
  const parsed = parseToml(text, file)
  if (!parsed.fault) return { file, table: parsed.value, faults: [] }
  const remedy = 'Mend it: it tells what the app itself depends on.'
  return { file, table: undefined, faults: [{ ...parsed.fault, rule: 'sbom/manifest-invalid', remedy }] }
}

/**
 * The app as `[project]` or `[tool.poetry]` describes it. It has a package URL when it is built into a distribution, which
 * is installed under that name.
 * Source: https://packaging.python.org/specifications/pyproject-toml/
 */
export function subjectFrom({ table, file }: Pyproject): Partial<Component> | undefined {
  if (!table) return undefined
  const poetry = objectOr(objectOr(table['tool'])['poetry'])
  const project = { ...poetry, ...objectOr(table['project']) }
  const name = textOr(project['name'])
  if (name === undefined) return undefined
  const version = textOr(project['version'])
  const isBuilt = isObject(table['build-system']) && poetry['package-mode'] !== false
  const isPrivate = textsIn(project['classifiers']).some((one) => one.startsWith('Private ::'))
  const purl = isBuilt && !isPrivate ? pythonPurl(normalizedName(name), version, { kind: 'index' }) : undefined
  const { license } = project
  const licence = textOr(isObject(license) ? license['text'] : license)
  const [author] = listOr(project['authors'])
  const supplier = supplierOf(author, file)
  const description = textOr(project['description'])
  return {
    name: normalizedName(name),
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    ...(description !== undefined && { description }),
    licences: { declared: licence === undefined || licence.includes('\n') ? [] : [{ text: licence, from: file }] },
    ...(supplier && { supplier }),
    references: referencesOf(project),
    evidence: [declaredIn(file)],
  }
}

function referencesOf(project: Record<string, unknown>): Reference[] {
  const { repository, homepage } = project
  const urls = Object.entries(objectOr(project['urls'])).map(([label, url]) => [label.toLowerCase(), url] as const)
  return [['repository', repository] as const, ['homepage', homepage] as const, ...urls].flatMap(([label, url]) => {
    if (typeof url !== 'string' || !/^https?:\/\//.test(url) || !URL.canParse(url)) return []
    const type = referenceTypes.get(label)
    return type ? [{ type, url: withoutSecrets(url) }] : []
  })
}

/** Source: https://packaging.python.org/specifications/well-known-project-urls/ */
const referenceTypes = new Map<string, Reference['type']>([
  ['homepage', 'website'],
  ['repository', 'vcs'],
  ['source', 'vcs'],
  ['source code', 'vcs'],
  ['sourcecode', 'vcs'],
  ['github', 'vcs'],
  ['issues', 'issue-tracker'],
  ['bug tracker', 'issue-tracker'],
  ['bugtracker', 'issue-tracker'],
  ['tracker', 'issue-tracker'],
])
