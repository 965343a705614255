import type { Manifest, ManifestException, Model } from '@seaworthy/manifest'
import { inOrder, type Change } from './change.ts'
import { remoteModelChanges } from './fields.ts'
import { digestOf } from './files.ts'
import { listedChanges } from './listed.ts'
import { modelAdded, modelChanges, modelRemoved } from './model.ts'
import { pair } from './pair.ts'
import { showValue } from './shown.ts'
import type { Side, Sides } from './side.ts'

/** More texts than this are not read: changes beyond are told by their digests. */
const readTexts = 500

/** What changed between two manifests, told as behaviour, the most telling first. Reads only files whose bytes changed. */
export async function diffManifests(before: Side, after: Side): Promise<Change[]> {
  const sides = { before: bounded(before), after: bounded(after) }
  const [old, now] = [before.manifest, after.manifest]
  return inOrder([
    ...(await allModelChanges(old, now, sides)),
    ...(await listedChanges(old.prompts, now.prompts, sides, ['prompts'])),
    ...(await listedChanges(old.configs, now.configs, sides, ['configs'])),
    ...allRemoteModelChanges(old, now),
    ...exceptionChanges(old, now),
    ...rootChanges(old, now),
  ])
}

function bounded(side: Side): Side {
  let left = readTexts
  const within = async (read: () => Promise<string | undefined>): Promise<string | undefined> =>
    left-- > 0 ? read() : undefined
  return {
    manifest: side.manifest,
    read: (name) => within(() => side.read(name)),
    readChatTemplate: (name) => within(async () => side.readChatTemplate?.(name)),
  }
}

async function allModelChanges(before: Manifest, after: Manifest, sides: Sides): Promise<Change[]> {
  const changes: Change[] = []
  for (const { before: old, after: now } of pair(before.models, after.models, ({ name }) => name, weightsOf)) {
    if (old && now) changes.push(...(await modelChanges(old.item, now.item, sides, ['models', now.index])))
    else if (now) changes.push(...(await modelAdded(now.item, sides, ['models', now.index])))
    else if (old) changes.push(modelRemoved(old.item))
  }
  return changes
}

/** A model under a new name is known by its weights. */
function weightsOf({ files }: Model): string | undefined {
  const digests = files.filter(({ role }) => role === 'weights').map(digestOf)
  return digests.length === 0 ? undefined : digests.sort().join()
}

function allRemoteModelChanges(
  { remoteModels: before = [] }: Manifest,
  { remoteModels: after = [] }: Manifest,
): Change[] {
  return pair(before, after, ({ name }) => name).flatMap(({ before: old, after: now }): Change[] => {
    if (old && now) return remoteModelChanges(old.item, now.item, ['remoteModels', now.index])
    const { name, provider, model } = (now ?? old)?.item ?? { name: '', provider: '', model: '' }
    const shown = `${provider} ${model}`
    const what = `remote model ${name}`
    const [was, is] = now ? ['none', shown] : [shown, 'none']
    const told = now ? `${what} added: ${shown}` : `${what} removed`
    return [
      {
        kind: 'remote-model',
        what,
        told,
        before: was,
        after: is,
        path: now ? ['remoteModels', now.index] : ['remoteModels'],
      },
    ]
  })
}

/** "exception for models/a.pkl added: pickle/import" */
function exceptionChanges({ exceptions: before = [] }: Manifest, { exceptions: after = [] }: Manifest): Change[] {
  const identity = ({ name, digest, rules }: ManifestException): string =>
    JSON.stringify([name, digest.sha256, rules.toSorted()])
  return pair(before, after, identity).flatMap(({ before: old, after: now }): Change[] => {
    if (old && now) return []
    const { name, rules, reason } = (now ?? old)?.item ?? { name: '', rules: [], reason: '' }
    const what = `exception for ${name}`
    const shown = `${rules.join(', ')}: ${reason}`
    return [
      now
        ? {
            kind: 'exception',
            what,
            told: `${what} added: ${rules.join(', ')}`,
            before: 'none',
            after: shown,
            path: ['exceptions', now.index],
          }
        : {
            kind: 'exception',
            what,
            told: `${what} removed`,
            before: shown,
            after: 'none',
            severity: 'note',
            path: ['exceptions'],
          },
    ]
  })
}

/** "folders in which every file must be listed models → not set" */
function rootChanges({ roots: old }: Manifest, { roots: now }: Manifest): Change[] {
  const [before, after] = [showValue(old?.toSorted().join(', ')), showValue(now?.toSorted().join(', '))]
  if (before === after) return []
  const what = 'folders in which every file must be listed'
  return [{ kind: 'roots', what, told: `${what} ${before} → ${after}`, before, after, path: ['roots'] }]
}
