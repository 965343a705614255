import type { Format } from '../format.ts'
import { startsWith } from './reading/starts.ts'

/** What is not unpacked here can hide anything, so it is never safe. */
function unreadable(name: string, ...magics: (readonly number[])[]): Format {
  const starts = magics.map((magic) => Buffer.from(magic))
  return {
    name,
    firstBytes: magics.flatMap((magic) => magic.slice(0, 1)),
    matches: (head) => starts.some((start) => startsWith(head, start)),
    read: () => ({
      findings: [
        {
          rule: 'archive/unreadable',
          severity: 'high',
          unjudged: true,
          message: `The content is compressed as ${name}, which is not unpacked here: whether it is safe is not known.`,
          remedy:
            'Ship it unpacked, or as zip, gzip or tar; or review what is in it, and except archive/unreadable for its digest in the manifest.',
          offset: 0,
        },
      ],
    }),
  }
}

/** Compressions that loaders and people use for models, and that Node cannot undo within bounds. */
export const unreadableFormats: readonly Format[] = [
  unreadable('7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  unreadable('rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]),
  unreadable('xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
  unreadable('lzma', [0x5d, 0x00, 0x00]),
  unreadable('bzip2', [0x42, 0x5a, 0x68]),
  unreadable('lz4', [0x04, 0x22, 0x4d, 0x18]),
  unreadable('zstd', [0x28, 0xb5, 0x2f, 0xfd]),
  unreadable('compress', [0x1f, 0x9d], [0x1f, 0xa0]),
]
