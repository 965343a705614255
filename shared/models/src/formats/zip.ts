import { readZip } from '@seaworthy/archives'
import type { ByteSource } from '@seaworthy/files'
import type { Content, Format, ScanContext } from '../format.ts'
import { judgeArchive, judged } from './container.ts'
import { hasOwnZip } from './own-zip.ts'
import { pytorchZip } from './pytorch-zip.ts'

/**
 * Any zip archive, wherever it begins: the directory at the end counts, so it may be appended to anything. What is in it
 * is judged by its content, so that the name of the archive and of its members does not matter.
 */
export const zip: Format = {
  name: 'zip',
  requires: hasOwnZip,
  matches: (head, source) => !pytorchZip.matches(head, source),
  read(source: ByteSource, context: ScanContext): Content {
    return judged(() => {
      const archive = readZip(source, context.budget)
      return { findings: judgeArchive(archive, context), facts: { metadata: { entries: archive.entries.length } } }
    })
  },
}
