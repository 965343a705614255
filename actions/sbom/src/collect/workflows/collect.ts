import { parseYaml } from '@seaworthy/documents/yaml'
import { UserError } from '@seaworthy/verdict'
import type { Component } from '../../inventory/component.ts'
import { packageUrl } from '../../inventory/purl.ts'
import { component } from '../../inventory/described.ts'
import { declaredIn } from '../../inventory/evidence.ts'
import { componentRef } from '../../inventory/ref.ts'
import type { Collected, SourceFolder } from '../collector.ts'
import { faultsOf, nothingBut } from '../lock-text/faults.ts'
import { listOr, objectOr, textOr } from '../lock-text/json.ts'

/** `owner/repository/path@ref`; ref is a commit, a tag or a branch. */
const action = /^([\w.-]+)\/([\w.-]+)((?:\/[^@\s]+)?)@(\S+)$/
/** A first part with a dot or a port is a registry: https://github.com/distribution/reference */
const image =
  /^docker:\/\/(?:((?:[\w-]+\.[\w.-]+|localhost)(?::\d+)?|[\w-]+:\d+)\/)?([^:@\s]+)(?::([\w.-]+))?(?:@(sha256:[0-9a-f]{64}))?$/

/** One `uses:` as it stands in the text; what follows the `#` is the version that a commit stands for. */
const usesLine = /^\s*(?:-\s+)?["']?uses["']?\s*:\s*["']?([^\s"'#]+)["']?\s*(?:#\s*(\S+))?/

/**
 * The actions and reusable workflows that build the app. They do not ship, and what they use themselves is not told here.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */
export async function collectWorkflow(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  if (text === undefined) return nothingBut([])
  let used: Set<string>
  try {
    used = new Set(usesIn(await readWorkflow(text, file)))
  } catch (error) {
    const faults = faultsOf(error, file)
    if (!faults) throw error
    return nothingBut(faults)
  }
  const components = new Map<string, Component>()
  text.split('\n').forEach((line, index) => {
    const [, uses, comment] = usesLine.exec(line.trimEnd()) ?? []
    if (uses !== undefined && used.has(uses)) add(components, uses, comment, { file, line: index + 1 })
  })
  // What the text says in another style has no line of its own.
  for (const uses of used) add(components, uses, undefined, { file })
  const found = [...components.values()]
  return {
    components: found,
    dependencies: new Map(),
    roots: found.map(({ ref }) => ref),
    completeness: [
      { aggregate: 'unknown', refs: found.map(({ ref }) => ref), because: `${file} does not tell what actions use` },
    ],
    faults: [],
  }
}

/**
 * GitHub reads brackets that close at the indentation of their key, against the letter of YAML. What it does not read
 * either is told as the first reader says it.
 */
async function readWorkflow(text: string, file: string): Promise<unknown> {
  try {
    return parseYaml(text, { file, kind: 'workflow' })
  } catch (error) {
    if (!(error instanceof UserError) || error.rule !== 'document/not-yaml') throw error
    const { parseDocument } = await import('yaml')
    const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: true })
    const isOnlyIndented = document.errors.length === 0 && document.warnings.every(({ code }) => code === 'BAD_INDENT')
    if (!isOnlyIndented) throw error
    return document.toJS({ maxAliasCount: 100 })
  }
}

/** All `uses` of jobs and steps of a workflow, and of steps of a composite action. */
function usesIn(document: unknown): string[] {
  const { jobs, runs } = objectOr(document)
  const holders = [...Object.values(objectOr(jobs)), runs].map(objectOr)
  const steps = holders.flatMap((holder) => listOr(holder['steps']))
  return [...holders, ...steps.map(objectOr)].flatMap((one) => textOr(one['uses']) ?? [])
}

function add(
  components: Map<string, Component>,
  uses: string,
  comment: string | undefined,
  place: { file: string; line?: number },
): void {
  const described = describeUse(uses)
  if (!described) return
  const ref = componentRef({ type: 'application', hashes: [], ...described })
  const known = components.get(ref)
  const evidence = declaredIn(place.file, place.line)
  if (known) {
    if (place.line !== undefined) known.evidence.push(evidence)
    return
  }
  const tag = comment !== undefined && /^v?\d/.test(comment) ? comment : undefined
  const used = component({
    type: 'application',
    ...described,
    ...ownerOf(described, place.file),
    scope: 'excluded',
    evidence: [evidence],
    properties: tag === undefined ? {} : { 'seaworthy:github:tag': tag },
  })
  components.set(ref, used)
}

/** GitHub hands out actions from the repository of their owner, and no one else's. */
function ownerOf({ group, references: [repository] }: Pick<Component, 'group' | 'references'>, from: string) {
  if (group === undefined || repository?.type !== 'vcs') return {}
  return { supplier: { name: group, url: `https://github.com/${group}`, from } }
}

/** Undefined for what stands in the repository itself. */
function describeUse(uses: string): Pick<Component, 'name' | 'group' | 'version' | 'purl' | 'references'> | undefined {
  const [, owner, repository, path = '', version] = action.exec(uses) ?? []
  if (owner !== undefined && repository !== undefined && version !== undefined && !uses.startsWith('.')) {
    const purl = packageUrl({
      type: 'github',
      namespace: owner,
      name: repository,
      version,
      subpath: path.slice(1) || undefined,
    })
    return {
      group: owner,
      name: repository + path,
      version,
      ...(purl !== undefined && { purl }),
      references: [{ type: 'vcs', url: `https://github.com/${owner}/${repository}` }],
    }
  }
  const [, registry, name, tag, digest] = image.exec(uses) ?? []
  if (name === undefined) return undefined
  const slash = name.lastIndexOf('/')
  const pinned = digest ?? tag
  const purl = packageUrl({
    type: 'docker',
    namespace: slash === -1 ? undefined : name.slice(0, slash),
    name: name.slice(slash + 1),
    version: pinned,
    qualifiers: registry === undefined ? undefined : { repository_url: registry },
  })
  return {
    name,
    ...(pinned !== undefined && { version: pinned }),
    ...(purl !== undefined && { purl }),
    references: [],
  }
}
