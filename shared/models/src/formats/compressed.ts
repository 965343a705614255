import { isGzip, isZlib, readGzip, readZlib } from '@seaworthy/archives'
import type { Archive, Budget } from '@seaworthy/archives'
import { partOf } from '@seaworthy/files'
import type { ByteSource } from '@seaworthy/files'
import type { Content, Format } from '../format.ts'
import { judgeArchive, judged } from './container.ts'

/** A compressed file is what it unpacks to. */
function compressed(
  name: string,
  matches: (source: ByteSource) => boolean,
  readArchive: (source: ByteSource, budget?: Budget) => Archive,
): Format {
  return {
    name,
    matches: (_, source) => matches(source),
    read: (source, context): Content =>
      judged(() => ({ findings: judgeArchive(readArchive(source, context.budget), context) })),
  }
}

export const gzip = compressed('gzip', isGzip, readGzip)

/** As joblib compresses by default. */
export const zlib = compressed('zlib', isZlib, readZlib)

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
  (source) => zfileStart(source) !== undefined,
  (source, budget) => readZlib(partOf(source, zfileStart(source) ?? 0, source.size), budget),
)
