import type { Collected } from '../../collect/collector.ts'
import type { Component } from '../../inventory/component.ts'
import type { ShippedFile } from '../facts.ts'

/** All files of one artifact. */
export interface ShippedApp {
  /** As evidence names it. */
  name: string
  files: readonly ShippedFile[]
  byPath: ReadonlyMap<string, ShippedFile>
}

/** What one kind of reader makes of an app's files. */
export type Part = Partial<Collected>

/** Makes a part of an app's files. Pure; a new kind is one such function and one line in its list. */
export type Assemble = (app: ShippedApp) => Part

export function sha256Of({ sha256 }: ShippedFile): Component['hashes'] {
  return [{ algorithm: 'SHA-256', content: sha256 }]
}

/** The properties that have a value. */
export function properties(values: Readonly<Record<string, string | number | undefined>>): Record<string, string> {
  const told = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(told.map(([name, value]) => [name, String(value)]))
}

/** All parts as one; of several descriptions of the app, the first counts. */
export function joinParts(parts: readonly Part[]): Collected {
  const dependencies = new Map<string, string[]>()
  for (const part of parts) {
    for (const [from, targets] of part.dependencies ?? []) {
      const known = dependencies.get(from)
      if (known) known.push(...targets)
      else dependencies.set(from, [...targets])
    }
  }
  const subject = parts.find((part) => part.subject)?.subject
  return {
    components: parts.flatMap((part) => part.components ?? []),
    dependencies,
    roots: parts.flatMap((part) => part.roots ?? []),
    completeness: parts.flatMap((part) => part.completeness ?? []),
    faults: parts.flatMap((part) => part.faults ?? []),
    ...(subject && { subject }),
  }
}
