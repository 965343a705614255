import { PickleFault } from '../fault.ts'
import { isJoblibWrapper } from '../harmless/joblib.ts'
import { largestExpansion } from '../expansion.ts'
import { is, none } from '../value.ts'
import type { Data, List, Tuple, Value } from '../value.ts'
import { op } from './codes.ts'
import type { Step, Steps, Unpickling } from './unpickling.ts'

/** A tuple of these values, which it is right to put into one. */
export function tupleOf(run: Unpickling, items: readonly Value[], at: number): Tuple | List | Data {
  refuseWrappers(run, items, at)
  const made = run.shelf.tuple(items)
  if ('size' in made && made.size > largestExpansion) {
    run.events.grows('has a tuple that shares its values so often that hashing it does not end', at)
  }
  return made
}

function tuple(length: number): Step {
  return (run, at) => {
    run.stack.push(tupleOf(run, run.stack.popMany(length, at), at), at)
  }
}

const emptyCollection: Step = ({ stack, shelf }, at) => {
  stack.push(shelf.list([]), at)
}

const markedCollection: Step = (run, at) => {
  const items = run.stack.popMark(at)
  refuseWrappers(run, items, at)
  run.stack.push(run.shelf.list(items), at)
}

/** Adding to a list calls its `append` or `extend`, which a class or a module may name differently. */
function add(run: Unpickling, items: readonly Value[], at: number): void {
  const target = run.stack.top(at)
  refuseImport(run, target, at)
  refuseWrappers(run, items, at)
  for (const item of items) run.shelf.hold(target, item)
}

const addMarked: Step = (run, at) => {
  add(run, run.stack.popMark(at), at)
}

function set(run: Unpickling, target: Value, pairs: Value[], at: number): void {
  if (pairs.length % 2 !== 0) throw new PickleFault('has a key without a value', at)
  refuseImport(run, target, at)
  refuseWrappers(run, pairs, at)
  for (let index = 0; index < pairs.length; index += 2) {
    run.shelf.set(target, pairs[index] ?? none, pairs[index + 1] ?? none)
  }
}

/** Pickles add to what they made, never to what they imported. */
function refuseImport({ events }: Unpickling, target: Value, at: number): void {
  if (!is(target, 'import')) return
  events.misused(`adds items to the imported ${target.module}.${target.name}`, at)
}

/**
 * joblib's unpickler skips bytes behind an object of these classes, which are therefore made in one way only: any other
 * callable that was given the class could make an object of it unseen.
 */
function refuseWrappers({ events }: Unpickling, items: readonly Value[], at: number): void {
  for (const item of items) {
    if (is(item, 'import') && isJoblibWrapper(item)) {
      events.misused(`hands on joblib's class ${item.name}, which pickles only make objects of`, at)
    }
  }
}

/** Containers, and adding to them. */
export const collections: Steps = {
  [op.EMPTY_LIST]: emptyCollection,
  [op.EMPTY_SET]: emptyCollection,
  [op.LIST]: markedCollection,
  [op.FROZENSET]: markedCollection,
  [op.APPEND]: (run, at) => {
    const item = run.stack.pop(at)
    add(run, [item], at)
  },
  [op.APPENDS]: addMarked,
  [op.ADDITEMS]: addMarked,
  [op.EMPTY_TUPLE]: tuple(0),
  [op.TUPLE1]: tuple(1),
  [op.TUPLE2]: tuple(2),
  [op.TUPLE3]: tuple(3),
  [op.TUPLE]: (run, at) => {
    run.stack.push(tupleOf(run, run.stack.popMark(at), at), at)
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
