import { describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { memorySource } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { reportOf, scanPath } from '../../../../actions/model-manifest-verify/src/scan/report.ts'
import { scanSource } from '../../../../shared/models/src/scan.ts'
import type { ScanResult } from '../../../../shared/models/src/scan.ts'
import { buildTar } from '../../../shared/archives/tar-builder.ts'
import { buildZip } from '../../../shared/archives/zip-builder.ts'
import { attack, harmless } from '../../../shared/models/pickle/assembler.ts'

function scan(bytes: Buffer | string): ScanResult {
  return scanSource('file', memorySource(Buffer.from(bytes)))
}

describe('content', () => {
  it.each([
    ['YAML', 'name: model\n'],
    ['Markdown', '# Model\n\nA model – with “quotes”.\n'],
    ['a vocabulary that begins like an import', 'cat\ndog\nbird\n'],
    ['a licence that begins like a mark', '(the MIT License)\n'],
    ['a text that begins like a short pickle', 'N.B. this is text\n'],
    ['characters at the edges of what is read at once', 'é'.repeat(1024 * 1024)],
  ])('that is %s is text, and safe', (_, text) => {
    expect(scan(text)).toMatchObject({ format: 'text', verdict: 'safe', findings: [] })
  })

  it('that is empty is safe', () => {
    expect(scan('')).toMatchObject({ format: 'empty', verdict: 'safe' })
  })

  it.each([
    ['binary', Buffer.from([1, 2, 3, 0, 255])],
    ['text but for one byte', Buffer.concat([Buffer.from('text '.repeat(1000)), Buffer.from([0xff])])],
    ['text that ends in the middle of a character', Buffer.from([0x61, 0xc3])],
    ['text with a NUL', Buffer.from('a\0b')],
  ])('that is %s and that nobody knows is unknown', (_, bytes) => {
    expect(scan(bytes)).toMatchObject({ format: 'unknown', verdict: 'unknown', findings: [] })
  })

  it('is unknown when a file in it is', () => {
    const bytes = buildZip([
      { name: 'known.txt', content: 'text' },
      { name: 'unknown.bin', content: Buffer.from([1, 2, 3]) },
    ])
    expect(scan(bytes)).toMatchObject({ format: 'zip', verdict: 'unknown' })
  })

  it('names the member, and the member of the member', () => {
    const inner = buildZip([{ name: 'inner/data', content: attack() }])
    const [finding] = scan(buildTar([{ name: 'outer.zip', content: inner }])).findings
    expect(finding?.message).toMatch(/^In "outer\.zip": In "inner\/data": The pickle imports "os\.system"/)
    expect(finding?.offset).toBe(2)
  })

  it('that is of two formats at once is unsafe, whatever is in them', () => {
    const tar = buildTar([{ name: 'N.', content: 'x' }])
    const both = Buffer.concat([harmless, tar.subarray(harmless.length)])
    both.write('        ', 148)
    const sum = both.subarray(0, 512).reduce((total, byte) => total + byte, 0)
    both.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    const { format, verdict, findings } = scan(both)
    expect(format).toBe('pickle+tar')
    expect(verdict).toBe('unsafe')
    expect(findings.map(({ rule }) => rule)).toContain('scan/polyglot')
  })

  it('opens five archives in each other, and no more', () => {
    const nest = (depth: number): Buffer =>
      buildZip([{ name: 'a', content: depth === 1 ? Buffer.from('text') : nest(depth - 1) }])
    expect(scan(nest(5)).verdict).toBe('safe')
    expect(scan(nest(6)).findings.map(({ rule }) => rule)).toEqual(['scan/too-large'])
  })

  it('lists 200 findings and counts the rest', () => {
    const files = Array.from({ length: 300 }, (_, index) => ({ name: `${index}.pkl`, content: attack() }))
    const { findings } = scan(buildZip(files))
    expect(findings).toHaveLength(201)
    expect(findings.at(-1)?.message).toBe('100 more findings are not listed.')
  })
})

describe('a folder', () => {
  function plant(): string {
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'scan-')))
    mkdirSync(path.join(folder, 'weights'))
    writeFileSync(path.join(folder, 'weights', 'model.safetensors'), attack())
    writeFileSync(path.join(folder, 'README.md'), '# Model\n')
    writeFileSync(path.join(folder, 'raw.bin'), Buffer.from([0, 1, 2]))
    symlinkSync('../outside', path.join(folder, 'link'))
    return folder
  }

  it('is reported file by file, in order, and links are not followed', async () => {
    const folder = plant()
    try {
      const reports = (await scanPath(folder)).map(reportOf)
      expect(reports.map((report) => [report.path, report.format, report.verdict])).toEqual([
        ['README.md', 'text', 'safe'],
        ['link', 'link', 'unsafe'],
        ['raw.bin', 'unknown', 'unknown'],
        ['weights/model.safetensors', 'pickle', 'unsafe'],
      ])
      expect(reports[3]?.findings).toEqual([
        { rule: 'pickle/import', message: expect.stringContaining('os.system'), offset: 2 },
      ])
      expect(reports[1]?.findings[0]?.message).toContain('"../outside"')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('leaves out what is skipped, and tells how much was read', async () => {
    const folder = plant()
    try {
      const sizes: number[] = []
      const results = await scanPath(folder, {
        skip: (name) => name === 'weights',
        onScanned: (bytes) => sizes.push(bytes),
      })
      expect(results.map((result) => result.path)).toEqual(['README.md', 'link', 'raw.bin'])
      expect(sizes).toEqual([8, 0, 3])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('may be a single file', async () => {
    const folder = plant()
    try {
      const [result] = await scanPath(path.join(folder, 'README.md'))
      expect(result).toMatchObject({ path: 'README.md', format: 'text', verdict: 'safe' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('that is not there is an error of the user', async () => {
    await expect(scanPath('/no/such/folder')).rejects.toThrow(UserError)
  })
})
