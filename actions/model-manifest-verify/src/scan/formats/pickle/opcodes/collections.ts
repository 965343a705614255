import { PickleFault } from '../fault.ts'
import { data } from '../value.ts'
import type { Value } from '../value.ts'
import { op } from './codes.ts'
import type { Step, Steps, Unpickling } from './unpickling.ts'

function tuple(length: number): Step {
  return ({ stack, shelf }, at) => {
    stack.push(shelf.tuple(stack.popMany(length, at)), at)
  }
}

const emptyCollection: Step = ({ stack }, at) => {
  stack.push(data, at)
}

const markedCollection: Step = ({ stack }, at) => {
  stack.popMark(at)
  stack.push(data, at)
}

/** Adding to a list calls its `append` or `extend`, which a class or a module may name differently. */
const addMarked: Step = (run, at) => {
  run.stack.popMark(at)
  refuseImport(run, run.stack.top(at), at)
}

function set(run: Unpickling, target: Value, pairs: Value[], at: number): void {
  if (pairs.length % 2 !== 0) throw new PickleFault('has a key without a value', at)
  refuseImport(run, target, at)
  for (let index = 0; index < pairs.length; index += 2) {
    run.shelf.set(target, pairs[index] ?? data, pairs[index + 1] ?? data)
  }
}

/** Pickles add to what they made, never to what they imported. */
function refuseImport({ events }: Unpickling, target: Value, at: number): void {
  if (typeof target === 'number' || target.kind !== 'import') return
  events.misused(`adds items to the imported ${target.module}.${target.name}`, at)
}

/** Containers, and adding to them. */
export const collections: Steps = {
  [op.EMPTY_LIST]: emptyCollection,
  [op.EMPTY_SET]: emptyCollection,
  [op.LIST]: markedCollection,
  [op.FROZENSET]: markedCollection,
  [op.APPEND]: (run, at) => {
    run.stack.pop(at)
    refuseImport(run, run.stack.top(at), at)
  },
  [op.APPENDS]: addMarked,
  [op.ADDITEMS]: addMarked,
  [op.EMPTY_TUPLE]: tuple(0),
  [op.TUPLE1]: tuple(1),
  [op.TUPLE2]: tuple(2),
  [op.TUPLE3]: tuple(3),
  [op.TUPLE]: ({ stack, shelf }, at) => {
    stack.push(shelf.tuple(stack.popMark(at)), at)
  },
  [op.EMPTY_DICT]: ({ stack, shelf }, at) => {
    stack.push(shelf.dictionary(), at)
  },
  [op.DICT]: (run, at) => {
    const pairs = run.stack.popMark(at)
    const dictionary = run.shelf.dictionary()
    set(run, dictionary, pairs, at)
    run.stack.push(dictionary, at)
  },
  [op.SETITEM]: (run, at) => {
    const value = run.stack.pop(at)
    const key = run.stack.pop(at)
    set(run, run.stack.top(at), [key, value], at)
  },
  [op.SETITEMS]: (run, at) => {
    const pairs = run.stack.popMark(at)
    set(run, run.stack.top(at), pairs, at)
  },
}
