import { isGzip, isZlib, readGzip, readZlib } from '@seaworthy/archives'
import type { Archive, Budget } from '@seaworthy/archives'
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
