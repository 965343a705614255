import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { UserErrors } from '@seaworthy/verdict'
import { readCorpora } from '../../../tools/eval/corpus.ts'

async function corpus(content: string | Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'corpus-')), 'corpus.jsonl')
  await writeFile(file, content)
  return file
}

const item = { id: 'a', path: 'AGENTS.md', content: 'Be kind.\u2028Be brief.', label: 'benign', class: 'plain' }

async function faultsOf(content: string | Uint8Array): Promise<string[]> {
  const error: unknown = await readCorpora([await corpus(content)]).catch((thrown: unknown) => thrown)
  return error instanceof UserErrors ? error.errors.map(({ message }) => message.replace(/^.*?corpus\.jsonl/, 'F')) : []
}

describe('reading a corpus', () => {
  it('reads one item a line, whatever line separators stand inside', async () => {
    const file = await corpus(`${JSON.stringify(item)}\r\n\n${JSON.stringify({ ...item, id: 7, class: undefined })}`)
    expect(await readCorpora([file])).toEqual([item, { ...item, id: '7', class: 'benign' }])
  })

  it('tells every malformed line with file and line', async () => {
    expect(
      await faultsOf(`${JSON.stringify(item)}\n{"id"\n[]\n${JSON.stringify({ ...item, id: 'b', label: 'bad' })}\n`),
    ).toEqual([
      expect.stringContaining('F:2 is no item of a corpus: it is not JSON'),
      'F:3 is no item of a corpus: it is not an object.',
      expect.stringContaining('F:4 is no item of a corpus: "label"'),
    ])
  })

  it('takes no path that leaves the folder', async () => {
    for (const path of ['/etc/passwd', '../x.md', 'a/../../x', 'C:\\x', ''])
      expect(await faultsOf(JSON.stringify({ ...item, path }))).toEqual([expect.stringContaining('"path"')])
  })

  it('takes no id twice, and no bytes that are not UTF-8', async () => {
    expect(await faultsOf(`${JSON.stringify(item)}\n${JSON.stringify(item)}`)).toEqual([
      expect.stringContaining('already'),
    ])
    expect(await faultsOf(Uint8Array.of(0x7b, 0xff, 0x7d))).toEqual(['F:1 is no item of a corpus: it is not UTF-8.'])
  })

  it('says that a file is missing or empty', async () => {
    await expect(readCorpora(['/nowhere/corpus.jsonl'])).rejects.toThrow('cannot be read')
    await expect(readCorpora([await corpus('\n\n')])).rejects.toThrow('holds no item')
  })
})
