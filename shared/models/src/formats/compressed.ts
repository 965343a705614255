import { isGzip, isZlib, readGzip, readZlib } from '@seaworthy/archives'
import type { Archive, Budget } from '@seaworthy/archives'
import { partOf } from '@seaworthy/files'
import type { ByteSource } from '@seaworthy/files'
import type { Content, Format } from '../format.ts'
import { judgeArchive, judged } from './container.ts'

/** A compressed file is what it unpacks to. */
function compressed(
  name: string,
  firstBytes: readonly number[],
  matches: (source: ByteSource) => boolean,
  readArchive: (source: ByteSource, budget?: Budget) => Archive,
): Format {
  return {
    name,
    firstBytes,
    matches: (_, source) => matches(source),
    read: (source, context): Content =>
      judged(() => ({ findings: judgeArchive(readArchive(source, context.budget), context) })),
  }
}

export const gzip = compressed('gzip', [0x1f], isGzip, readGzip)

/** As joblib compresses by default. Its first byte says how much may be looked back upon (RFC 1950, 2.2). */
export const zlib = compressed('zlib', [0x08, 0x18, 0x28, 0x38, 0x48, 0x58, 0x68, 0x78], isZlib, readZlib)

/** `ZF`, the unpacked length as hexadecimal text, blanks; then a zlib stream (joblib/numpy_pickle_compat.py). */
const zfileHeader = /^ZF0x([0-9a-f]{1,17})L? {2,}/

function zfileStart(source: ByteSource): number | undefined {
  const start = zfileHeader.exec(source.read(0, 24).toString('latin1'))?.[0].length
  // Python 2 wrote one character more.
  return start === 21 || start === 22 ? start : undefined
}

/** As joblib compressed before version 0.10. */
export const zfile = compressed(
  'joblib-zfile',
  [...Buffer.from('Z')],
  (source) => zfileStart(source) !== undefined,
  (source, budget) => readZlib(partOf(source, zfileStart(source) ?? 0, source.size), budget),
)
