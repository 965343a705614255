import { shown } from '@seaworthy/files'
import type { ByteSource } from '@seaworthy/files'
import type { Severity } from '@seaworthy/verdict'
import type { ContentFinding } from '../../format.ts'
import { isHarmless } from './allowlist.ts'
import { dataTypeOf, isDataType } from './data-type.ts'
import { isDangerous } from './denylist.ts'
import type { Continuation, Events } from './events.ts'
import { growthOf } from './growth.ts'
import { arrayFileOf } from './joblib-file.ts'
import { readJoblibArray } from './joblib-array.ts'
import type { Allowance } from './machine.ts'
import type { Unpickling } from './opcodes/unpickling.ts'
import { isRandomGenerator, isRandomState } from './random-state.ts'
import { is } from './value.ts'
import type { Import, Value } from './value.ts'

interface Seen {
  what: Import
  offset: number
  called: boolean
}

/** More different imports or misuses of one file are not told. */
const most = 100
/** Files that a pickle needs: more are not told. */
const mostFiles = 10_000
/** Longest name that a message repeats, in UTF-16 units. */
const longestName = 200

export const loadNothing =
  'Do not load it: convert the model to safetensors, or review it and add an exception with its digest to the manifest.'

/** Judges what a pickle does, whichever loader reads it: pickle, joblib or torch. */
export class Observations implements Events {
  readonly #imports = new Map<string, Seen>()
  readonly #findings: ContentFinding[] = []
  readonly #allowance: Allowance
  /** A module that is allowed as well: the classes that a TorchScript archive defines itself. */
  readonly #ownModule: string | undefined
  /** Whether something not harmless is called, or imported and known to be bad: more than bytes do by chance. */
  dangerous = false
  readonly persistentIds: Value[] = []
  joblibArrays = 0
  /** Names of files that joblib reads along with the pickle. */
  readonly files = new Set<string>()

  constructor(allowance: Allowance, ownModule?: string) {
    this.#allowance = allowance
    this.#ownModule = ownModule
  }

  /** In the order of their rules, each once. */
  get findings(): ContentFinding[] {
    return [...[...this.#imports.values()].map(importFinding), ...this.#findings]
  }

  imported(module: string, name: string, offset: number): Import {
    const what: Import = { kind: 'import', module, name }
    if (isHarmless(module, name) || this.#isOwn(module)) return what
    if (isDangerous(module, name)) this.dangerous = true
    const key = `${module}\n${name}`
    const seen = this.#imports.get(key)
    if (seen) return seen.what
    if (this.#imports.size < most) this.#imports.set(key, { what, offset, called: false })
    return what
  }

  called(callee: Import, args: Value, source: ByteSource, offset: number): void {
    const { module, name } = callee
    if (this.#isOwn(module)) return
    if (isHarmless(module, name)) {
      const reason = growthOf(callee, args, source)
      if (reason !== undefined) this.grows(reason, offset)
      return
    }
    this.dangerous = true
    const seen = this.#imports.get(`${module}\n${name}`)
    if (seen) seen.called = true
  }

  obscured(reason: string, offset: number): Import {
    this.#add('pickle/obscured-import', 'critical', `The pickle imports something ${reason}.`, offset)
    return { kind: 'import', module: '', name: '' }
  }

  misused(reason: string, offset: number): void {
    this.#add('pickle/call', 'high', `The pickle ${reason}.`, offset)
  }

  grows(reason: string, offset: number): void {
    this.#add('pickle/expansion', 'high', `The pickle ${reason}: loading it may exhaust memory or time.`, offset)
  }

  misframed(reason: string, offset: number): void {
    this.#add('pickle/frame', 'high', `The pickle ${reason}: loaders differ in how they read it.`, offset)
  }

  persistent(id: Value): void {
    if (this.persistentIds.length < 100_000) this.persistentIds.push(id)
  }

  built(value: Value, run: Unpickling, offset: number): Continuation | undefined {
    if (isDataType(value) && !dataTypeOf(value, run.input.source)) {
      const reason = 'gives a NumPy data type a state that contradicts it, or that is not known'
      this.#add('pickle/data-type', 'high', `The pickle ${reason}.`, offset)
    }
    if (is(value, 'instance') && isRandomGenerator(value) && !isRandomState(value.state, run.input.source)) {
      const reason = 'sets a random generator of NumPy to a state that it cannot have, or that is not known'
      this.#add('pickle/random-state', 'high', `The pickle ${reason}.`, offset)
    }
    const file = arrayFileOf(value, run.input.source)
    if (file && 'fault' in file) this.misused(file.fault, offset)
    else if (file && this.files.size < mostFiles) this.files.add(file.name)
    const array = readJoblibArray(value, run, this, this.#allowance, offset)
    if (array) this.joblibArrays++
    return array
  }

  #isOwn(module: string): boolean {
    return this.#ownModule !== undefined && (module === this.#ownModule || module.startsWith(`${this.#ownModule}.`))
  }

  #add(rule: string, severity: Severity, message: string, offset: number): void {
    if (this.#findings.length >= most || this.#findings.some((found) => found.message === message)) return
    this.#findings.push({ rule, severity, message, remedy: loadNothing, offset })
  }
}

function importFinding({ what, offset, called }: Seen): ContentFinding {
  const { module, name } = what
  const path = shown(`${module}.${name}`.slice(0, longestName))
  return {
    rule: 'pickle/import',
    severity: isDangerous(module, name) ? 'critical' : 'high',
    message: `The pickle imports ${path}${called ? ' and calls it' : ''}, which is not on the list of harmless imports.`,
    remedy: loadNothing,
    offset,
  }
}
