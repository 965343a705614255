import type { ByteSource } from '@seaworthy/files'
import { text } from './data-type.ts'
import { is } from './value.ts'
import type { Instance, Value } from './value.ts'

/** Where generators stand in the numbers that they have made ahead, with how many there are: NumPy does not check it. */
const positions: Readonly<Record<string, number>> = { pos: 624, buffer_pos: 4 }

const constructors = new Set(['__bit_generator_ctor', '__generator_ctor', '__randomstate_ctor', '__RandomState_ctor'])

export function isRandomGenerator({ of }: Instance): boolean {
  return /^numpy\.random(?:\.|$)/.test(of.module) && constructors.has(of.name)
}

/**
 * Whether the state of a generator is one that it may have (numpy/random/_mt19937.pyx and its siblings): the dictionary of
 * `bit_generator.state`, that with a SeedSequence, or the tuple of `RandomState.get_state()`. Any other position makes
 * NumPy read memory that is not its own.
 */
export function isRandomState(state: Value | 'many' | undefined, source: ByteSource): boolean {
  if (state === undefined || is(state, 'none')) return true
  if (is(state, 'dictionary')) return isStateDictionary(state, source)
  if (!is(state, 'tuple')) return false
  const [first, second, position] = state.items
  if (text(first, source) === 'MT19937') return isPosition(position, 624)
  if (is(first, 'dictionary')) return isStateDictionary(first, source) && (is(second, 'none') || is(second, 'instance'))
  return false
}

function isStateDictionary(state: Value, source: ByteSource): boolean {
  if (!is(state, 'dictionary') || state.partial) return false
  return state.pairs.every(([key, value]) => {
    const name = text(key, source)
    if (name === undefined) return false
    if (name === 'state' && !is(value, 'integer')) return isStateDictionary(value, source) || isArray(value)
    const most = Object.hasOwn(positions, name) ? positions[name] : undefined
    return most === undefined || isPosition(value, most)
  })
}

/** SFC64 keeps an array of four numbers there. */
function isArray(value: Value): boolean {
  return is(value, 'instance') && ['_reconstruct', '_frombuffer'].includes(value.of.name)
}

function isPosition(value: Value | undefined, most: number): boolean {
  return is(value, 'integer') && value.value >= 0 && value.value <= most
}
