import type { ByteSource } from '@seaworthy/files'
import type { Content, Format, ScanContext } from '../../format.ts'
import { isLegacyTorch } from '../torch-legacy.ts'
import { isPickle, judgeStreams, readStreams } from './streams.ts'

/** Python's pickles, joblib's too, of any protocol and however many of them lie behind each other. */
export const pickle: Format = {
  name: 'pickle',
  matches: (head, source) => !isLegacyTorch(head) && isPickle(head, source),
  read(source: ByteSource, { budget }: ScanContext): Content {
    const streams = readStreams(source, { budget })
    const { joblibArrays, files } = streams.observations
    return {
      findings: judgeStreams(streams),
      facts: {
        ...(files.size > 0 && { needs: [...files] }),
        metadata: { pickles: streams.bounds.length - 1, ...(joblibArrays > 0 && { joblibArrays }) },
      },
    }
  },
}
