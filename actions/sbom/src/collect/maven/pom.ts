import { posix } from 'node:path'
import type { Fault } from '../../inventory/inventory.ts'
import type { SourceFolder } from '../collector.ts'
import { faultsOf, invalidManifest } from '../lock-text/faults.ts'
import { childOf, childrenOf, parseXml, textIn, type XmlElement } from '../lock-text/xml.ts'

/** A `<dependency>` as it is written, properties not yet put in. */
export interface Declared {
  group: string
  artifact: string
  version: string | undefined
  type: string | undefined
  classifier: string | undefined
  scope: string | undefined
  isOptional: boolean
  file: string
  line: number
}

/** A project object model as it is written. */
export interface Pom {
  file: string
  group: string | undefined
  artifact: string | undefined
  version: string | undefined
  parent: { group: string; artifact: string; version: string | undefined; relativePath: string } | undefined
  properties: Map<string, string>
  managed: Declared[]
  dependencies: Declared[]
  name: string | undefined
}

/** Parents above parents; Maven has no limit, and no project that many. */
const mostAncestors = 20

/**
 * A `pom.xml` and its parents as far as they stand in the sources, the child first.
 * Source: https://maven.apache.org/ref/current/maven-model/maven.html
 */
export async function readPoms(file: string, folder: SourceFolder): Promise<{ poms: Pom[]; faults: Fault[] }> {
  const poms: Pom[] = []
  const faults: Fault[] = []
  const seen = new Set<string>()
  let next: string | undefined = file
  let expected: Pom['parent']
  while (next !== undefined && !seen.has(next) && seen.size < mostAncestors) {
    seen.add(next)
    const { text, unread } = await readText(next, folder)
    faults.push(...unread)
    if (text === undefined) break
    const { root, fault } = parseXml(text, next, invalidManifest)
    if (fault) faults.push(fault)
    if (!root) break
    const pom = pomFrom(root, next)
    // The folder above may be of another project: then the parent is in a repository.
    if (expected && (pom.artifact !== expected.artifact || groupOf(pom) !== expected.group)) break
    poms.push(pom)
    expected = pom.parent
    next = pom.parent && placeOf(pom.parent.relativePath, next)
  }
  return { poms, faults }
}

/** A parent may be named by a path that leads to no file: then the child is read without it. */
async function readText(file: string, folder: SourceFolder): Promise<{ text?: string | undefined; unread: Fault[] }> {
  try {
    return { text: await folder.text(file), unread: [] }
  } catch (error) {
    const unread = faultsOf(error, file)
    if (!unread) throw error
    return { unread }
  }
}

function groupOf({ group, parent }: Pom): string | undefined {
  return group ?? parent?.group
}

/** The file that a relative path names, which may be that of a folder; undefined for none, and for those outside. */
function placeOf(relativePath: string, from: string): string | undefined {
  if (relativePath === '') return undefined
  const path = posix.join(posix.dirname(from), relativePath.replaceAll('\\', '/'))
  const place = path.endsWith('.xml') ? path : posix.join(path, 'pom.xml')
  return place.startsWith('..') ? undefined : place
}

function pomFrom(root: XmlElement, file: string): Pom {
  const parent = childOf(root, 'parent')
  const relativePath = childOf(parent, 'relativePath')
  return {
    file,
    group: textIn(root, 'groupId'),
    artifact: textIn(root, 'artifactId'),
    version: textIn(root, 'version'),
    parent: parent && {
      group: textIn(parent, 'groupId') ?? '',
      artifact: textIn(parent, 'artifactId') ?? '',
      version: textIn(parent, 'version'),
      relativePath: relativePath ? relativePath.text : '../pom.xml',
    },
    properties: new Map(childOf(root, 'properties')?.children.map(({ name, text }) => [name, text])),
    managed: dependenciesIn(childOf(root, 'dependencyManagement'), file),
    dependencies: dependenciesIn(root, file),
    name: textIn(root, 'name'),
  }
}

function dependenciesIn(element: XmlElement | undefined, file: string): Declared[] {
  return childrenOf(childOf(element, 'dependencies'), 'dependency').map((dependency) => ({
    group: textIn(dependency, 'groupId') ?? '',
    artifact: textIn(dependency, 'artifactId') ?? '',
    version: textIn(dependency, 'version'),
    type: textIn(dependency, 'type'),
    classifier: textIn(dependency, 'classifier'),
    scope: textIn(dependency, 'scope'),
    isOptional: textIn(dependency, 'optional') === 'true',
    file,
    line: dependency.line,
  }))
}
