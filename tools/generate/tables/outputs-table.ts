import { declarationsOf } from '../declarations.ts'
import type { YamlFile } from '../yaml-file.ts'
import { code, prose, tableOf } from './table.ts'

/** The table of what an action or workflow gives, from what its file declares under a path of keys. */
export function outputsTable(source: YamlFile, keys: string[]): string {
  const rows = declarationsOf(source, keys).map(({ name, fields }) => [
    code(name),
    prose(fields.get('description') ?? ''),
  ])
  return tableOf(['Output', 'Description'], rows)
}
