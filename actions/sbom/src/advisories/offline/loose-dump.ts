import { createHash } from 'node:crypto'
import path from 'node:path'
import { openSource } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { largestRecord } from '../osv/record.ts'
import type { Dump } from './dump.ts'

/** Records that lie in a folder as files. `files` are relative to the folder of dumps, with `/`, in code-unit order. */
export function openLooseDump(folder: string, files: readonly string[], file: string): Dump {
  const read = (name: string) => readRecordFile(path.join(folder, name))
  return {
    file,
    digest() {
      const hash = createHash('sha256')
      for (const name of files) {
        const bytes = createHash('sha256').update(read(name)).digest('hex')
        hash.update(`${name}\0${bytes}\n`)
      }
      return Promise.resolve(hash.digest('hex'))
    },
    *records() {
      for (const name of files) yield { place: name, text: () => read(name).toString('utf8') }
    },
    faults: () => [],
    close() {
      // Each file is open only while it is read.
    },
  }
}

function readRecordFile(file: string): Buffer {
  const source = openSource(file)
  try {
    if (source.size > largestRecord) {
      throw new UserError(
        'sbom/advisories-broken',
        `A record has ${source.size} bytes, and at most ${largestRecord} are read.`,
        {
          remedy: 'Leave out what is no record of OSV.',
        },
      )
    }
    return source.read(0, source.size)
  } finally {
    source.close()
  }
}
