import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { Screen } from '../../../tools/demo/screen/screen.ts'
import { tableLines } from '../../../tools/demo/screen/table.ts'
import { wrap } from '../../../tools/demo/screen/wrap.ts'
import { recordingOutput } from './recording-output.ts'

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three'])
  })

  it('breaks a word that is longer than a line', () => {
    expect(wrap('see 0123456789', 6)).toEqual(['see', '012345', '6789'])
  })

  it('breaks a long word after punctuation where there is some', () => {
    expect(wrap('provenance.verdict.0123.json', 20)).toEqual(['provenance.verdict.', '0123.json'])
  })

  it('keeps line breaks and empty lines', () => {
    expect(wrap('a\n\nb', 10)).toEqual(['a', '', 'b'])
  })
})

describe('tableLines', () => {
  it('is as wide as its cells', () => {
    expect(tableLines(['a', 'bb'], [['xyz', '1']], 40)).toEqual(['a    bb', '───  ──', 'xyz  1'])
  })

  it('wraps the widest column until the table fits', () => {
    const lines = tableLines(['control', 'reason'], [['models', 'every file is the one that was reviewed']], 30)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(30)
    expect(lines.slice(2).join(' ').replaceAll(/ +/g, ' ')).toBe('models every file is the one that was reviewed')
  })
})

describe('Screen', () => {
  it('writes plain lines of at most 100 characters where there is no terminal', async () => {
    const { output, text } = recordingOutput()
    const screen = new Screen(output)
    await screen.during('provenance', async (news) => {
      news('hashing')
      await setTimeout(100)
    })
    screen.result('pass', 'provenance', 'pass', 'Is it recorded? '.repeat(12).trim(), 1234)
    screen.quote('fail', 'models.manifest.yaml:20', 'expected '.repeat(30))
    screen.conclusion('pass', 'done')
    expect(text()).not.toMatch(/[\u001B\r]/)
    expect(text()).not.toContain('hashing')
    expect(text()).toContain('✔ provenance')
    expect(text()).toMatch(/ 1\.2 s$/m)
    for (const line of text().split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  it('shows the news of the work on a terminal, and takes them away when it is done', async () => {
    const { output, text } = recordingOutput({ isTTY: true, columns: 80 })
    const { value } = await new Screen(output).during('model-manifest-verify', async (news) => {
      news('Verifying 12 %')
      while (!text().includes('Verifying 12 %')) await setTimeout(10)
      return 7
    })
    expect(value).toBe(7)
    expect(text()).toMatch(/model-manifest-verify +\d+\.\d s {2}Verifying 12 %/)
    expect(text().endsWith('\r\u001B[2K')).toBe(true)
  })

  it('stops the moving line when the work fails', async () => {
    const { output, text } = recordingOutput({ isTTY: true, columns: 80 })
    const failing = new Screen(output).during('pack', () => Promise.reject(new Error('no file')))
    await expect(failing).rejects.toThrow('no file')
    const shown = text()
    await setTimeout(200)
    expect(text()).toBe(shown)
  })
})
