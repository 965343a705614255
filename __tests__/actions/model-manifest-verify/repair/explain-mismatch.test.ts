import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { explainMismatch } from '../../../../actions/model-manifest-verify/src/repair/explain-mismatch.ts'
import { attributePattern } from '../../../../actions/model-manifest-verify/src/repair/text.ts'
import { tree } from '../../../support/tree.ts'

/** Why the bytes are not the reviewed ones. */
async function explain(found: string | Uint8Array, reviewed: string | Buffer, name = 'models/voice.onnx') {
  const folder = await tree({ [name]: found })
  const size = Buffer.byteLength(reviewed)
  return explainMismatch(join(folder, name), { name, size, sha256: hash('sha256', reviewed, 'hex') })
}

const weights = Buffer.alloc(5000, 'weights\0')
const pointer = (version: string, oid = hash('sha256', weights, 'hex'), size = weights.length): string =>
  `version ${version}\noid sha256:${oid}\nsize ${size}\n`

describe('a Git LFS pointer', () => {
  it.each(['https://git-lfs.github.com/spec/v1', 'https://hawser.github.com/spec/v1', 'http://git-media.io/v/2'])(
    'of %s is recognised, with the command that fetches the file',
    async (version) => {
      expect(await explain(pointer(version), weights)).toMatchObject({
        rule: 'model/lfs-pointer',
        message: 'models/voice.onnx is a Git LFS pointer and not the file: it stands for the reviewed file.',
        remedy: 'Run `git lfs pull --include=models/voice.onnx`; in a workflow, give actions/checkout `lfs: true`.',
      })
    },
  )

  it('that stands for another file says which', async () => {
    const other = await explain(pointer('https://git-lfs.github.com/spec/v1', 'b'.repeat(64), 7), weights)
    expect(other?.message).toContain(`found sha256 ${'b'.repeat(64)} (7 bytes)`)
  })

  it('with an extension does not tell the digest of the file', async () => {
    const text = `version https://git-lfs.github.com/spec/v1\next-0-foo sha256:${'c'.repeat(64)}\noid sha256:${'b'.repeat(64)}\nsize 7\n`
    expect((await explain(text, weights))?.message).toContain('an extension of Git LFS')
  })

  it('is recognised with Windows line endings', async () => {
    const text = pointer('https://git-lfs.github.com/spec/v1').replaceAll('\n', '\r\n')
    expect((await explain(text, weights))?.rule).toBe('model/lfs-pointer')
  })

  it.each([
    ['of another version', pointer('https://git-lfs.github.com/spec/v9')],
    ['without a digest', 'version https://git-lfs.github.com/spec/v1\nsize 3\n'],
    ['that is too long', pointer('https://git-lfs.github.com/spec/v1') + 'x 1\n'.repeat(300)],
  ])('%s is not one', async (_, text) => {
    expect(await explain(text, weights)).toBeUndefined()
  })

  it('quotes names for the shell', async () => {
    const found = await explain(pointer('https://git-lfs.github.com/spec/v1'), weights, "models/it's $HOME.onnx")
    expect(found?.remedy).toContain(`--include='models/it'\\''s $HOME.onnx'`)
  })
})

describe('a text', () => {
  const lf = 'You are helpful.\nBe brief.\n'
  const crlf = lf.replaceAll('\n', '\r\n')

  it('that differs only by line endings is called that, with the line that prevents it', async () => {
    expect(await explain(crlf, lf, 'prompts/system.md')).toMatchObject({
      rule: 'model/line-endings',
      message: 'prompts/system.md differs from the reviewed file only by line endings (reviewed with LF, here CRLF).',
      remedy: expect.stringContaining('`/prompts/system.md text eol=lf`'),
    })
    expect((await explain(lf, crlf, 'prompts/system.md'))?.remedy).toContain('text eol=crlf')
  })

  it.each([
    ['a byte order mark that was added', `\uFEFF${lf}`],
    ['a line break at its end that was removed', lf.trimEnd()],
    ['a line break at its end that was added', `${lf}\n`],
    ['its encoding (here UTF-16)', Buffer.from(`\uFEFF${lf}`, 'utf16le')],
  ])('that differs only by %s is called that', async (difference, found) => {
    expect(await explain(found, lf, 'prompts/system.md')).toMatchObject({
      rule: 'model/text-encoding',
      message: `prompts/system.md differs from the reviewed file only by ${difference}.`,
    })
  })

  it('may differ in several of these at once', async () => {
    const found = await explain(`\uFEFF${crlf}`, lf, 'prompts/system.md')
    expect(found).toMatchObject({ rule: 'model/line-endings', properties: { differences: { length: 2 } } })
  })

  it('with another word is just another file', async () => {
    expect(await explain(lf.replace('brief', 'long'), lf, 'prompts/system.md')).toBeUndefined()
  })

  it.each(['a b.md', 'a[1]*.md', '#a.md', '!a "b" [c].md', 'prompts/\u00e9.md'])(
    'named %j gets a line that git understands',
    async (name) => {
      const folder = await tree({ '.gitattributes': `${attributePattern(name)} text eol=lf\n` })
      execFileSync('git', ['init', '--quiet'], { cwd: folder })
      const told = execFileSync('git', ['check-attr', '-z', 'eol', '--', name], { cwd: folder, encoding: 'utf8' })
      expect(told).toBe(`${name}\0eol\0lf\0`)
    },
  )
})

describe('a download', () => {
  it.each([
    ['an HTML page', '<!DOCTYPE html>\n<html><body>Sign in</body></html>'],
    ["an object store's error", '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code></Error>'],
    ["a server's error", '{"error":"Repository not found"}'],
    ["a model hub's error", 'Invalid username or password.'],
  ])('may have brought %s', async (what, found) => {
    const explanation = await explain(found, weights)
    expect(explanation).toMatchObject({ rule: 'model/error-page' })
    expect(explanation?.message).toContain(what)
  })

  it('may be empty, or cut off', async () => {
    expect((await explain('', weights))?.rule).toBe('model/empty-file')
    expect(await explain(weights.subarray(0, 3000), weights)).toMatchObject({
      rule: 'model/truncated-file',
      message: 'models/voice.onnx has 3000 of 5000 bytes, as a download that was cut off leaves it.',
    })
  })

  it('of another file of the same size is not explained', async () => {
    expect(await explain(Buffer.alloc(5000, 'other\0'), weights)).toBeUndefined()
  })

  it('that is not there any more is not explained', () => {
    expect(explainMismatch('/does/not/exist', { name: 'x', size: 1, sha256: '' })).toBeUndefined()
  })
})
