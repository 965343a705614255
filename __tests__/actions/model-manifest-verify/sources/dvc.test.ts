import { hash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { parseDvc } from '../../../../actions/model-manifest-verify/src/sources/dvc/documents.ts'
import { folderDigest } from '../../../../actions/model-manifest-verify/src/sources/dvc/folder-digest.ts'
import { findClaims } from '../../../../actions/model-manifest-verify/src/sources/find.ts'
import { judgeClaims, neededDigests } from '../../../../actions/model-manifest-verify/src/sources/judge.ts'
import { tree } from '../../../support/tree.ts'
import { checkSources, listIn } from './project.ts'

const md5 = (content: string): string => hash('md5', content, 'hex')
const rules = (findings: { rule: string }[]) => findings.map(({ rule }) => rule)

/** Checks a folder of files, of which all but DVC's own are listed. */
async function check(files: Record<string, string>) {
  const listed = Object.entries(files).filter(([name]) => !/\.dvc$|dvc\.lock$|^\.dvc\//.test(name))
  return checkSources(await listIn(await tree(files), Object.fromEntries(listed)))
}

describe('a .dvc file', () => {
  it('agrees with the file that it tracks', async () => {
    const outs = `outs:\n- md5: ${md5('weights')}\n  size: 7\n  hash: md5\n  path: voice.onnx\n`
    expect(await check({ 'm/voice.onnx': 'weights', 'm/voice.onnx.dvc': outs })).toEqual([])
  })

  it('that records other bytes is a finding at the entry', async () => {
    const outs = `outs:\n- md5: ${md5('other')}\n  hash: md5\n  path: voice.onnx\n`
    expect(await check({ 'm/voice.onnx': 'weights', 'm/voice.onnx.dvc': outs })).toMatchObject([
      {
        rule: 'source/digest-mismatch',
        message: `m/voice.onnx is not what DVC records in m/voice.onnx.dvc: expected md5 ${md5('other')}, found ${md5('weights')} (7 bytes).`,
        entry: { name: 'm/voice.onnx' },
      },
    ])
  })

  it('of DVC 2 reads CRLF as LF', async () => {
    const outs = `outs:\n- md5: ${md5('a\nb\n')}\n  path: m/card.md\n`
    expect(await check({ 'm/card.md': 'a\r\nb\r\n', 'm.dvc': outs })).toEqual([])
  })

  it('may keep its outputs in another folder', async () => {
    const outs = `wdir: ../m\nouts:\n- md5: ${md5('x')}\n  hash: md5\n  path: voice.onnx\n`
    expect(rules(await check({ 'm/voice.onnx': 'weights', 'm/stage.dvc': outs }))).toEqual(['source/digest-mismatch'])
  })

  it('whose digest looks like a number keeps it as text', () => {
    const digest = '00000000000000000000000000000012'
    expect(parseDvc(`outs:\n- md5: ${digest}\n  hash: md5\n  path: 1e5\n`, 'stage')).toMatchObject({
      outputs: [{ digest, path: '1e5' }],
    })
  })

  it.each([
    ['no YAML', '{'],
    ['no outputs', 'outs: 3'],
    ['no digest', 'outs:\n- md5: xyz\n  path: voice.onnx\n'],
  ])('with %s cannot be checked, which is a finding', async (_, text) => {
    expect(rules(await check({ 'm/voice.onnx': 'weights', 'm/voice.onnx.dvc': text }))).toEqual(['source/unreadable'])
  })

  it('that has recorded nothing yet is told', async () => {
    const findings = await check({ 'm/voice.onnx': 'x', 'm/voice.onnx.dvc': 'outs:\n- path: voice.onnx\n' })
    expect(findings).toMatchObject([{ rule: 'source/unreadable', severity: 'low' }])
  })

  it('about other files is left alone, also when it leads out of the folder', async () => {
    const outs = `outs:\n- md5: ${md5('x')}\n  path: ../../../data\n- md5: ${md5('x')}\n  path: /data\n`
    expect(await check({ 'm/voice.onnx': 'weights', 'm/data.dvc': outs })).toEqual([])
  })

  it('lists the files of a versioned folder one by one', async () => {
    const files = `  files:\n  - {relpath: a.bin, md5: ${md5('a')}}\n  - {relpath: gone.bin, md5: ${md5('b')}}\n`
    const findings = await check({ 'm/a.bin': 'other', 'm.dvc': `outs:\n- hash: md5\n  path: m\n${files}` })
    expect(rules(findings)).toEqual(['source/digest-mismatch', 'source/not-listed'])
  })
})

describe('a folder that DVC tracks', () => {
  const members = new Map([
    ['a.txt', md5('a')],
    ['sub/\u00fc\u{1F600}.bin', md5('b')],
  ])
  const digest = folderDigest(members)
  const folder = { 'm/a.txt': 'a', 'm/sub/\u00fc\u{1F600}.bin': 'b' }
  const outs = (value: string): string => `outs:\n- md5: ${value}.dir\n  nfiles: 2\n  hash: md5\n  path: m\n`

  it('has the digest of the JSON that Python writes', () => {
    const json = `[{"md5": "${md5('a')}", "relpath": "a.txt"}, {"md5": "${md5('b')}", "relpath": "sub/\\u00fc\\ud83d\\ude00.bin"}]`
    expect(digest).toBe(md5(json))
  })

  it('agrees when exactly its files are listed', async () => {
    expect(await check({ ...folder, 'm.dvc': outs(digest) })).toEqual([])
  })

  it('differs when one more is listed', async () => {
    expect(await check({ ...folder, 'm/b.txt': 'b', 'm.dvc': outs(digest) })).toMatchObject([
      {
        rule: 'source/folder-mismatch',
        message: expect.stringContaining(`expected md5 ${digest} of 2 files`),
      },
    ])
  })

  it('tells which files differ when the cache has the list', async () => {
    const list = `[{"md5": "${md5('a')}", "relpath": "a.txt"}, {"md5": "${md5('b')}", "relpath": "b.txt"}]`
    const value = md5(list)
    const files = {
      'm/a.txt': 'changed',
      'm/c.txt': 'c',
      [`.dvc/cache/files/md5/${value.slice(0, 2)}/${value.slice(2)}.dir`]: list,
      'dvc.lock': `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    outs:\n    - path: m\n      hash: md5\n      md5: ${value}.dir\n`,
    }
    const [finding] = await check(files)
    expect(finding?.message).toBe(
      'The folder m is not what DVC records in dvc.lock: b.txt not listed in the manifest; c.txt not recorded; a.txt changed.',
    )
  })

  it('needs the MD5 of all its files, by one read each', async () => {
    const root = await tree({ ...folder, 'n/x': 'x', 'm.dvc': outs(digest) })
    const manifest = await listIn(root, { ...folder, 'n/x': 'x' })
    const { claims } = await findClaims(manifest)
    const needed = neededDigests(
      claims,
      manifest.files.map(({ name }) => name),
    )
    expect([...needed].map(([name, algorithms]) => [name, ...algorithms])).toEqual(
      Object.keys(folder).map((name) => [name, 'md5']),
    )
  })

  it('is left to the findings of its files when one cannot be read', async () => {
    const root = await tree({ ...folder, 'm.dvc': outs('0'.repeat(32)) })
    const manifest = await listIn(root, folder)
    expect(judgeClaims((await findClaims(manifest)).claims, manifest.files, new Map())).toEqual([])
  })
})
