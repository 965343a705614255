import type { ListedFile } from '@seaworthy/manifest'
import { nameKey } from '../closure/same-name.ts'
import type { Member } from './member.ts'

/** A listed file with the members of the app that may be it. */
export interface Match {
  listed: ListedFile
  /** Members at its name below some folder of the app, whatever their bytes. */
  named: NamedMember[]
  /** Members of its size anywhere: they count when none counts by its name. */
  sameSize: Member[]
  /** Members of its last name in other folders, where a loader or a changed path would find them. */
  namesakes: Member[]
}

export interface NamedMember {
  member: Member
  /** The folder below which the member has the listed name: `resources/app.asar`; empty for the app itself. */
  root: string
  /** Its name below that folder, as the app spells it. */
  name: string
}

/**
 * Where the listed files may be in the app: at their exact name below any folder of it (`resources/app/`,
 * `Contents/Resources/`, `app.asar/`), or by another spelling that some systems take for the same.
 */
export function matchMembers(listed: readonly ListedFile[], members: readonly Member[]): Match[] {
  const named = new Map<string, NamedMember[]>(listed.map(({ name }) => [nameKey(name), []]))
  for (const member of members) {
    for (const { root, name } of endings(member.appPath)) {
      named.get(nameKey(name))?.push({ member, root, name })
    }
  }
  const bySize = Map.groupBy(members, ({ size }) => size)
  const byLastName = Map.groupBy(members, ({ appPath }) => lastName(appPath))
  const anyNamed = new Set([...named.values()].flatMap((found) => found.map(({ member }) => member)))
  return listed.map((file) => {
    const found = named.get(nameKey(file.name)) ?? []
    const others = isDistinctive(file) ? (byLastName.get(lastName(file.name)) ?? []) : []
    return {
      listed: file,
      named: found,
      sameSize: alone(file, found) ? (bySize.get(file.size) ?? []) : [],
      namesakes: others.filter((member) => !anyNamed.has(member)),
    }
  })
}

/** Roles of files that a loader takes by name. `config.json` and `LICENSE` are names of other packages' files too. */
const takenByName = new Set(['weights', 'weights-index', 'adapter', 'tokenizer', 'chat-template'])

function isDistinctive({ section, role, name }: ListedFile): boolean {
  return section === 'models' && takenByName.has(role) && name.includes('/')
}

function lastName(path: string): string {
  return nameKey(path.slice(path.lastIndexOf('/') + 1))
}

/** Whether the members of its name may all be files of something else than the app. */
function alone({ name }: ListedFile, named: readonly NamedMember[]): boolean {
  return named.length === 0 || !name.includes('/')
}

/** Names deeper than this below their app are not those of a manifest's files. */
const deepest = 64

/** The ways to divide a path into a folder of the app and a name below it. */
function endings(path: string): { root: string; name: string }[] {
  const divided = [{ root: '', name: path }]
  for (let slash = path.indexOf('/'); slash >= 0 && divided.length < deepest; slash = path.indexOf('/', slash + 1)) {
    divided.push({ root: path.slice(0, slash), name: path.slice(slash + 1) })
  }
  return divided
}
