/** An expression of either language, in the few shapes that tell where text comes from. */
export type Expression =
  Text | Join | Name | Member | Call | ObjectValue | ArrayValue | Choice | FunctionValue | Spread | Constant | Opaque

export interface Placed {
  /** Offsets into the source. */
  start: number
  end: number
}

/** A constant string, its escapes decoded. */
export interface Text extends Placed {
  kind: 'text'
  value: string
  /** As a segment's map. */
  map: readonly (readonly [number, number])[]
}

/** Texts and values one after another: concatenation, template literal, f-string. */
export interface Join extends Placed {
  kind: 'join'
  parts: Expression[]
}

export interface Name extends Placed {
  kind: 'name'
  name: string
}

/** `object.name`, `object['name']`; a computed key has the name `[]`. */
export interface Member extends Placed {
  kind: 'member'
  object: Expression
  name: string
}

export interface Call extends Placed {
  kind: 'call'
  callee: Expression
  /** Positional arguments. */
  args: Expression[]
  /** Keyword arguments, of Python. */
  named: ReadonlyMap<string, Expression>
}

/** An object literal or dictionary. */
export interface ObjectValue extends Placed {
  kind: 'object'
  entries: { key: string; value: Expression }[]
  spreads: Expression[]
}

/** A list, tuple or array. */
export interface ArrayValue extends Placed {
  kind: 'array'
  items: Expression[]
}

/** One of several: `a ? b : c`, `a || b`. What decides between them is left out. */
export interface Choice extends Placed {
  kind: 'choice'
  options: Expression[]
}

/** A function, whose scope starts where it does. */
export interface FunctionValue extends Placed {
  kind: 'function'
}

export interface Spread extends Placed {
  kind: 'spread'
  of: Expression
}

/** A number, boolean or null, as written. */
export interface Constant extends Placed {
  kind: 'constant'
  written: string
}

/** Whatever else: nothing flows through it. */
export interface Opaque extends Placed {
  kind: 'opaque'
}

/** The value of the first key that is there. */
export function entry(value: Expression | undefined, ...keys: string[]): Expression | undefined {
  if (value?.kind !== 'object') return undefined
  for (const key of keys) for (const each of value.entries) if (each.key === key) return each.value
  return undefined
}

/** The dotted path of a name or member, `client.messages.create`; calls in it are `()`; undefined for what has none. */
export function pathOf(expression: Expression): string {
  const names: string[] = []
  let at: Expression = expression
  for (;;) {
    if (at.kind === 'member') {
      names.push(at.name)
      at = at.object
    } else if (at.kind === 'call') {
      names.push('()')
      at = at.callee
    } else {
      names.push(at.kind === 'name' ? at.name : '?')
      return names.reverse().join('.')
    }
  }
}
