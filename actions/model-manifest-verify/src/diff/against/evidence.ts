import * as z from 'zod'
import { parseJson, readJson, validate } from '@seaworthy/documents'
import { statementSchema, verdictPredicateSchema, verdictPredicateType } from '@seaworthy/evidence'
import { manifestSchema } from '@seaworthy/manifest'
import { UserError } from '@seaworthy/verdict'
import { isRecord } from '../values.ts'
import type { Compared } from './against.ts'

const kind = 'evidence to compare with'
const predicateType = verdictPredicateType('model-manifest-verify')

const statement = statementSchema.extend({ predicate: verdictPredicateSchema })

/** What `manifestSection` leaves in a verdict. */
const withManifest = z.looseObject({
  predicate: z.looseObject({
    measured: z.looseObject({ manifest: z.looseObject({ kind: z.literal('document'), value: manifestSchema }) }),
  }),
})

/**
 * The manifest that a statement of this action was about; stored as it is, in a DSSE envelope or in a Sigstore bundle.
 * Its files are not at hand: texts are compared by their digests. A signature is not checked here: whoever names the file
 * vouches for it. Throws `diff/other-evidence`, `diff/no-manifest`, or the faults of a document.
 */
export async function openEvidence(file: string): Promise<Compared> {
  const { value, text } = unwrap(await readJson(file, z.looseObject({}), { kind }), file)
  const { predicateType: found, predicate } = isRecord(value) ? value : {}
  if (found !== predicateType) throw otherEvidence(file, found)
  const measured = isRecord(predicate) ? predicate['measured'] : undefined
  if (isRecord(measured) && measured['manifest'] === undefined) throw noManifest(file)
  const source = { file, kind, text }
  const { invocation } = (await validate(value, statement, source)).predicate
  const { manifest } = (await validate(value, withManifest, source)).predicate.measured
  return {
    name: `the evidence of commit ${invocation.commit.slice(0, 12)}`,
    side: { manifest: manifest.value, read: () => Promise.resolve(undefined) },
  }
}

/** What an envelope or a bundle holds, or the document itself. */
function unwrap(
  document: { value: Record<string, unknown>; text: string },
  file: string,
): { value: unknown; text: string } {
  const { value } = document
  const envelope = isRecord(value['dsseEnvelope']) ? value['dsseEnvelope'] : value
  if (typeof envelope['payload'] !== 'string') return document
  const text = Buffer.from(envelope['payload'], 'base64').toString()
  return { value: parseJson(text, { file, kind }), text }
}

function otherEvidence(file: string, found: unknown): UserError {
  const shown = typeof found === 'string' ? `a statement of type ${found}` : 'no statement'
  return new UserError('diff/other-evidence', `Expected a statement of model-manifest-verify, found ${shown}.`, {
    remedy: 'Name the file model-manifest-verify.verdict.*.intoto.json of the release to compare with, or a manifest.',
    at: { file },
  })
}

function noManifest(file: string): UserError {
  return new UserError('diff/no-manifest', 'Expected a statement that carries the manifest, found one without it.', {
    remedy:
      'Compare with the revision that it is about: its run read no manifest, or one of too many files to be repeated.',
    at: { file },
  })
}
