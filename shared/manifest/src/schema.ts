import * as z from 'zod'

/** What a file is to its model or agent. Any kebab-case word is allowed; these are known, and mean the same everywhere. */
export const knownRoles = {
  models: ['weights', 'weights-index', 'tokenizer', 'chat-template', 'config', 'adapter', 'licence', 'card'],
  prompts: ['system-prompt', 'prompt', 'tool-schema', 'agent-instructions', 'evaluation-set'],
  configs: ['config'],
} as const

const text = z.string().min(1)
const word = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected a word in kebab-case')

/** in-toto's DigestSet, with the one algorithm that every reader has. */
const digest = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 digest of 64 lower-case hexadecimal digits'),
})

/** in-toto's ResourceDescriptor with the size, and what the file is for. */
export const fileSchema = z.strictObject({
  name: text.describe('Relative to the folder of the manifest, with "/" on every system.'),
  size: z.int().min(0).describe('In bytes.'),
  digest,
  role: word.describe('What the file is for: weights, tokenizer, chat-template, system-prompt, or a word of your own.'),
  chatTemplate: digest
    .optional()
    .describe('Digest of the chat template that is embedded in this file, over its UTF-8 bytes.'),
})

/** The message for a value that `mode: generate` left empty because nothing told it; other faults keep zod's message. */
function whenEmpty(what: string): (issue: { input?: unknown }) => string | undefined {
  return ({ input }) => (input === undefined || input === null ? `expected ${what}` : undefined)
}

function stated(what: string): z.ZodString {
  return z.string({ error: whenEmpty(what) }).min(1)
}

/** Where the files came from, by a revision that cannot move. */
const sourceSchema = z.strictObject({
  uri: stated('where the files came from, such as hf://org/name').describe(
    'Where the files came from: hf://org/name, a package URL, the address of a repository.',
  ),
  revision: stated('a revision that cannot move, such as a commit id').describe(
    'A revision that cannot move: a commit id, a package version, a digest. In quotes when it looks like a number.',
  ),
})

/** The model that this one was made from. */
const baseSchema = z.strictObject({
  name: text,
  uri: text.optional(),
  revision: text.optional(),
  digest: digest.optional(),
})

/** Names and meanings of CNCF ModelPack (model-spec, docs/config.md, `config`). */
const configSchema = z.strictObject({
  architecture: text.optional().describe('transformer, cnn, LlamaForCausalLM, …'),
  format: text.optional().describe('safetensors, gguf, onnx, …'),
  paramSize: text.optional().describe('Number of parameters: 8b, 270m.'),
  precision: text.optional().describe('bfloat16, float16, float32, …'),
  quantization: text.optional().describe('Q4_K_M, gptq-4bit, awq, …'),
})

/** What runs the model. */
const runtimeSchema = z.strictObject({
  engine: text.describe('onnxruntime, llama.cpp, vllm, …'),
  version: text.describe('In quotes when it looks like a number.'),
  executionProvider: text.optional().describe('cpu, cuda, coreml, …'),
  contextLength: z.int().min(1).optional().describe('In tokens.'),
})

/** How tokens are chosen. A value that is absent is the default of the runtime. */
export const samplingSchema = z.strictObject({
  temperature: z.number().min(0).optional(),
  topP: z.number().min(0).max(1).optional(),
  topK: z.int().min(-1).optional().describe('0 or -1, as the runtime has it, for no limit.'),
  minP: z.number().min(0).max(1).optional(),
  seed: z.int().optional(),
  maxTokens: z.int().min(1).optional(),
  stop: z.array(text).optional(),
  repetitionPenalty: z.number().positive().optional(),
})

export const modelSchema = z.strictObject({
  name: text,
  version: text.optional().describe('In quotes when it looks like a number.'),
  family: text.optional().describe('llama, qwen2, whisper, …'),
  title: text.optional().describe('The name that people read.'),
  source: sourceSchema,
  licenses: z
    .array(text, { error: whenEmpty('SPDX licence expressions, such as [MIT], or [NOASSERTION] when nobody can tell') })
    .describe('SPDX licence identifiers or expressions.'),
  base: baseSchema.optional().describe('The model that this one was made from: fine-tuned, quantised, adapted.'),
  config: configSchema.optional(),
  runtime: runtimeSchema.optional(),
  sampling: samplingSchema.optional(),
  files: z.array(fileSchema).min(1),
})

/** A model behind an API: its bytes cannot be verified, so it is only declared. */
const remoteModelSchema = z.strictObject({
  name: text,
  provider: text,
  model: text.describe('The id by which the provider knows the model, dated where it has such ids.'),
  endpoint: text.optional(),
  sampling: samplingSchema.optional(),
})

/** A reviewed exception to findings about loading a file. It holds for these bytes only. */
export const exceptionSchema = z.strictObject({
  name: text.describe('A file that the manifest lists.'),
  digest: digest.describe('The digest that was reviewed: the same as at the file.'),
  rules: z
    .array(z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/, 'expected the id of a rule, such as pickle/import'))
    .min(1)
    .describe('Ids of the rules that may find something in this file.'),
  reason: text.describe('Why that is acceptable.'),
})

const noFiles: z.infer<typeof fileSchema>[] = []

/** `models.manifest.yaml`, version 1. */
export const manifestSchema = z.strictObject({
  version: z.literal(1),
  models: z.array(modelSchema),
  prompts: z.array(fileSchema).default(noFiles),
  configs: z.array(fileSchema).default(noFiles),
  remoteModels: z.array(remoteModelSchema).optional().describe('Models behind an API: declared, not verifiable.'),
  roots: z
    .array(text)
    .optional()
    .describe(
      'Folders in which every file must be listed. By default the topmost folders that hold the files of models.',
    ),
  exceptions: z.array(exceptionSchema).optional().describe('Reviewed exceptions to findings about loading a file.'),
})

export type ManifestFile = z.infer<typeof fileSchema>
export type Sampling = z.infer<typeof samplingSchema>
export type RemoteModel = z.infer<typeof remoteModelSchema>
export type ManifestException = z.infer<typeof exceptionSchema>
export type Model = z.infer<typeof modelSchema>
export type Manifest = z.infer<typeof manifestSchema>
