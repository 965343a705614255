import type { Component } from '../../inventory/component.ts'
import type { Fault } from '../../inventory/inventory.ts'
import { packageUrl } from '../../inventory/purl.ts'
import { type Part, type ShippedApp } from '../assemble/part.ts'
import { component } from '../../inventory/described.ts'
import { shippedIn } from '../../inventory/evidence.ts'
import { folderOf } from '../../inventory/path.ts'
import type { ShippedFile } from '../facts.ts'
import { type PythonPackage } from './metadata.ts'
import { normalizedName } from '../../inventory/python-name.ts'
import { pythonOf } from './runtime.ts'

/** Python's distributions by their METADATA, what their RECORD says of their files, and frozen programs. */
export function assemblePython(app: ShippedApp): Part {
  const found = app.files.flatMap(({ path, facts: { python } }) =>
    python ? [{ path, python, component: distribution(python, path) }] : [],
  )
  const byName = new Map(found.map(({ python, component: one }) => [normalizedName(python.name), one.ref]))
  const runtimes = app.files.flatMap(pythonOf)
  const isFrozen = app.files.some(({ facts }) => facts.pyInstaller)
  return {
    components: [...found.map(({ component: one }) => one), ...runtimes],
    dependencies: new Map(
      found.map(({ python, component: one }) => [
        one.ref,
        python.requires.flatMap((name) => byName.get(normalizedName(name)) ?? []),
      ]),
    ),
    roots: [...found.map(({ component: one }) => one.ref), ...runtimes.map(({ ref }) => ref)],
    completeness: isFrozen
      ? [{ aggregate: 'unknown', refs: [''], because: 'frozen Python modules name no versions' }]
      : [],
    faults: app.files.flatMap((file) => changedFiles(file, app)),
  }
}

function distribution(python: PythonPackage, path: string): Component {
  const { name, version, summary, licence, licenceClassifiers, author, email, urls } = python
  const purl = packageUrl({ type: 'pypi', name: normalizedName(name), version })
  const texts = licence !== undefined ? [licence] : licenceClassifiers.flatMap(licenceOf)
  return component({
    type: 'library',
    name,
    version,
    ...(purl !== undefined && { purl }),
    ...(summary !== undefined && { description: summary }),
    licences: { declared: texts.map((text) => ({ text, from: path })) },
    ...((author ?? email) !== undefined && {
      supplier: { name: author ?? email ?? '', ...(email !== undefined && { email }), from: path },
    }),
    references: urls.map(({ label, url }) => ({ type: referenceType(label), url })),
    evidence: [shippedIn(path)],
  })
}

/** `License :: OSI Approved :: MIT License`. The group alone names no licence. */
function licenceOf(classifier: string): string[] {
  const last = classifier.split(' :: ').at(-1)
  return last === undefined || last === 'OSI Approved' ? [] : [last]
}

function referenceType(label: string): 'vcs' | 'website' | 'issue-tracker' | 'other' {
  if (/source|repository|^code$|github/.test(label)) return 'vcs'
  if (/issue|tracker|bug/.test(label)) return 'issue-tracker'
  return /home|website/.test(label) ? 'website' : 'other'
}

/** The files that are what the RECORD of a distribution says of them: they are its own, and what it is known by stands for them. */
export function recordedFiles({ files, byPath }: ShippedApp): Set<string> {
  return new Set(
    files.flatMap(({ path, facts: { record = [] } }) => {
      const folder = folderOf(path)
      if (record.length === 0 || !byPath.get(`${folder}METADATA`)?.facts.python) return []
      const root = folderOf(folder.slice(0, -1))
      return record.flatMap(({ path: name, sha256 }) =>
        sha256 !== undefined && byPath.get(root + name)?.sha256 === sha256 ? [root + name] : [],
      )
    }),
  )
}

/** Files that are not what their distribution's RECORD says: changed after they were built. */
function changedFiles({ path, facts: { record = [] } }: ShippedFile, { byPath }: ShippedApp): Fault[] {
  const root = folderOf(folderOf(path).slice(0, -1))
  return record.flatMap(({ path: name, sha256 }) => {
    const found = byPath.get(root + name)
    if (sha256 === undefined || !found || found.sha256 === sha256) return []
    return [
      {
        rule: 'sbom/record-mismatch',
        message: `Expected sha256 ${sha256}, which ${path} records, found ${found.sha256}.`,
        remedy: 'Install the distribution again and package the app again; find out what changed the file.',
        file: found.path,
      },
    ]
  })
}
