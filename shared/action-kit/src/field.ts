import nodePath from 'node:path'
import * as z from 'zod'
import { Secret } from '@seaworthy/secrets'

/** One value that an action takes, from `with:` of its step or from its section of `seaworthy.yml`. */
export interface Field<T> {
  /** As the README's table shows it: "integer from 1 to 64". */
  readonly type: string
  /** Of a value that only `seaworthy.yml` holds: the others are described in `action.yml`. */
  readonly description?: string
  /** Where it may be set. Secrets and the kernel's own inputs are never read from the repository that is checked. */
  readonly from: 'input' | 'config' | 'both'
  readonly required: boolean
  /** As a step would write it. */
  readonly default: string | undefined
  readonly secret: boolean
  /** The value of an action input. Throws an Error whose message is what was expected. */
  parse(raw: string): T
  /** What `seaworthy.yml` may hold, and the value it stands for. */
  readonly config: z.ZodType<T>
  /** Makes a value absolute, once the working directory is known. */
  resolve?(value: T, workingDirectory: string): T
}

/** Whether a field must be there. Without either it may be left out, and is `undefined` then. */
export type Presence = { required: true } | { default: string }
type Present<T, P> = P extends Presence ? Field<T> : Field<T | undefined>

interface Kind<T> {
  type: string
  parse: (raw: string) => T
  config: z.ZodType<T>
  description?: string
  from?: Field<T>['from']
  secret?: boolean
  resolve?: (value: T, workingDirectory: string) => T
}

function field<T, P extends Presence | undefined>(kind: Kind<T>, presence: P): Present<T, P> {
  const made: Field<T> = {
    from: 'both',
    secret: false,
    required: presence !== undefined && 'required' in presence,
    default: presence !== undefined && 'default' in presence ? presence.default : undefined,
    ...kind,
  }
  return made
}

/** A kind whose text form is the same in a step and in `seaworthy.yml`. */
function textual<T>(type: string, parse: (raw: string) => T): Kind<T> {
  const config = z.string().transform((raw, context) => {
    try {
      return parse(raw)
    } catch (error) {
      context.addIssue({ code: 'custom', message: messageOf(error) })
      return z.NEVER
    }
  })
  return { type, parse, config: config }
}

/** Any text. */
export function text<P extends Presence | undefined = undefined>(presence?: P): Present<string, P> {
  return field(textual('text', String), presence as P)
}

/** A full git commit id, SHA-1 or SHA-256. */
export function commit<P extends Presence | undefined = undefined>(presence?: P): Present<string, P> {
  const parse = (raw: string): string => {
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(raw)) return raw
    throw new Error('expected a full commit id of 40 or 64 lower-case hexadecimal digits')
  }
  return field(textual('commit id', parse), presence as P)
}

/** A file or directory, relative to the working directory or absolute. Its value is absolute. */
export function path<P extends Presence | undefined = undefined>(presence?: P): Present<string, P> {
  return field({ ...textual('path', String), resolve: absolute }, presence as P)
}

/** `true` or `false`. */
export function flag<P extends Presence | undefined = undefined>(presence?: P): Present<boolean, P> {
  const parse = (raw: string): boolean => {
    // The YAML 1.2 core schema, as @actions/core reads booleans.
    if (['true', 'True', 'TRUE'].includes(raw)) return true
    if (['false', 'False', 'FALSE'].includes(raw)) return false
    throw new Error('expected true or false')
  }
  return field({ type: 'true or false', parse, config: z.boolean() }, presence as P)
}

/** A whole number within bounds. */
export function integer<P extends Presence | undefined = undefined>(
  { minimum, maximum }: { minimum: number; maximum: number },
  presence?: P,
): Present<number, P> {
  const parse = (raw: string): number => {
    const value = /^-?\d{1,15}$/.test(raw) ? Number(raw) : NaN
    if (value >= minimum && value <= maximum) return value
    throw new Error(`expected an integer from ${minimum} to ${maximum}`)
  }
  const config = z.int().min(minimum).max(maximum)
  return field({ type: `integer from ${minimum} to ${maximum}`, parse, config }, presence as P)
}

/** One of a few words. */
export function choice<const V extends string, P extends Presence | undefined = undefined>(
  values: readonly V[],
  presence?: P,
): Present<V, P> {
  const parse = (raw: string): V => {
    const value = values.find((candidate) => candidate === raw)
    if (value !== undefined) return value
    throw new Error(`expected one of ${values.join(', ')}`)
  }
  return field({ type: values.map((value) => `\`${value}\``).join(', '), parse, config: z.enum(values) }, presence as P)
}

const durations: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** A span of time: `500ms`, `90s`, `15m`, `2h`, `1d`. Its value is in milliseconds. */
export function duration<P extends Presence | undefined = undefined>(presence?: P): Present<number, P> {
  return field(textual('duration (`90s`, `15m`)', measure(durations, 'a duration such as 90s or 15m')), presence as P)
}

const sizes: Record<string, number> = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 }

/** An amount of data: `512B`, `64KiB`, `10MiB`, `2GiB`. Its value is in bytes. */
export function size<P extends Presence | undefined = undefined>(presence?: P): Present<number, P> {
  return field(textual('size (`64MiB`, `2GiB`)', measure(sizes, 'a size such as 64MiB or 2GiB')), presence as P)
}

/** Lines of text, in a step one a line, in `seaworthy.yml` a list. Blank lines are left out. */
export function lines<P extends Presence | undefined = undefined>(presence?: P): Present<string[], P> {
  return field(listOf('lines'), presence as P)
}

/** Paths and glob patterns, one a line, relative to the working directory or absolute; `!` takes away. */
export function globs<P extends Presence | undefined = undefined>(presence?: P): Present<string[], P> {
  return field(listOf('paths or globs, one a line'), presence as P)
}

/** A value that must not be seen. It is masked in the log before anything else is read. */
export function secret<P extends Presence | undefined = undefined>(presence?: P): Present<Secret, P> {
  const kind = textual('secret', (raw) => new Secret(raw))
  return field({ ...kind, from: 'input', secret: true }, presence as P)
}

/** A value with a shape of its own, which only `seaworthy.yml` can hold. */
export function structured<T, P extends Presence | undefined = undefined>(
  shown: { type: string; description: string },
  config: z.ZodType<T>,
  presence?: P,
): Present<T, P> {
  const parse = (): never => {
    throw new Error('expected it in seaworthy.yml')
  }
  return field({ ...shown, parse, config, from: 'config' }, presence as P)
}

/** The same field, settable only by the step: for what the checked repository has no say in. */
export function inputOnly<T>(of: Field<T>): Field<T> {
  return { ...of, from: 'input' }
}

function absolute(value: string, workingDirectory: string): string {
  return nodePath.resolve(workingDirectory, value)
}

function listOf(type: string): Kind<string[]> {
  const parse = (raw: string): string[] =>
    raw
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const config = z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (typeof value === 'string' ? parse(value) : value))
  return { type, parse, config: config }
}

function measure(units: Record<string, number>, expected: string): (raw: string) => number {
  return (raw) => {
    const [, amount, unit] = /^(\d{1,12}) ?([A-Za-z]+)$/.exec(raw) ?? []
    const value = Number(amount) * (units[unit ?? ''] ?? NaN)
    if (Number.isSafeInteger(value)) return value
    throw new Error(`expected ${expected}`)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
