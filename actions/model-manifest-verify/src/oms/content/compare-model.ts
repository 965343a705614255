import { UserError } from '@seaworthy/verdict'
import { compareResources, type SignatureDiscrepancy } from './compare.ts'
import { takeInventory, type Inventory } from './inventory.ts'
import { startMeasuring, type Measured } from './measure.ts'
import type { SignedModel } from '../statement/model.ts'
import { singleFile } from '../statement/resource-name.ts'

export interface ContentOptions {
  /** What becomes of files that are there and not signed. */
  unsigned: 'reject' | 'ignore'
  /** Relative to the model; beside those that the signer recorded. */
  ignorePaths?: readonly string[]
  /** The bundle's own path, when it may lie in the model. */
  signatureFile?: string
}

/**
 * Compares a whole directory, or one file, with what was signed, by the signer's own rules (spec, 8.4).
 * Throws `files/…` when the model cannot be listed.
 */
export async function compareModel(
  signed: SignedModel,
  model: string,
  { unsigned, ignorePaths = [], signatureFile }: ContentOptions,
): Promise<SignatureDiscrepancy[]> {
  const inventory = await takeInventory(model, {
    allowSymlinks: signed.serialization.allowSymlinks,
    ignorePaths: [...signed.serialization.ignorePaths, ...ignorePaths],
    ...(signatureFile !== undefined && { signatureFile }),
    wanted: signed.files.map(({ path }) => path),
  })
  nameAsSigned(inventory, signed)
  const measured = await measureSigned(inventory, signed)
  const isSigned = new Set(signed.files.map(({ path }) => path))
  const refused = inventory.refused.filter(({ path }) => unsigned === 'reject' && !isSigned.has(path))
  return [
    ...compareResources(signed, measured, unsigned === 'reject' ? inventory.files : []),
    ...refused.map(({ path, error }) => refusedEntry(path, error)),
  ]
}

/** Old signers call a single file `.`; the standard calls it by its name. */
function nameAsSigned({ isSingleFile, files }: Inventory, signed: SignedModel): void {
  const [file] = files
  if (isSingleFile && file && signed.files[0]?.path === singleFile) file.path = singleFile
}

async function measureSigned(inventory: Inventory, signed: SignedModel): Promise<Map<string, Measured | UserError>> {
  const measure = await startMeasuring(signed.serialization)
  const outcomes = new Map<string, Measured | UserError>(inventory.refused.map(({ path, error }) => [path, error]))
  const isSigned = new Set(signed.files.map(({ path }) => path))
  for (const { path, file } of inventory.files) {
    if (isSigned.has(path)) outcomes.set(path, await measure(file).catch(userError))
  }
  return outcomes
}

function userError(error: unknown): UserError {
  if (error instanceof UserError) return error
  throw error
}

function refusedEntry(name: string, { rule, message, details }: UserError): SignatureDiscrepancy {
  return { rule, severity: 'high', message, remedy: details.remedy, properties: { name }, name }
}
