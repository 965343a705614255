import { isTar, readTar } from '@seaworthy/archives'
import type { ByteSource } from '@seaworthy/files'
import type { Content, Format, ScanContext } from '../format.ts'
import { judgeArchive, judged } from './container.ts'

/** A tar archive, as NeMo's models and the oldest files of PyTorch are. */
export const tar: Format = {
  name: 'tar',
  matches: (head, source) => mayHaveChecksum(head) && isTar(source),
  read(source: ByteSource, context: ScanContext): Content {
    return judged(() => {
      const archive = readTar(source)
      return { findings: judgeArchive(archive, context), facts: { metadata: { entries: archive.entries.length } } }
    })
  },
}

/** Where the header has the sum of its bytes, in octal. Nearly every file that is no archive has a byte there that begins no number. */
function mayHaveChecksum(head: Buffer): boolean {
  const first = head[148] ?? 0
  return first <= 0x20 || first > 0x7e || (first >= 0x30 && first <= 0x37)
}
