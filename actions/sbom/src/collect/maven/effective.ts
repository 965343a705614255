import { expand } from '../locked/expand.ts'
import { artifactKey, type Coordinates } from './artifact.ts'
import type { Declared, Pom } from './pom.ts'

/** A dependency with all that the sources tell of it put in. */
export interface Dependency extends Coordinates {
  scope: string
  isOptional: boolean
  file: string
  line: number
}

export interface EffectivePom {
  group: string | undefined
  artifact: string | undefined
  version: string | undefined
  dependencies: Dependency[]
}

const reference = /\$\{([^${}]+)\}/g

/** Ranges, and words that a repository has to be asked for. */
const open = /^[[(]|[,\])]$|\$\{|^(?:LATEST|RELEASE)$/

/**
 * What a project depends on, with properties and managed versions of its parents put in. A version that only a parent or
 * a bill of materials in a repository tells is left out, and so is a range.
 * Source: https://maven.apache.org/guides/introduction/introduction-to-the-pom.html
 */
export function effectivePom(poms: readonly Pom[]): EffectivePom {
  const [own] = poms
  const properties = propertiesOf(poms)
  const resolve = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : expand(text, reference, (name) => properties.get(name))
  const managed = new Map<string, Declared>()
  for (const one of poms.flatMap((pom) => pom.managed)) {
    const key = keyOf(one, resolve)
    if (!managed.has(key)) managed.set(key, one)
  }
  const dependencies = new Map<string, Dependency>()
  for (const one of poms.flatMap((pom) => pom.dependencies)) {
    const key = keyOf(one, resolve)
    // What a child says of a dependency counts, and not what its parent says.
    if (!dependencies.has(key)) dependencies.set(key, dependencyOf(one, managed.get(key), resolve))
  }
  return {
    group: resolve(own?.group ?? own?.parent?.group),
    artifact: resolve(own?.artifact),
    version: resolve(own?.version ?? own?.parent?.version),
    dependencies: [...dependencies.values()],
  }
}

type Resolve = (text: string | undefined) => string | undefined

/** Where a group or an artifact cannot be told, the text as it stands says at least what is meant. */
function keyOf({ group, artifact, type, classifier }: Declared, resolve: Resolve): string {
  const key = artifactKey({ group: resolve(group) ?? group, artifact: resolve(artifact) ?? artifact })
  return `${key}:${resolve(type) ?? 'jar'}:${resolve(classifier) ?? ''}`
}

function dependencyOf(one: Declared, managed: Declared | undefined, resolve: Resolve): Dependency {
  const version = resolve(one.version ?? managed?.version)
  return {
    group: resolve(one.group) ?? one.group,
    artifact: resolve(one.artifact) ?? one.artifact,
    version: version === undefined || open.test(version) ? undefined : version,
    type: resolve(one.type),
    classifier: resolve(one.classifier),
    scope: resolve(one.scope ?? managed?.scope) ?? 'compile',
    isOptional: one.isOptional || managed?.isOptional === true,
    file: one.file,
    line: one.line,
  }
}

/** The child's properties count before its parents'; what the model itself tells has names of its own. */
function propertiesOf(poms: readonly Pom[]): Map<string, string> {
  const properties = new Map<string, string>()
  for (const pom of poms.toReversed()) for (const [name, value] of pom.properties) properties.set(name, value)
  const [own] = poms
  const told: [string, string | undefined][] = [
    ['groupId', own?.group ?? own?.parent?.group],
    ['artifactId', own?.artifact],
    ['version', own?.version ?? own?.parent?.version],
    ['parent.groupId', own?.parent?.group],
    ['parent.artifactId', own?.parent?.artifact],
    ['parent.version', own?.parent?.version],
  ]
  for (const [name, value] of told) {
    if (value === undefined) continue
    for (const prefix of ['project.', 'pom.', '']) properties.set(`${prefix}${name}`, value)
  }
  return properties
}
