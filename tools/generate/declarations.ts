import type { Place } from '@seaworthy/verdict'
import { isMap, isScalar } from 'yaml'
import type { YamlFile } from './yaml-file.ts'

/** An input or output as an `action.yml` or a reusable workflow declares it. */
export interface Declaration {
  name: string
  at: Place
  /** The scalars of the declaration as text, by key: `description`, `required`, `default`, `type`, … */
  fields: Map<string, string>
}

/** What is declared under a path of keys, in the order in which it is written: `['on', 'workflow_call', 'inputs']`. */
export function declarationsOf(file: YamlFile, keys: string[]): Declaration[] {
  const declared = file.document.getIn(keys, true)
  if (!isMap(declared)) return []
  return declared.items.map(({ key, value }) => ({
    name: textOf(key),
    at: file.placeOf(key),
    fields: new Map(isMap(value) ? value.items.map((item) => [textOf(item.key), textOf(item.value)] as const) : []),
  }))
}

function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : ''
}
