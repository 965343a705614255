import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { openRoot } from '@seaworthy/files'
import { explainMismatch } from '../../actions/model-manifest-verify/src/repair/explain-mismatch.ts'
import { findLfsClaims } from '../../actions/model-manifest-verify/src/sources/lfs.ts'
import { installedTool } from '../../tools/installer/installed.ts'
import { tree } from '../support/tree.ts'
import { environment, run } from './sources/python.ts'

const weights = 'weights\0'.repeat(1000)
const name = 'models/voice.onnx'

describe('a clone without the files of Git LFS', () => {
  let clone: string

  beforeAll(async () => {
    environment.PATH = `${path.dirname(await installedTool('git-lfs'))}${path.delimiter}${environment.PATH}`
    const origin = await tree({ [name]: weights, 'models/card.md': 'card' })
    const git = (...args: string[]) => run(origin, 'git', ...args)
    git('init', '--quiet')
    git('lfs', 'install', '--local')
    git('lfs', 'track', '*.onnx')
    git('add', '.')
    git('commit', '--quiet', '--message', 'models')
    clone = path.join(await tree({}), 'clone')
    // Without the filters of Git LFS, as actions/checkout does without `lfs: true`.
    run(path.dirname(clone), 'git', 'clone', '--quiet', `file://${origin}`, clone)
  })

  it('has a pointer, which is recognised as that of the reviewed file', () => {
    const expected = { name, size: weights.length, sha256: hash('sha256', weights, 'hex') }
    expect(explainMismatch(path.join(clone, name), expected)).toMatchObject({
      rule: 'model/lfs-pointer',
      message: `${name} is a Git LFS pointer and not the file: it stands for the reviewed file.`,
    })
  })

  it('says by its commit what the file must be', async () => {
    const { claims } = await findLfsClaims(await openRoot(clone), [name, 'models/card.md'])
    expect(claims).toMatchObject([{ name, digest: hash('sha256', weights, 'hex'), size: weights.length }])
  })

  it('is repaired by the command of the explanation', () => {
    run(clone, 'git', 'lfs', 'install', '--local')
    run(clone, 'git', 'lfs', 'pull', `--include=${name}`)
    expect(readFileSync(path.join(clone, name), 'utf8')).toBe(weights)
  })
})
