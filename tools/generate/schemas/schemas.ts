import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { manifestSchema } from '@seaworthy/manifest'
import * as z from 'zod'
import type { OwnAction } from '../actions/own-action.ts'
import { ownActions } from '../actions/own-action.ts'
import { formatted } from '../formatted.ts'
import type { GeneratedFile, Generator } from '../generator.ts'
import { configurationSchema } from './configuration-schema.ts'
import { predicateSchema } from './predicate-schema.ts'

const folder = 'schemas'

/** The published JSON Schemas (draft 2020-12) of what people write and others read, from the schemas that the code checks by. */
export const schemas: Generator = {
  async files(root) {
    const actions = await ownActions(root)
    const documents = {
      'seaworthy.schema.json': configurationSchema(actions),
      'models.manifest.schema.json': {
        title: 'models.manifest.yaml',
        ...z.toJSONSchema(manifestSchema, { io: 'input' }),
      },
      ...Object.fromEntries(actions.map((action) => [predicateFile(action), predicateSchema(action.name)])),
    }
    return Promise.all(Object.entries(documents).map(([name, document]) => fileOf(root, name, document)))
  },

  async present(root) {
    const names = await readdir(path.join(root, folder), { recursive: true }).catch(() => [])
    return names.filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
  },
}

function predicateFile({ name }: OwnAction): string {
  return `evidence/${name}.v1.schema.json`
}

async function fileOf(root: string, name: string, document: object): Promise<GeneratedFile> {
  const file = `${folder}/${name}`
  return { path: file, content: await formatted(root, file, JSON.stringify(document)) }
}
