import { limits } from './bounds.ts'
import { parsePlainYaml } from './plain-yaml.ts'

/** The value of YAML without anything that is rare; undefined when it takes a whole parser, or is too large for one. */
export function parsePlain(text: string): { value: unknown } | undefined {
  return text.length <= limits.characters ? parsePlainYaml(text, limits.values) : undefined
}
