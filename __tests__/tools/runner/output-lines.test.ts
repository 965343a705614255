import { describe, expect, it } from '@jest/globals'
import { OutputLines } from '../../../tools/runner/output-lines.ts'

function linesOf(...chunks: (string | Buffer)[]): string[] {
  const lines: string[] = []
  const reader = new OutputLines((line) => lines.push(line))
  for (const chunk of chunks) reader.push(Buffer.from(chunk))
  reader.end()
  return lines
}

describe('output', () => {
  it('ends a line at LF, CRLF and a lone CR, as the runner does', () => {
    expect(linesOf('a\nb\r\nc\rd\n\ne')).toEqual(['a', 'b', 'c', 'd', '', 'e'])
  })

  it('is cut alike wherever the chunks end', () => {
    expect(linesOf('a\r', '\nb', '', 'c\r', 'd\r')).toEqual(['a', 'bc', 'd'])
  })

  it('keeps characters whole that two chunks share', () => {
    const bytes = Buffer.from('grün\n')
    expect(linesOf(bytes.subarray(0, 3), bytes.subarray(3))).toEqual(['grün'])
  })
})
