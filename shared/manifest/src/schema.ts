import * as z from 'zod'

/** What a file is to its model or agent. Any kebab-case word is allowed; these are known, and mean the same everywhere. */
export const knownRoles = {
  models: ['weights', 'weights-index', 'tokenizer', 'chat-template', 'config', 'adapter', 'licence', 'card'],
  prompts: ['system-prompt', 'prompt', 'tool-schema', 'agent-instructions', 'evaluation-set'],
  configs: ['config'],
} as const

const word = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected a word in kebab-case')

/** in-toto's ResourceDescriptor with the size, and what the file is for. */
export const fileSchema = z.strictObject({
  /** Relative to the manifest's folder, with `/` on every system. */
  name: z.string().min(1),
  /** In bytes. */
  size: z.int().min(0),
  digest: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 digest of 64 lower-case hexadecimal digits'),
  }),
  role: word,
})

export const modelSchema = z.strictObject({
  name: z.string().min(1),
  /** Where the files came from, by a revision that cannot move: a commit id, a package version, a digest. */
  source: z.strictObject({ uri: z.string().min(1), revision: z.string().min(1) }),
  /** SPDX licence identifiers or expressions. */
  licenses: z.array(z.string().min(1)),
  files: z.array(fileSchema).min(1),
})

const noFiles: z.infer<typeof fileSchema>[] = []

/** `models.manifest.yaml`, version 1. */
export const manifestSchema = z.strictObject({
  version: z.literal(1),
  models: z.array(modelSchema),
  prompts: z.array(fileSchema).default(noFiles),
  configs: z.array(fileSchema).default(noFiles),
})

export type ManifestFile = z.infer<typeof fileSchema>
export type Model = z.infer<typeof modelSchema>
export type Manifest = z.infer<typeof manifestSchema>
