import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { declarationsOf } from '../declarations.ts'
import type { Generator } from '../generator.ts'
import { formatted } from '../formatted.ts'
import { withSection } from '../tables/marked-section.ts'
import { outputsTable } from '../tables/outputs-table.ts'
import { code, prose, tableOf } from '../tables/table.ts'
import { readYaml } from '../yaml-file.ts'
import type { YamlFile } from '../yaml-file.ts'

/** The tables of inputs and outputs in `workflows/<name>.md`, from `on.workflow_call` of `workflows/<name>.yml`. */
export const workflowTables: Generator = {
  async files(root) {
    const sources = (await readdir(path.join(root, 'workflows'))).filter((name) => name.endsWith('.yml')).sort()
    return Promise.all(sources.map((source) => documentOf(root, source.replace(/\.yml$/, ''))))
  },

  present: () => Promise.resolve([]),
}

async function documentOf(root: string, workflow: string): Promise<{ path: string; content: string }> {
  const source = await readYaml(root, `workflows/${workflow}.yml`)
  const name = `workflows/${workflow}.md`
  const text = await readFile(path.join(root, name), 'utf8')
  const withInputs = withSection({ name, text }, 'inputs', inputsTable(source))
  const withOutputs = withSection(withInputs, 'outputs', outputsTable(source, ['on', 'workflow_call', 'outputs']))
  return { path: name, content: await formatted(root, name, withOutputs.text) }
}

function inputsTable(source: YamlFile): string {
  const rows = declarationsOf(source, ['on', 'workflow_call', 'inputs']).map(({ name, fields }) => [
    code(name),
    fields.get('type') ?? '',
    code(fields.get('default') ?? ''),
    prose(fields.get('description') ?? ''),
  ])
  return tableOf(['Input', 'Type', 'Default', 'Description'], rows)
}
