import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Field, Fields } from '@seaworthy/action-kit'
import { kebabCase } from '@seaworthy/action-kit'
import { UserError, UserErrors } from '@seaworthy/verdict'
import { declarationsOf } from '../declarations.ts'
import { formatted } from '../formatted.ts'
import type { Generator } from '../generator.ts'
import { withSection } from '../tables/marked-section.ts'
import { outputsTable } from '../tables/outputs-table.ts'
import { code, prose, tableOf } from '../tables/table.ts'
import type { YamlFile } from '../yaml-file.ts'
import { inputDisagreements } from './input-parity.ts'
import type { OwnAction } from './own-action.ts'
import { ownActions } from './own-action.ts'
import { outputDisagreements } from './output-parity.ts'

/** The tables of inputs and outputs in each action's README, from its `action.yml` and from the inputs that its code reads. */
export const actionTables: Generator = {
  async files(root) {
    const actions = await ownActions(root)
    const disagreements = await Promise.all(
      actions.map(async (action) => [
        ...inputDisagreements(action.metadata, action.fields),
        ...(await outputDisagreements(root, action)),
      ]),
    )
    if (disagreements.flat().length > 0) throw new UserErrors(disagreements.flat())
    return Promise.all(actions.map((action) => readmeOf(root, action)))
  },

  present: () => Promise.resolve([]),
}

async function readmeOf(root: string, { readme, metadata, fields }: OwnAction) {
  const text = await readReadme(root, readme)
  const withInputs = withSection({ name: readme, text }, 'inputs', inputsTable(metadata, fields))
  const withOutputs = withSection(withInputs, 'outputs', outputsTable(metadata, ['outputs']))
  return { path: readme, content: await formatted(root, readme, withOutputs.text) }
}

async function readReadme(root: string, name: string): Promise<string> {
  try {
    return await readFile(path.join(root, name), 'utf8')
  } catch (cause) {
    throw new UserError('generate/no-readme', `Expected ${name}, found none.`, {
      remedy: 'Write it, with "<!-- inputs -->", "<!-- /inputs -->", "<!-- outputs -->" and "<!-- /outputs -->" in it.',
      at: { file: name },
      cause,
    })
  }
}

const setIn: Record<Field<unknown>['from'], string> = {
  input: 'step',
  config: '`seaworthy.yml`',
  both: 'step, `seaworthy.yml`',
}

function inputsTable(metadata: YamlFile, fields: Fields): string {
  const descriptions = new Map(
    declarationsOf(metadata, ['inputs']).map(({ name, fields: declared }) => [name, declared.get('description') ?? '']),
  )
  const rows = Object.entries(fields).map(([name, field]) => [
    code(kebabCase(name)),
    field.type,
    field.required ? 'required' : code(field.default ?? ''),
    setIn[field.from],
    prose(field.description ?? descriptions.get(kebabCase(name)) ?? ''),
  ])
  return tableOf(['Input', 'Type', 'Default', 'Set in', 'Description'], rows)
}
