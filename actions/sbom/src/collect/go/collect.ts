import { posix } from 'node:path'
import type { Component } from '../../inventory/component.ts'
import { declaredIn } from '../../inventory/evidence.ts'
import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { needsUnknown } from '../locked/completeness.ts'
import { LockedFaults } from '../locked/faults.ts'
import type { Locked, Need } from '../locked/package.ts'
import { mergeConflict, nothingBut } from '../lock-text/faults.ts'
import { notLocked } from '../unlocked/fault.ts'
import { buildList, type Built } from './build-list.ts'
import { moduleComponent, splitPath } from './module.ts'
import { readGoMod, type GoMod } from './mod.ts'
import { readGoSum, type Sum } from './sum.ts'
import { readVendored } from './vendored.ts'

/** Known from `go.sum` alone: a sum may be of a version that is used no longer. */
const guessed = 0.5

/**
 * The modules of a `go.mod`, with the sums of `go.sum` and what `vendor/modules.txt` shows. No file says which module
 * needs which; that takes the `go.mod` of each of them.
 */
export async function collectGo(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  if (text === undefined) return nothingBut([])
  const beside = (name: string): string => posix.join(posix.dirname(file), name)
  const mod = readGoMod(text, file)
  const sumText = await folder.text(beside('go.sum'))
  const vendorText = await folder.text(beside('vendor/modules.txt'))
  const sums = sumText === undefined ? undefined : readGoSum(sumText)
  const vendored = vendorText === undefined ? undefined : readVendored(vendorText)
  const { modules, provedBy } = buildList(mod, sums, vendored)

  const problems = new LockedFaults(file)
  const packages = new Map<string, Locked>()
  const root: Need[] = []
  for (const built of modules) {
    const id = `${built.required.path}@${built.required.version}`
    const place = built.line === undefined ? beside(vendored ? 'vendor/modules.txt' : 'go.sum') : file
    const line = built.line ?? vendored?.get(built.required.path)?.line ?? sums?.get(id)?.line
    const component = componentOf(
      built,
      sums,
      { place, line, isGuessed: built.line === undefined && !vendored },
      problems,
    )
    packages.set(id, { component, needs: [], scope: built.isUnused ? 'excluded' : 'required' })
    if (built.isDirect) root.push({ id, kind: 'required' })
  }
  const lock = { file, packages, root, missing: [], onlyForProperty: 'seaworthy:go:only-for' }
  const isOpen = modules.some(({ line }) => line !== undefined) && !sums && !vendored
  const unlocked = isOpen ? [notLocked(file, 'go mod tidy')] : []
  const conflict = sumText === undefined ? undefined : mergeConflict(sumText, beside('go.sum'))
  return {
    ...assembleLock(lock, subjectOf(mod, file), problems, [
      ...mod.faults,
      ...(conflict ? [conflict] : []),
      ...unlocked,
    ]),
    completeness: [
      provedBy === undefined || mod.faults.length > 0
        ? { aggregate: 'incomplete', refs: [''], because: `${file} does not name all modules` }
        : { aggregate: 'complete', refs: [''], because: beside(provedBy) },
      needsUnknown(packages, `${file} does not tell what modules need`),
    ],
  }
}

function componentOf(
  { required, replacement }: Built,
  sums: ReadonlyMap<string, Sum> | undefined,
  { place, line, isGuessed }: { place: string; line: number | undefined; isGuessed: boolean },
  problems: LockedFaults,
): Locked['component'] {
  const taken = replacement ?? required
  const isFolder = taken.version === undefined
  const sum = sums?.get(`${taken.path}@${taken.version ?? ''}`)?.sum
  return moduleComponent(
    isFolder ? { path: required.path } : taken,
    {
      line,
      confidence: isGuessed ? guessed : 1,
      properties: {
        ...(sum !== undefined && { 'seaworthy:go:sum': sum }),
        ...(replacement && { 'seaworthy:go:replaces': `${required.path}@${required.version}` }),
        ...(isFolder && { 'seaworthy:go:folder': withinSources(taken.path) }),
      },
    },
    place,
    problems,
  )
}

/** A path of this machine is not to be told. */
function withinSources(path: string): string {
  return path.startsWith('.') ? path : 'outside of the sources'
}

/** The app by the name of its module, without the major version that ends it. */
function subjectOf({ module, go, toolchain }: GoMod, file: string): Partial<Component> | undefined {
  if (module === undefined) return undefined
  return {
    ...splitPath(module.replace(/\/v\d+$/, '')),
    evidence: [declaredIn(file)],
    properties: {
      ...(go !== undefined && { 'seaworthy:go:version': go }),
      ...(toolchain !== undefined && { 'seaworthy:go:toolchain': toolchain }),
    },
  }
}
