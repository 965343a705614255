import type { ByteSource } from '@seaworthy/files'
import { runtimePatterns, runtimesOf } from '../electron/runtime-strings.ts'
import type { Facts } from '../facts.ts'
import { readGoBuild } from '../go/build-info.ts'
import { cratePath, cratesOf } from '../rust/crate-paths.ts'
import { readDepSection } from '../rust/dep-section.ts'
import type { Native } from './facts.ts'
import { findStrings, textSections } from './strings.ts'

const names = Object.keys(runtimePatterns) as (keyof typeof runtimePatterns)[]

/** All that a native file tells beside its headers. Throws BrokenContent. */
export function readNativeFacts(native: Native, source: ByteSource): Facts {
  const patterns = [...names.map((name) => runtimePatterns[name]), cratePath]
  const matches = findStrings(source, textSections(native, source), patterns)
  const byName = Object.fromEntries(names.map((name, index) => [name, matches[index] ?? []])) as Record<
    (typeof names)[number],
    RegExpExecArray[]
  >
  const runtimes = runtimesOf(byName)
  const crates = readDepSection(native, source)
  const named = crates ? [] : cratesOf(matches[names.length] ?? [])
  const go = readGoBuild(native, source)
  return {
    native: native.facts,
    ...(Object.keys(runtimes).length > 0 && { runtimes }),
    ...(crates && { crates }),
    ...(named.length > 0 && { namedCrates: named }),
    ...(go && { go }),
  }
}
