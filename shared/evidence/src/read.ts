import { createHash } from 'node:crypto'
import nodePath from 'node:path'
import * as z from 'zod'
import { readJson, validate } from '@seaworthy/documents'
import { openRoot, walk, type Entry } from '@seaworthy/files'
import { findingsOf, UserError, type Finding } from '@seaworthy/verdict'
import { provenancePredicateSchema, provenancePredicateType } from './provenance.ts'
import { statementSchema, type Statement } from './statement.ts'
import { unsignedExtension } from './store.ts'
import { actionOf, claimsToBeOurs, verdictPredicateSchema } from './verdict-predicate.ts'

/** A statement with the file it was read from. */
export interface StoredStatement {
  /** Absolute. */
  file: string
  /** SHA-256 of the file. */
  sha256: string
  statement: Statement
}

export interface Evidence {
  /** Absolute: where it was looked for. */
  directory: string
  statements: StoredStatement[]
  /** What could not be read as evidence: none of it counts, and all of it is reported. */
  findings: Finding[]
}

/** Reads one stored form of evidence. */
type Opener = (entry: Entry) => Promise<StoredStatement>

/** The stored forms that can be read, by the ending of their files. */
const openers: Record<string, Opener> = { [unsignedExtension]: openUnsigned }

/** More is no release's evidence, and reading it would only cost memory. In bytes: bills of 50,000 components have 100 MB. */
const limits = { files: 10_000, file: 128 * 1024 * 1024, total: 512 * 1024 * 1024 }

/**
 * Reads all evidence of a directory and its folders, or that of one action by the names of its files, in the order of the
 * names. Hidden files are left alone.
 */
export async function readEvidence(directory: string, { of: action }: { of?: string } = {}): Promise<Evidence> {
  const root = await openRoot(directory)
  const all = await walk(root, { maximumEntries: limits.files, skip: (name) => /(^|\/)\./.test(name) })
  const isOwn = ({ name }: Entry) => nodePath.posix.basename(name).startsWith(`${action ?? ''}.`)
  const entries = action === undefined ? all : all.filter((entry) => entry.kind === 'file' && isOwn(entry))
  refuseTooMuch(directory, entries)
  const evidence: Evidence = { directory: root.path, statements: [], findings: [] }
  for (const entry of entries.filter(({ kind }) => kind !== 'directory')) {
    try {
      evidence.statements.push(await open(entry))
    } catch (error) {
      const findings = findingsOf(error)
      if (!findings) throw error
      evidence.findings.push(...findings)
    }
  }
  evidence.findings.push(...duplicates(evidence.statements))
  return evidence
}

function refuseTooMuch(directory: string, entries: Entry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total <= limits.total) return
  throw new UserError('evidence/too-large', `Expected at most ${limits.total} bytes of evidence, found ${total}.`, {
    remedy: 'Give the gate a directory that holds the evidence of this release and nothing else.',
    at: { file: directory },
  })
}

function open(entry: Entry): Promise<StoredStatement> {
  const [, opener] = Object.entries(openers).find(([extension]) => entry.name.endsWith(extension)) ?? []
  if (entry.kind === 'file' && opener) return opener(entry)
  const found = entry.kind === 'file' ? 'a file of another name' : entry.kind === 'link' ? 'a link' : 'not a file'
  throw new UserError(
    'evidence/not-evidence',
    `Expected only files *${unsignedExtension} as evidence, found ${found}.`,
    {
      remedy: 'Give the gate a directory that holds the evidence of this release and nothing else.',
      at: { file: entry.path },
    },
  )
}

async function openUnsigned({ path }: Entry): Promise<StoredStatement> {
  const kind = 'evidence'
  const { value, text, bytes } = await readJson(path, z.unknown(), { kind, maximumSize: limits.file })
  const statement = await validate(value, schemaFor(value), { file: path, text, kind })
  if (claimsToBeOurs(statement) && actionOf(statement) === undefined) {
    throw new UserError(
      'evidence/unknown-type',
      `This version does not know evidence of type ${statement.predicateType}.`,
      {
        remedy: 'Use one version of Seaworthy for all steps of a release; pin the gate and the actions to one commit.',
        at: { file: path },
      },
    )
  }
  return { file: path, sha256: createHash('sha256').update(bytes).digest('hex'), statement }
}

const typed = z.object({ predicateType: z.string() })

/** A statement, with the predicate that its type stands for where decisions are made of it; others are for other readers. */
function schemaFor(value: unknown): z.ZodType<Statement> {
  const { data } = typed.safeParse(value)
  const predicate = data && predicateSchemaOf(data)
  return predicate ? statementSchema.extend({ predicate }) : statementSchema
}

function predicateSchemaOf(statement: Pick<Statement, 'predicateType'>) {
  if (statement.predicateType === provenancePredicateType) return provenancePredicateSchema
  const action = actionOf(statement)
  return action === undefined
    ? undefined
    : verdictPredicateSchema.refine((predicate) => predicate.action.name === action, {
        message: `expected ${action}, the action of the predicate type`,
        path: ['action', 'name'],
      })
}

/** The same statement under two names would count twice; nothing that this suite writes does that. */
function duplicates(statements: StoredStatement[]): Finding[] {
  const groups = Map.groupBy(statements, ({ statement }) => JSON.stringify(statement))
  return [...groups.values()].flatMap(([first, ...copies]) =>
    copies.map(({ file }) => ({
      rule: 'evidence/duplicate',
      severity: 'high' as const,
      message: `Expected each statement once, found a copy of ${first?.file ?? 'another'}.`,
      remedy: 'Remove the copy; collect the evidence of one run into an empty directory.',
      at: { file },
    })),
  )
}
