import { createHash } from 'node:crypto'
import type { Manifest, ManifestFile, Model } from '@seaworthy/manifest'
import type { Side } from '../../../../actions/model-manifest-verify/src/diff/side.ts'

export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Files with their roles: `{ 'prompts/system.md': ['system-prompt', 'Be kind.'] }`. */
export type Content = Record<string, [role: string, content: string, chatTemplate?: string]>

export function filesOf(content: Content): ManifestFile[] {
  return Object.entries(content).map(([name, [role, text, chatTemplate]]) => ({
    name,
    role,
    size: Buffer.byteLength(text),
    digest: { sha256: sha256(text) },
    ...(chatTemplate !== undefined && { chatTemplate: { sha256: sha256(chatTemplate) } }),
  }))
}

export type Given = Partial<Omit<Manifest, 'models' | 'prompts' | 'configs'>> & {
  models?: Record<string, Partial<Omit<Model, 'files'>> & { files?: Content }>
  prompts?: Content
  configs?: Content
}

/** One side of a comparison, whose texts are all at hand. */
export function side({ models = {}, prompts = {}, configs = {}, ...rest }: Given): Side {
  const content = Object.assign({}, prompts, configs, ...Object.values(models).map(({ files }) => files)) as Content
  return {
    manifest: {
      version: 1,
      models: Object.entries(models).map(([name, { files, ...model }]) => ({
        name,
        source: { uri: 'hf://acme/m', revision: 'r1' },
        licenses: ['MIT'],
        ...model,
        files: filesOf(files ?? { 'm/w.onnx': ['weights', 'w'] }),
      })),
      prompts: filesOf(prompts),
      configs: filesOf(configs),
      ...rest,
    },
    read: (name) => Promise.resolve(content[name]?.[1]),
    readChatTemplate: (name) => Promise.resolve(content[name]?.[2]),
  }
}

/** The same side when no text is at hand, as with evidence. */
export function withoutTexts({ manifest }: Side): Side {
  return { manifest, read: () => Promise.resolve(undefined) }
}
