import { partOf } from '@seaworthy/files'
import type { ByteSource } from '@seaworthy/files'
import type { Content, ContentFinding, Format, ScanContext } from '../format.ts'
import { readArrayHeader } from './npy-header.ts'
import { loadNothing } from './pickle/observations.ts'
import { judgeStreams, readStreams } from './pickle/streams.ts'
import { startsWith } from './reading/starts.ts'

const magic = Buffer.from('\x93NUMPY', 'latin1')

/** One array as numpy.save writes it (numpy/lib/format.py). An array of objects is a pickle behind the header. */
export const numpy: Format = {
  name: 'npy',
  firstBytes: [...magic.subarray(0, 1)],
  matches: (head) => startsWith(head, magic),
  read(source: ByteSource, context: ScanContext): Content {
    const header = readArrayHeader(source)
    if (!header) {
      return { findings: [finding('header', 'The header is not one that NumPy writes.', magic.length)] }
    }
    const { end, content } = header
    if (content === 'pickle') return { findings: judgeObjects(source, end, context) }
    if (source.size - end === content) return { findings: [] }
    const message = `The header announces ${content} bytes of elements; ${source.size - end} bytes follow it.`
    return { findings: [finding('size', message, end)] }
  },
}

function judgeObjects(source: ByteSource, end: number, { budget }: ScanContext): ContentFinding[] {
  const streams = readStreams(partOf(source, end, source.size), { budget })
  const note = finding('objects', 'The elements are a pickle, which numpy.load reads only when it is allowed to.', end)
  const findings = judgeStreams(streams).map((found) => ({ ...found, offset: (found.offset ?? 0) + end }))
  return [{ ...note, severity: 'low' }, ...findings]
}

function finding(rule: string, message: string, offset: number): ContentFinding {
  return { rule: `npy/${rule}`, severity: 'high', message, remedy: loadNothing, offset }
}
