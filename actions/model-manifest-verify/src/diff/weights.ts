import type { Path } from '@seaworthy/documents'
import type { ManifestFile, Model } from '@seaworthy/manifest'
import type { Change, Kind } from './change.ts'
import { digestOf } from './files.ts'
import { showFiles } from './shown.ts'

/** Files whose content is told as one thing: which of its bytes changed means nothing to a reader. */
const groups = { weights: ['weights', 'weights-index'], tokenizer: ['tokenizer'], adapter: ['adapter'] } as const
type Group = keyof typeof groups

export function isGrouped(role: string): boolean {
  return Object.values(groups).some((roles: readonly string[]) => roles.includes(role))
}

/** What happened to the files of one group. */
interface State {
  before: ManifestFile[]
  after: ManifestFile[]
  /** How the change is told: "replaced", "added"; nothing when there is none. */
  verb?: string
}

type ModelFiles = Pick<Model, 'name' | 'files' | 'source'>

/**
 * "weights replaced, same tokenizer". `toldApart` are files of the tokenizer whose changes are told key by key: they
 * count as the tokenizer only in so far as `settingsChanged`.
 */
export function groupChanges(
  before: ModelFiles,
  after: ModelFiles,
  { toldApart, settingsChanged }: { toldApart: ReadonlySet<string>; settingsChanged: boolean },
  path: Path,
): Change[] {
  const state = (group: Group): State => stateOf(group, before.files, after.files, toldApart)
  const [weights, tokenizer, adapter] = [state('weights'), state('tokenizer'), state('adapter')]
  const hasTokenizer = [...before.files, ...after.files].some(({ role }) => role === 'tokenizer')
  const same = (what: string): string => (before.files.some(({ role }) => role === what) ? `, same ${what}` : '')
  const change = (kind: Kind & Group, { verb = '', ...files }: State, context: string): Change => ({
    kind,
    about: after.name,
    what: kind,
    told: `${verb.includes(kind) ? verb : `${kind} ${verb}`}${context}`,
    before: showFiles(files.before),
    after: showFiles(files.after),
    path,
  })
  const changes: Change[] = []
  if (weights.verb !== undefined) {
    const beside = tokenizer.verb === undefined && !settingsChanged ? same('tokenizer') : ''
    const settings =
      tokenizer.verb === undefined && settingsChanged && hasTokenizer ? ', tokenizer settings changed' : ''
    changes.push(change('weights', weights, `${beside}${settings}${sameSource(before, after)}`))
  }
  if (tokenizer.verb !== undefined) {
    changes.push(
      change('tokenizer', tokenizer, weights.verb === undefined ? same('weights') : ', and so were the weights'),
    )
  }
  if (adapter.verb !== undefined)
    changes.push(change('adapter', adapter, weights.verb === undefined ? same('weights') : ''))
  return changes
}

/** A revision that cannot move stands for the same bytes: new ones under it deserve a question. */
function sameSource({ source: before }: ModelFiles, { source: after }: ModelFiles): string {
  return before.uri === after.uri && before.revision === after.revision
    ? ', although source and revision are the same'
    : ''
}

function stateOf(
  group: Group,
  before: readonly ManifestFile[],
  after: readonly ManifestFile[],
  toldApart: ReadonlySet<string>,
): State {
  const roles: readonly string[] = groups[group]
  const inGroup = ({ name, role }: ManifestFile): boolean => roles.includes(role) && !toldApart.has(name)
  const state = { before: before.filter(inGroup), after: after.filter(inGroup) }
  const gone = without(state.before, state.after)
  const come = without(state.after, state.before)
  if (gone.length === 0 && come.length === 0) return state
  return { ...state, verb: verbOf(group, state, gone.length, come.length) }
}

function verbOf(group: Group, { before, after }: State, gone: number, come: number): string {
  if (before.length === 0) return 'added'
  if (after.length === 0) return 'removed'
  if (gone === before.length && come > 0) return 'replaced'
  if (gone === 0) return `${come} more ${group} ${come === 1 ? 'file' : 'files'}`
  if (come === 0) return `${gone} of ${before.length} ${group} files removed`
  return `${come} of ${after.length} ${group} files replaced`
}

/** The files whose bytes are not among the others, counting how often the same bytes are listed. */
function without(files: readonly ManifestFile[], others: readonly ManifestFile[]): ManifestFile[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(digestOf(other), (counts.get(digestOf(other)) ?? 0) + 1)
  return files.filter((file) => {
    const left = counts.get(digestOf(file)) ?? 0
    counts.set(digestOf(file), left - 1)
    return left <= 0
  })
}
