import { ArchiveError, startBudget } from '@seaworthy/archives'
import type { Budget } from '@seaworthy/archives'
import { shown } from '@seaworthy/files'
import type { ByteSource } from '@seaworthy/files'
import type { ContentFinding, ScanContext } from './format.ts'

/** What was made of some bytes, with all that is nested in them. */
export interface Judgement {
  /** Names of the formats that they are of; none when nobody knows them. */
  formats: string[]
  findings: ContentFinding[]
}

/** A zip in a zip in a zip … ends here. */
const deepest = 5
/** Members of one file, at all depths. */
const mostMembers = 200_000
/** Longest name that a message repeats, in UTF-16 units. */
const longestName = 200

/** What all that is nested in one file shares. */
interface Shared {
  judge: (name: string, source: ByteSource, context: ScanContext) => Judgement
  budget: Budget
  members: number
  /** Members whose format nobody knows. */
  unknown: number
}

/** The context of one file, and what became of its members. */
export interface RootContext extends ScanContext {
  /** How many members are of no known format. */
  unknownMembers(): number
}

/** Starts a scan of one file. `judge` is how its members are judged. */
export function startContext(judge: Shared['judge']): RootContext {
  const shared: Shared = { judge, budget: startBudget(), members: 0, unknown: 0 }
  return { ...nested(shared, 0), unknownMembers: () => shared.unknown }
}

function nested(shared: Shared, depth: number): ScanContext {
  return {
    budget: shared.budget,
    scanMember(name, source) {
      const message = refusal(shared, depth)
      if (message !== undefined) return [tooLarge(message)]
      shared.members++
      const { formats, findings } = judgeMember(shared, name, source, nested(shared, depth + 1))
      if (formats.length === 0) shared.unknown++
      const member = shown(name.slice(0, longestName))
      return findings.map((finding) => ({ ...finding, message: `In ${member}: ${finding.message}` }))
    },
  }
}

function judgeMember(shared: Shared, name: string, source: ByteSource, context: ScanContext): Judgement {
  try {
    return shared.judge(name, source, context)
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    const { rule, message, details } = error
    return { formats: ['unreadable'], findings: [{ rule, severity: 'high', message, remedy: details.remedy }] }
  }
}

function refusal({ members }: Shared, depth: number): string | undefined {
  if (depth === deepest) return `Archives are nested more than ${deepest} deep.`
  return members === mostMembers ? `The file has more than ${mostMembers} members.` : undefined
}

function tooLarge(message: string): ContentFinding {
  return { rule: 'scan/too-large', severity: 'high', message, remedy: 'Unpack the archives, and ship their files.' }
}
