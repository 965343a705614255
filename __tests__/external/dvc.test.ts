import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { explainMissing } from '../../actions/model-manifest-verify/src/repair/explain-missing.ts'
import { Dos2UnixMd5 } from '../../actions/model-manifest-verify/src/sources/digest/dos2unix.ts'
import { findClaims } from '../../actions/model-manifest-verify/src/sources/find.ts'
import { checkSources, listIn } from '../actions/model-manifest-verify/sources/project.ts'
import { tree } from '../support/tree.ts'
import { python, run } from './sources/python.ts'

const added = {
  'models/voice/voice.onnx': Buffer.alloc(2_500_000, 'weights\0'),
  'models/voice/sub/\u00fc \u{1F600}.txt': 'a\r\nb\n',
  'models/one.bin': 'one',
}
const files = { ...added, 'models/made/a.bin': 'made' }

describe('a project of DVC', () => {
  let folder: string

  beforeAll(async () => {
    folder = await tree(added)
    const dvc = (...args: string[]) => run(folder, python, '-m', 'dvc', ...args)
    run(folder, 'git', 'init', '--quiet')
    dvc('init', '--quiet')
    dvc('add', '--quiet', 'models/voice', 'models/one.bin')
    const command = 'mkdir -p models/made && printf made > models/made/a.bin'
    dvc('stage', 'add', '--quiet', '--name', 'make', '--outs', 'models/made', command)
    dvc('repro', '--quiet')
  })

  it('records what the manifest lists: a file, a folder, and the output of a stage', async () => {
    const manifest = await listIn(folder, files)
    const { claims } = await findClaims(manifest)
    expect(claims.map(({ kind, name, statedBy }) => [kind, name, statedBy])).toEqual([
      ['folder', 'models/made', 'dvc.lock'],
      ['file', 'models/one.bin', 'models/one.bin.dvc'],
      ['folder', 'models/voice', 'models/voice.dvc'],
    ])
    expect(await checkSources(manifest)).toEqual([])
  })

  it('shows every file that is not the recorded one', async () => {
    const name = 'models/voice/sub/\u00fc \u{1F600}.txt'
    const before = readFileSync(join(folder, name))
    rmSync(join(folder, name))
    writeFileSync(join(folder, name), before)
    appendFileSync(join(folder, name), 'c\n')
    const findings = await checkSources(await listIn(folder, files))
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'source/folder-mismatch',
        'The folder models/voice is not what DVC records in models/voice.dvc: sub/\u00fc \u{1F600}.txt changed.',
      ],
    ])
    writeFileSync(join(folder, name), before)
  })

  it('brings a missing file back by the command of its explanation', async () => {
    rmSync(join(folder, 'models/one.bin'))
    const { claims } = await findClaims(await listIn(folder, files))
    const explanation = explainMissing(folder, 'models/one.bin', claims)
    expect(explanation?.remedy).toBe('Run `dvc pull models/one.bin.dvc` before this step.')
    run(folder, python, '-m', 'dvc', 'checkout', '--quiet', 'models/one.bin.dvc')
    expect(readFileSync(join(folder, 'models/one.bin'), 'utf8')).toBe('one')
  })
})

describe("DVC 2's MD5", () => {
  const mebibyte = 1024 * 1024
  const samples: Record<string, Buffer> = {
    empty: Buffer.alloc(0),
    text: Buffer.from('a\r\nb\rc\r\r\n'),
    nul: Buffer.from('a\r\n\0'),
    'some-utf8': Buffer.from('\u00e9\u00e9a\r\n'.repeat(200)),
    'much-utf8': Buffer.from('\u00e9\r\n'.repeat(200)),
    divided: Buffer.concat([Buffer.alloc(mebibyte - 1, 'x'), Buffer.from('\r\nmore\r\n')]),
    mixed: Buffer.concat([Buffer.alloc(mebibyte, 'x\r\n'), Buffer.from('\0\r\n'), Buffer.alloc(mebibyte, 'y\r\n')]),
  }

  it('is the one that DVC takes, byte for byte', async () => {
    const folder = await tree(samples)
    const script = [
      'import sys',
      'from dvc_data.hashfile.hash import file_md5',
      'for name in sys.argv[1:]: print(name, file_md5(name, name="md5-dos2unix"))',
    ]
    const printed = run(folder, python, '-c', script.join('\n'), ...Object.keys(samples))
    const ours = Object.entries(samples).map(([name, bytes]) => {
      const digest = new Dos2UnixMd5()
      digest.update(bytes)
      return `${name} ${digest.digest()}`
    })
    expect(printed.trim().split('\n')).toEqual(ours)
  })
})
