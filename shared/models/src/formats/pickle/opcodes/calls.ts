import { PickleFault } from '../fault.ts'
import type { Input } from '../input.ts'
import { textAt } from '../text.ts'
import { data } from '../value.ts'
import type { Import, Value } from '../value.ts'
import { op } from './codes.ts'
import { tupleOf } from './collections.ts'
import { longestLine } from './unpickling.ts'
import type { Step, Steps, Unpickling } from './unpickling.ts'

function importLines({ input, events }: Unpickling, at: number): Value {
  const module = input.line(longestLine)
  const name = input.line(longestLine)
  if (module.length > longestLine || name.length > longestLine) {
    return events.obscured(`by a name of more than ${longestLine} bytes`, at)
  }
  return events.imported(module.toString('utf8'), name.toString('utf8'), at)
}

/** Names that are no constants of this stream could be anything, as where the memo was filled to confuse a reader. */
function importNamed({ input, events }: Unpickling, module: Value, name: Value, at: number): Value {
  const moduleText = typeof module === 'number' ? textAt(input.source, module) : undefined
  const nameText = typeof name === 'number' ? textAt(input.source, name) : undefined
  if (moduleText !== undefined && nameText !== undefined) return events.imported(moduleText, nameText, at)
  return events.obscured('by a name that is no plain text', at)
}

function call({ events, shelf, input }: Unpickling, callee: Value, args: Value, at: number): Value {
  if (isImport(callee)) {
    events.called(callee, args, input.source, at)
    return shelf.instance(callee, args)
  }
  // What could not be told, or was made by a call: either may be any function at all.
  events.misused('calls a value that is no imported name', at)
  return data
}

function isImport(value: Value): value is Import {
  return typeof value !== 'number' && value.kind === 'import'
}

function extension(code: (input: Input) => number): Step {
  return ({ input, stack, events }, at) => {
    stack.push(events.obscured(`by the number ${code(input)} of Python's extension registry`, at), at)
  }
}

const build: Step = (run, at) => {
  const { stack, input, frames, events } = run
  const state = stack.pop(at)
  const target = stack.pop(at)
  if (isImport(target)) events.misused(`changes the imported ${target.module}.${target.name}`, at)
  if (typeof target !== 'number' && target.kind === 'instance')
    target.state = target.state === undefined ? state : 'many'
  const next = events.built(target, run, at)
  if (next) {
    // Bytes that are not of the pickle are in no frame.
    frames.passed(at, input.position)
    input.seek(next.offset)
  }
  stack.push(next ? next.value : target, at)
}

const callTwo: Step = (run, at) => {
  const args = run.stack.pop(at)
  run.stack.push(call(run, run.stack.pop(at), args, at), at)
}

/** Importing, calling, and changing what was made. */
export const calls: Steps = {
  [op.GLOBAL]: (run, at) => {
    run.stack.push(importLines(run, at), at)
  },
  [op.STACK_GLOBAL]: (run, at) => {
    const name = run.stack.pop(at)
    run.stack.push(importNamed(run, run.stack.pop(at), name, at), at)
  },
  [op.INST]: (run, at) => {
    const callee = importLines(run, at)
    run.stack.push(call(run, callee, tupleOf(run, run.stack.popMark(at), at), at), at)
  },
  [op.OBJ]: (run, at) => {
    const [callee, ...args] = run.stack.popMark(at)
    if (callee === undefined) throw new PickleFault('makes an object of no class', at)
    run.stack.push(call(run, callee, tupleOf(run, args, at), at), at)
  },
  [op.REDUCE]: callTwo,
  [op.NEWOBJ]: callTwo,
  [op.NEWOBJ_EX]: (run, at) => {
    const keywords = run.stack.pop(at)
    const args = run.stack.pop(at)
    const items = typeof args !== 'number' && args.kind === 'tuple' ? args.items : [args]
    run.stack.push(call(run, run.stack.pop(at), run.shelf.tuple([...items, keywords]), at), at)
  },
  [op.BUILD]: build,
  [op.PERSID]: ({ input, stack, events }, at) => {
    input.skipLine()
    events.persistent(data, at)
    stack.push(data, at)
  },
  [op.BINPERSID]: ({ stack, events }, at) => {
    events.persistent(stack.pop(at), at)
    stack.push(data, at)
  },
  [op.EXT1]: extension((input) => input.byte()),
  [op.EXT2]: extension((input) => input.uint16()),
  [op.EXT4]: extension((input) => input.int32()),
}
