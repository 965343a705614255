import { signatureFault, signAgain } from '../fault.ts'
import type { Statement } from './model.ts'
import { checkedDigest, checkNames, shaped } from './checks.ts'
import { checkName } from './resource-name.ts'
import { subjectsSchema } from './schema.ts'

export interface ReadOptions {
  /** Whether statements of version 0.2, of before the standard, are accepted. */
  allowLegacy: boolean
}

/** Of model_signing 0.2.0, before the standard. */
export const legacyPredicateType = 'https://model_signing/Digests/v0.1'

/** Reads a statement of version 0.2: every file is a subject, and nothing is said about how files were listed. */
export function readLegacyStatement(statement: Record<string, unknown>, { allowLegacy }: ReadOptions): Statement {
  if (!allowLegacy) throw refused()
  const resources = shaped(subjectsSchema, statement['subject'], 'subject').map(({ name, digest }) => ({
    name,
    digest: checkedDigest(name, digest.sha256, 'sha256'),
    algorithm: 'sha256' as const,
  }))
  checkNames(resources)
  for (const { name } of resources) checkName(name)
  return {
    rootName: '',
    serialization: { method: 'files', hash: 'sha256', allowSymlinks: false, ignorePaths: [] },
    resources,
    files: resources.map(({ name, digest }) => ({ path: name, digests: [digest] })),
  }
}

function refused() {
  return signatureFault('legacy', 'The signature is of version 0.2, of before the OpenSSF Model Signing standard.', {
    remedy: `Set \`allow-legacy: true\` to accept it. ${signAgain}`,
  })
}
