import { posix } from 'node:path'
import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { LockedFaults } from '../locked/faults.ts'
import type { Lock, Locked, Need } from '../locked/package.ts'
import { invalidLock, nothingBut, unknownVersion } from '../lock-text/faults.ts'
import { listOr, objectOr, parseJsonLock, textOr } from '../lock-text/json.ts'
import { withoutSecrets } from '../origins/address.ts'
import { mavenComponent, type Coordinates } from './artifact.ts'
import { checksum } from './checksum.ts'
import { originsOf, repositoriesNamed } from './origins.ts'
import { shippedScope } from './scope.ts'

/**
 * `lockfile.json` of the Maven plugin `maven-lockfile`, version 1: the whole tree, with the digests of the files.
 * Source: https://github.com/chains-project/maven-lockfile
 */
export async function collectMavenLock(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  // The name is a common one; the plugin writes the file beside the project's model.
  const isMaven = (await folder.bytes(posix.join(posix.dirname(file), 'pom.xml'))) !== undefined
  if (text === undefined || !isMaven) return nothingBut([])
  const lines: number[] = []
  const parsed = parseJsonLock(text, file, (path, line) => {
    if (path[0] === 'dependencies' && path.at(-1) === '' && (path.length === 2 || path.at(-2) === 'children')) {
      lines.push(line)
    }
  })
  if (parsed.fault) return nothingBut([parsed.fault])
  const { lockFileVersion, dependencies } = parsed.value
  if (lockFileVersion !== 1) return nothingBut([unknownVersion(file, lockFileVersion, '1')])
  if (!Array.isArray(dependencies)) {
    return nothingBut([invalidLock(file, 'The lock file has no list of "dependencies".', 1)])
  }
  const problems = new LockedFaults(file)
  const tree = new Tree(file, lines, problems)
  const root = tree.add(dependencies)
  const lock = {
    file,
    packages: tree.packages,
    root,
    missing: tree.missing(root),
    onlyForProperty: 'seaworthy:maven:only-for',
    origins: originsOf(file, tree.packages, await repositoriesNamed(file, folder)),
  }
  return assembleLock(lock, undefined, problems)
}

/** The packages of a tree in which one can stand many times. */
class Tree {
  readonly packages = new Map<string, Locked>()
  readonly #file: string
  /** Of the nodes, in the order of the text, which is that of the visits. */
  readonly #lines: readonly number[]
  readonly #problems: LockedFaults
  #visited = 0

  constructor(file: string, lines: readonly number[], problems: LockedFaults) {
    this.#file = file
    this.#lines = lines
    this.#problems = problems
  }

  /**
   * What a list of nodes stands for. A node that is left out in favour of another place, or of another version that was
   * selected, describes nothing: it leads to the one that is not. Depth is bounded by the scan of the text.
   */
  add(nodes: readonly unknown[]): Need[] {
    return nodes.map((value): Need => {
      const node = objectOr(value)
      const line = this.#lines[this.#visited++]
      const coordinates = coordinatesOf(node)
      const { group, artifact, version = '', classifier = '', type = '' } = coordinates
      const id = [group, artifact, version, classifier, type].join(':')
      const needs = this.add(listOr(node['children']))
      const known = this.packages.get(id)
      if (known) for (const need of needs) known.needs.push(need)
      else if (node['included'] !== false) {
        this.packages.set(id, { component: this.#componentOf(coordinates, node, line), needs })
      }
      return { id, kind: kindOf(shippedScope(textOr(node['scope']), node['optional'] === true)) }
    })
  }

  /** Dependencies that are left out everywhere. */
  missing(root: readonly Need[]): Lock['missing'] {
    const lists: [from: string, needs: readonly Need[]][] = [['', root]]
    for (const [from, { needs }] of this.packages) lists.push([from, needs])
    return lists.flatMap(([from, needs]) =>
      needs.flatMap(({ id }) => (this.packages.has(id) ? [] : [{ from, name: id.replace(/:+$/, '') }])),
    )
  }

  #componentOf(coordinates: Coordinates, node: Record<string, unknown>, line: number | undefined): Locked['component'] {
    const digest = textOr(node['checksum'])
    const hash = digest === undefined ? undefined : checksum(textOr(node['checksumAlgorithm']) ?? '', digest)
    const { group, artifact, version } = coordinates
    if (digest !== undefined && !hash) this.#problems.add('integrity', `${group}:${artifact}`, line)
    if (version === undefined) this.#problems.add('version', `${group}:${artifact}`, line)
    const url = textOr(node['resolved'])
    const hashes = hash ? [hash] : []
    return mavenComponent(
      coordinates,
      {
        line,
        hashes,
        references:
          url !== undefined && URL.canParse(url) ? [{ type: 'distribution', url: withoutSecrets(url), hashes }] : [],
      },
      this.#file,
      this.#problems,
    )
  }
}

function coordinatesOf(node: Record<string, unknown>): Coordinates {
  return {
    group: textOr(node['groupId']) ?? '',
    artifact: textOr(node['artifactId']) ?? '',
    version: textOr(node['selectedVersion']) ?? textOr(node['version']),
    classifier: textOr(node['classifier']),
    type: textOr(node['type']),
  }
}

function kindOf(scope: ReturnType<typeof shippedScope>): Need['kind'] {
  return scope === 'excluded' ? 'development' : scope
}
