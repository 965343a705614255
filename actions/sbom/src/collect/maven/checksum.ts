import type { Hash } from '../../inventory/component.ts'
import { digestOf, usualAlgorithms } from '../../inventory/hashes.ts'

/** A digest in hexadecimal digits, as Maven and Gradle name it; undefined when it is none. */
export function checksum(name: string, content: string): Hash | undefined {
  return digestOf(usualAlgorithms.get(name.toLowerCase().replaceAll('-', '')), content)
}
