import type { ByteSource } from '@seaworthy/files'
import type { Content, ContentFinding, Format, ScanContext } from '../format.ts'
import { op } from './pickle/opcodes/codes.ts'
import { loadNothing } from './pickle/observations.ts'
import { judgeStreams, readStreams } from './pickle/streams.ts'
import { storageBytes } from './torch-storages.ts'

/** The integer 0x1950a86a20f9469cfc6c as LONG1 and STOP (torch/serialization.py, MAGIC_NUMBER). */
const magic = Buffer.from([0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e])

/** Magic number, protocol, system, object, keys of the storages. */
const pickles = 5

export function isLegacyTorch(head: Buffer): boolean {
  if (head[0] !== op.PROTO) return false
  const at = head.indexOf(magic)
  // In front of it stand PROTO and, from protocol 4 on, a FRAME.
  return at === 2 || (at === 11 && head[2] === op.FRAME)
}

/** What torch.save wrote before version 1.6, and still does when told: five pickles, then the storages as raw bytes. */
export const torchLegacy: Format = {
  name: 'torch-legacy',
  firstBytes: [op.PROTO],
  matches: isLegacyTorch,
  read(source: ByteSource, { budget }: ScanContext): Content {
    const streams = readStreams(source, { most: pickles, budget })
    const findings = judgeStreams(streams)
    if (streams.fault) return { findings }
    const end = streams.bounds.at(-1) ?? 0
    const expected = storageBytes(streams.observations.persistentIds, source)
    const found = source.size - end
    if (found !== expected) findings.push(wrongStorages(end, found, expected))
    return { findings, facts: { metadata: { pickles: streams.bounds.length - 1 } } }
  },
}

function wrongStorages(offset: number, found: number, expected: number | undefined): ContentFinding {
  const wanted = expected === undefined ? 'an unknown number' : String(expected)
  return {
    rule: 'torch-legacy/storages',
    severity: 'high',
    message: `Behind the pickles, storages of ${wanted} bytes are expected; ${found} bytes are there.`,
    remedy: loadNothing,
    offset,
  }
}
