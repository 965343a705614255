import { describe, expect, it } from '@jest/globals'
import { memorySource } from '@seaworthy/files'
import { disjoint, findStrings, textSections } from '../../../../../actions/sbom/src/shipped/native/strings.ts'
import { runtimePatterns, runtimesOf } from '../../../../../actions/sbom/src/shipped/electron/runtime-strings.ts'
import { expectLinearTime } from '../../../../support/linear-time.ts'

const mebibyte = 1024 * 1024
const agent = 'Chrome/126.0.6478.234 Electron/31.3.1'

function search(bytes: Buffer, sections = [{ name: '', start: 0, size: bytes.length }]) {
  const names = Object.keys(runtimePatterns) as (keyof typeof runtimePatterns)[]
  const found = findStrings(
    memorySource(bytes),
    sections,
    names.map((name) => runtimePatterns[name]),
  )
  return runtimesOf(Object.fromEntries(names.map((name, index) => [name, found[index] ?? []])) as never)
}

describe('texts of binaries', () => {
  it('name the runtimes that are in them', () => {
    const texts = [
      agent,
      'node.js/v20.15.1Protocol-Version',
      '12.6.228.30-electron.0',
      'FFmpeg version n6.1',
      'Lavc60.31.102',
    ]
    expect(search(Buffer.from(texts.join('\0')))).toEqual({
      electron: '31.3.1',
      chromium: '126.0.6478.234',
      node: '20.15.1',
      v8: '12.6.228.30',
      ffmpeg: '6.1',
      libavcodec: '60.31.102',
    })
  })

  it.each([...Array(45).keys()])('are found %i bytes before the end of a piece', (before) => {
    const bytes = Buffer.alloc(2 * mebibyte)
    bytes.write(agent, mebibyte - before, 'latin1')
    expect(search(bytes)).toEqual({ electron: '31.3.1', chromium: '126.0.6478.234' })
  })

  it('are looked for in sections of constants where there are such', () => {
    const sections = [
      { name: '.text', start: 0, size: 100 },
      { name: '.rodata', start: 100, size: 50 },
    ]
    expect(textSections({ facts: {} as never, sections, end: 150 }, memorySource(Buffer.alloc(400)))).toEqual([
      sections[1],
    ])
    expect(textSections({ facts: {} as never, sections: [], end: 150 }, memorySource(Buffer.alloc(400)))).toEqual([
      { name: '', start: 0, size: 150 },
    ])
  })

  it('are looked through once however often sections name the same bytes', () => {
    const same = Array.from({ length: 60_000 }, (_, index) => ({ name: '.rodata', start: index % 7, size: 1000 }))
    expect(disjoint(same)).toEqual([{ name: '.rodata', start: 0, size: 1006 }])
  })

  it('do not slow the search however often an anchor occurs', async () => {
    await expectLinearTime(250_000, (count) => {
      const bytes = Buffer.from('-electron.'.repeat(count))
      return () => {
        expect(search(bytes)).toEqual({})
      }
    })
  })
})
