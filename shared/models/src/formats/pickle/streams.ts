import type { Budget } from '@seaworthy/archives'
import type { ByteSource } from '@seaworthy/files'
import type { ContentFinding } from '../../format.ts'
import { startsWith } from '../reading/starts.ts'
import { PickleFault, TooMuch } from './fault.ts'
import { Input } from './input.ts'
import { isOpcode, unpickle } from './machine.ts'
import type { Allowance } from './machine.ts'
import { loadNothing, Observations } from './observations.ts'

/** Opcodes of one file: a few seconds of work. Pickles of models have thousands, of a dataset millions. */
const mostOpcodes = 50_000_000

/** Opcodes after which it no longer matters what kind of bytes this may be: nothing else looks like a pickle so long. */
const mostGuessed = 2_000_000
/** Of a file's budget for unpacking, in bytes for each opcode, so that many members cost no more than one. */
const opcodeCost = 20
/** More ends of pickles are not kept, but the last one is. */
const mostBounds = 1000

/** What was read of a file: pickles behind each other, each with its own memo. */
export interface Streams {
  observations: Observations
  /** Where each complete pickle begins, with the end of the last one behind them. */
  bounds: number[]
  fault?: PickleFault
}

export interface StreamOptions {
  /** Reads no further pickles. */
  most?: number
  /** Reads no further opcodes. */
  opcodes?: number
  /** Of the file that this is in. */
  budget?: Budget | undefined
  /** A module whose names are the archive's own. */
  ownModule?: string
}

/**
 * Reads pickles to the end of the source, or to the first byte that belongs to none. Never throws for content, but
 * `archive/too-large` when the budget is spent.
 */
export function readStreams(source: ByteSource, options: StreamOptions = {}): Streams {
  const allowance: Allowance = { opcodes: options.opcodes ?? mostOpcodes }
  const before = allowance.opcodes
  const streams = readAll(source, allowance, options)
  options.budget?.spend((before - allowance.opcodes) * opcodeCost)
  return streams
}

function readAll(
  source: ByteSource,
  allowance: Allowance,
  { most = Number.POSITIVE_INFINITY, ownModule }: StreamOptions,
): Streams {
  const observations = new Observations(allowance, ownModule)
  const input = new Input(source, 0)
  const bounds = [0]
  while (!input.ended && bounds.length <= most && !(bounds.length > 1 && isLineEnd(input))) {
    try {
      unpickle(input, observations, allowance)
    } catch (error) {
      if (!(error instanceof PickleFault)) throw error
      return { observations, bounds, fault: error }
    }
    if (bounds.length < mostBounds) bounds.push(input.position)
    else bounds[mostBounds - 1] = input.position
  }
  return { observations, bounds }
}

/** Whether nothing but the end of a line is left, as editors and version control add it: no opcode, and no secret. */
function isLineEnd({ source, position }: Input): boolean {
  if (source.size - position > 2) return false
  return ['\n', '\r\n'].includes(source.read(position, 2).toString('latin1'))
}

/**
 * Whether the bytes are a pickle. From protocol 2 on they say so. Older ones may be plain text: they are pickles when
 * they can be read to the end of the file, or do something that is not harmless before they cannot.
 */
export function isPickle(head: Buffer, source: ByteSource): boolean {
  // Numbers may begin like the mark of a protocol: nothing is loaded of bytes that are no opcode.
  if (head[0] === 0x80 && head.length > 1) return (head[1] ?? 0) <= 5 && isOpcode(head[2] ?? 0)
  // To an unpickler, a zip archive begins with PERSID, which asks the loader for something and is refused.
  return isOpcode(head[0] ?? 0) && !startsWith(head, zipStart) && isUnmarkedPickle(source)
}

const zipStart = Buffer.from('PK\x03\x04', 'latin1')

function isUnmarkedPickle(source: ByteSource): boolean {
  const { observations, bounds, fault } = readStreams(source, { opcodes: mostGuessed })
  if (fault instanceof TooMuch || observations.dangerous) return true
  // A whole pickle that imports what it should not is one, whatever stands behind it.
  if (bounds.length > 1 && observations.findings.length > 0) return true
  return !fault && bounds.length > 1
}

/** What a pickle at the start of raw bytes would do: nothing is found where these are the numbers that they should be. */
export function hiddenPickle(source: ByteSource): ContentFinding[] {
  const { observations } = readStreams(source, { most: 1, opcodes: mostGuessed })
  return observations.dangerous ? observations.findings : []
}

/** The findings on a source that should hold nothing but pickles. */
export function judgeStreams({ observations, bounds, fault }: Streams): ContentFinding[] {
  const findings = observations.findings
  if (!fault) return findings
  const { offset, message } = fault
  const end = bounds.at(-1) ?? 0
  if (fault instanceof TooMuch) {
    findings.push({
      rule: 'pickle/too-large',
      severity: 'high',
      message: `The pickle ${message}.`,
      remedy: loadNothing,
      offset,
    })
  } else if (bounds.length === 1) {
    findings.push({
      rule: 'pickle/broken',
      severity: 'high',
      message: `The pickle ${message}.`,
      remedy: loadNothing,
      offset,
    })
  } else {
    const text = `Behind the end of the pickle are bytes that are no pickle: the rest ${message}.`
    findings.push({ rule: 'pickle/trailing-bytes', severity: 'high', message: text, remedy: loadNothing, offset: end })
  }
  return findings
}
