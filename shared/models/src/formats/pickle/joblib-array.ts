import { layoutOf } from './array-layout.ts'
import type { Continuation, Events } from './events.ts'
import { PickleFault, TooMuch } from './fault.ts'
import { isJoblibWrapper } from './harmless/joblib.ts'
import { Input } from './input.ts'
import { unpickle, unpickleOn } from './machine.ts'
import type { Allowance } from './machine.ts'
import { MemoOver } from './memo.ts'
import type { Unpickling } from './opcodes/unpickling.ts'
import { EndlessStack } from './stack.ts'
import { data, is } from './value.ts'
import type { Import, Instance, Value } from './value.ts'

/**
 * joblib puts the bytes of an array into the middle of the pickle, right behind the BUILD of its wrapper
 * (joblib/numpy_pickle.py, NumpyArrayWrapper.read). Says where the pickle goes on. An array of objects is a pickle of its
 * own there. Because `pickle.load` would take the same bytes for opcodes, they are tried as such too.
 * Throws TooMuch where joblib might find another place than this reader.
 */
export function readJoblibArray(
  value: Value,
  run: Unpickling,
  events: Events,
  allowance: Allowance,
  offset: number,
): Continuation | undefined {
  if (!isWrapper(value)) return undefined
  const { source, position } = run.input
  if (run.frames.isInside(position)) throw new TooMuch('has a joblib array in the middle of a frame', offset)
  const layout = layoutOf(value, source)
  if (!layout) throw new TooMuch('has a joblib array whose size cannot be told', offset)
  if (layout.kind === 'objects')
    return { value: data, offset: readObjects(new Input(source, position), events, allowance) }
  probe(run, events, allowance)
  const padding = layout.padded ? 1 + (source.read(position, 1)[0] ?? 0) : 0
  const end = position + padding + layout.bytes
  if (end > source.size) throw new PickleFault('has a joblib array that ends behind the file', position)
  return { value: data, offset: end }
}

function isWrapper(value: Value): value is Instance {
  return is(value, 'instance') && value.of.name === 'NumpyArrayWrapper' && isJoblibWrapper(value.of)
}

/** Python's own unpickler reads the objects: a wrapper in there is nothing special. */
function readObjects(input: Input, events: Events, allowance: Allowance): number {
  unpickle(input, { ...forwarded(events), built: () => undefined }, allowance)
  return input.position
}

/** Real arrays stop being opcodes after a few. Throws TooMuch where they do not. */
function probe({ input, memo }: Unpickling, events: Events, allowance: Allowance): void {
  const obscured = new Map<Import, { reason: string; offset: number }>()
  const suspicious: Events = {
    // Where random bytes look like opcodes, they rarely spell names, and rarely call what they import.
    imported(module, name, offset) {
      if (isIdentifier(module) && isIdentifier(name)) return events.imported(module, name, offset)
      return { kind: 'import', module, name }
    },
    obscured(reason, offset) {
      const found: Import = { kind: 'import', module: '', name: '' }
      obscured.set(found, { reason, offset })
      return found
    },
    called(callee, args, source, offset) {
      const hidden = obscured.get(callee)
      if (hidden) events.obscured(hidden.reason, hidden.offset)
      events.called(callee, args, source, offset)
    },
    grows: () => undefined,
    misused: () => undefined,
    misframed: () => undefined,
    persistent: () => undefined,
    built: () => undefined,
  }
  try {
    unpickleOn(new Input(input.source, input.position), suspicious, allowance, new EndlessStack(), new MemoOver(memo))
  } catch (error) {
    if (!(error instanceof PickleFault) || error instanceof TooMuch) throw error
  }
}

/** The methods of an object of a class, as properties that can be spread. */
function forwarded(events: Events): Events {
  return {
    imported: (module, name, offset): Import => events.imported(module, name, offset),
    called: (callee, args, source, offset) => {
      events.called(callee, args, source, offset)
    },
    grows: (reason, offset) => {
      events.grows(reason, offset)
    },
    obscured: (reason, offset): Import => events.obscured(reason, offset),
    misused: (reason, offset) => {
      events.misused(reason, offset)
    },
    misframed: (reason, offset) => {
      events.misframed(reason, offset)
    },
    persistent: (id, offset) => {
      events.persistent(id, offset)
    },
    built: (value, run, offset) => events.built(value, run, offset),
  }
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_][\w.]*$/.test(name)
}
