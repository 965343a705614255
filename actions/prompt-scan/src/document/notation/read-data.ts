import { pathNames } from '../path-names.ts'
import { readJsonLines } from './json-lines.ts'
import { afterMark, readJson } from './json.ts'
import type { Reading } from './reading.ts'
import { readToml } from './toml.ts'
import { readYaml } from './yaml.ts'

/** Reads a file as the data its name says; undefined for names that say none. */
export function readData(path: string, source: string): Promise<Reading> | undefined {
  const { name, extension } = pathNames(path)
  switch (extension) {
    case 'json':
    case 'jsonc':
    case 'json5':
    case 'ipynb':
      return readJson(source)
    case 'jsonl':
    case 'ndjson':
      return readJsonLines(source)
    case 'yaml':
    case 'yml':
      return readYaml(source, afterMark(source))
    case 'toml':
      return readToml(source)
    default:
      return name === '.roomodes' ? readYaml(source) : undefined
  }
}
