import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isMap, isScalar } from 'yaml'
import type { Generator } from '../generator.ts'
import { formatted } from '../formatted.ts'
import { withSection } from '../tables/marked-section.ts'
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
  const withOutputs = withSection(withInputs, 'outputs', outputsTable(source))
  return { path: name, content: await formatted(root, name, withOutputs.text) }
}

function inputsTable(source: YamlFile): string {
  const rows = declarationsOf(source, 'inputs').map(({ name, field }) => [
    code(name),
    field('type'),
    code(field('default')),
    prose(field('description')),
  ])
  return tableOf(['Input', 'Type', 'Default', 'Description'], rows)
}

function outputsTable(source: YamlFile): string {
  const rows = declarationsOf(source, 'outputs').map(({ name, field }) => [code(name), prose(field('description'))])
  return tableOf(['Output', 'Description'], rows)
}

interface Declaration {
  name: string
  /** A scalar of the declaration as text; empty when it is not there. */
  field: (key: string) => string
}

function declarationsOf({ document }: YamlFile, kind: 'inputs' | 'outputs'): Declaration[] {
  const declared = document.getIn(['on', 'workflow_call', kind], true)
  if (!isMap(declared)) return []
  return declared.items.map(({ key, value }) => ({
    name: String(isScalar(key) ? key.value : key),
    field: (field) => {
      const found: unknown = isMap(value) ? value.get(field, true) : undefined
      return isScalar(found) ? String(found.value) : ''
    },
  }))
}
