import { isTar, readTar } from '@seaworthy/archives'
import type { ByteSource } from '@seaworthy/files'
import type { Content, Format, ScanContext } from '../format.ts'
import { judgeArchive, judged } from './container.ts'

/** A tar archive, as NeMo's models and the oldest files of PyTorch are. */
export const tar: Format = {
  name: 'tar',
  matches: (_, source) => isTar(source),
  read(source: ByteSource, context: ScanContext): Content {
    return judged(() => {
      const archive = readTar(source)
      return { findings: judgeArchive(archive, context), facts: { metadata: { entries: archive.entries.length } } }
    })
  },
}
