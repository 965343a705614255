import { readdirSync, readFileSync, statSync } from 'node:fs'
import nodePath from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { z } from 'zod'

/** A `config.json` of the suite (test/client.py, CaseConfig). */
const configSchema = z.looseObject({
  description: z.string(),
  method: z.enum(['key', 'certificate', 'sigstore']),
  model: z.string(),
  model_relative_to: z.enum(['assets', 'test_dir']).default('assets'),
  expect: z.enum(['pass', 'fail']).default('pass'),
  sig_inside_model: z.boolean().default(false),
  expected_signed_files: z.array(z.string()).optional(),
  model_modifications: z
    .looseObject({
      tamper: z.record(z.string(), z.string()).default({}),
      delete: z.array(z.string()).default([]),
      inject: z.record(z.string(), z.string()).default({}),
      symlinks: z.record(z.string(), z.string()).default({}),
    })
    .optional(),
  sign: z
    .looseObject({
      private_key: z.string().optional(),
      signing_cert: z.string().optional(),
      cert_chain: z.array(z.string()).default([]),
    })
    .optional(),
  verify: z
    .looseObject({
      public_key: z.string().optional(),
      cert_chain: z.array(z.string()).default([]),
      ignore_paths: z.array(z.string()).default([]),
      ignore_unsigned_files: z.boolean().default(false),
      identity: z.string().optional(),
      identity_provider: z.string().optional(),
    })
    .optional(),
})

export type CaseConfig = z.infer<typeof configSchema>

export interface ConformanceCase {
  /** `verify/negative/key-simple-wrong-key_fail`. */
  name: string
  kind: 'verify' | 'roundtrip'
  /** Absolute. */
  folder: string
  config: CaseConfig
}

/**
 * The cases of a copy of the suite, in the order of their names. Throws `runner/conformance-suite` when it is none.
 */
export function findCases(suite: string): ConformanceCase[] {
  const root = nodePath.join(suite, 'test', 'test-cases')
  const cases = foldersWithConfig(root).map((folder): ConformanceCase => {
    const name = nodePath.relative(root, folder).split(nodePath.sep).join('/')
    const config = configSchema.parse(JSON.parse(readFileSync(nodePath.join(folder, 'config.json'), 'utf8')))
    return { name, kind: name.startsWith('roundtrip/') ? 'roundtrip' : 'verify', folder, config }
  })
  if (cases.length > 0) return cases.sort((a, b) => (a.name < b.name ? -1 : 1))
  throw new UserError('runner/conformance-suite', `There is no test/test-cases/**/config.json in ${suite}.`, {
    remedy: 'Name a copy of the repository sampras343/model-signing-conformance.',
  })
}

/** A folder with a `config.json` is a case; what lies in it are its files. */
function foldersWithConfig(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  const names = readdirSync(folder)
  if (names.includes('config.json')) return [folder]
  return names.flatMap((name) => foldersWithConfig(nodePath.join(folder, name)))
}
