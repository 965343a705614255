import { hash } from 'node:crypto'
import type { Job } from '@seaworthy/action-kit'
import { UserError, type Subject } from '@seaworthy/verdict'
import type { DocumentFacts } from './document-facts.ts'
import { stateDocument } from './evidence.ts'
import type { Inventory } from './inventory/inventory.ts'
import type { WrittenDocument } from './report/reported.ts'
import { formats, violationOf, writeDocument, type Format, type Writing } from './write/index.ts'

/** The file of each format. Readers know CycloneDX and SPDX by these endings. */
const fileNames: Readonly<Record<Format, string>> = {
  'cyclonedx-1.7': 'sbom.cdx.json',
  'cyclonedx-1.6': 'sbom-1.6.cdx.json',
  'cyclonedx-1.5': 'sbom-1.5.cdx.json',
  'spdx-2.3': 'sbom.spdx.json',
  'spdx-3.0.1': 'sbom.spdx3.json',
}

/** The formats that an input names, each once. Throws `sbom/unknown-format`. */
export function formatsOf(lines: readonly string[]): Format[] {
  const unknown = lines.find((line) => !formats.some((format) => format === line))
  if (unknown === undefined && lines.length > 0) return formats.filter((format) => lines.includes(format))
  const found = unknown === undefined ? 'none' : JSON.stringify(unknown)
  throw new UserError('sbom/unknown-format', `Expected formats among ${formats.join(', ')}, found ${found}.`, {
    remedy: 'Write one of these a line in "formats".',
  })
}

/** What a document says of itself. */
export function writingOf(timestamp: Date, facts: DocumentFacts | undefined, { action }: Pick<Job, 'action'>): Writing {
  const { authors = [], manufacturer, licence = 'CC0-1.0' } = facts ?? {}
  return {
    timestamp,
    tool: { name: `seaworthy/${action.name}`, version: action.version, vendor: 'Seaworthy' },
    authors: authors.map(({ name, email, organisation }) => ({
      name,
      ...(email !== undefined && { email }),
      ...(organisation !== undefined && { isOrganisation: organisation }),
    })),
    ...(manufacturer && { manufacturer: partyOf(manufacturer) }),
    dataLicence: licence,
  }
}

function partyOf({
  name,
  url,
  email,
}: NonNullable<DocumentFacts['manufacturer']>): NonNullable<Writing['manufacturer']> {
  return { name, ...(url !== undefined && { url }), ...(email !== undefined && { email }), from: 'seaworthy.yml' }
}

/**
 * Writes the inventory in each format, checks it against the official schema, leaves it among the reports and states it
 * about the subjects, one after the other: each is as large as all that was found. Throws an Error when a document is not
 * valid: that is a bug here.
 */
export async function leaveDocuments(
  wanted: readonly Format[],
  inventory: Inventory,
  writing: Writing,
  subjects: readonly Subject[],
  job: Pick<Job, 'leave' | 'addEvidence'>,
): Promise<WrittenDocument[]> {
  const left: WrittenDocument[] = []
  for (const format of wanted) {
    const { bytes, uuid } = writeDocument(format, inventory, writing)
    await holdToSchema(format, bytes)
    left.push({ format, path: await job.leave(fileNames[format], bytes), sha256: hash('sha256', bytes), uuid })
    await stateDocument(format, bytes, subjects, job)
  }
  return left
}

async function holdToSchema(format: Format, document: Buffer): Promise<void> {
  const violation = await violationOf(format, JSON.parse(document.toString()))
  if (violation) throw new Error(`the ${format} document breaks its schema at ${violation.at}: ${violation.asks}`)
}
