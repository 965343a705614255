import { describe, expect, it } from '@jest/globals'
import { UserError } from '@seaworthy/verdict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  compareModel,
  compareResources,
  neededDigests,
  verifySignature,
  type ContentOptions,
  type Measured,
  type SignedModel,
} from '../../../../actions/model-manifest-verify/src/oms/oms.ts'
import { statementOf } from '../../../../actions/model-manifest-verify/src/oms/sign/statement.ts'
import { readStatement } from '../../../../actions/model-manifest-verify/src/oms/statement/read.ts'
import { keyTrust, model, vector } from './vectors.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

const byFiles = await verifySignature(vector('good/p256-model-signing.sig'), keyTrust())
const byShards = await verifySignature(vector('good/p256-shards.sig'), keyTrust())

/** What is found in a copy of the model after a change. */
async function found(
  change: (folder: string) => void,
  options: Partial<ContentOptions> = {},
  signed: SignedModel = byFiles,
): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'oms-content-'))
  try {
    cpSync(model, folder, { recursive: true })
    change(folder)
    const signatureFile = path.join(folder, 'model.sig')
    const discrepancies = await compareModel(signed, folder, { unsigned: 'reject', signatureFile, ...options })
    for (const { message, remedy } of discrepancies) expect(`${message} ${remedy}`).toMatch(/^[A-Z"].*\.$/s)
    return discrepancies.map(({ rule, name, severity }) => `${severity} ${rule} ${name}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const write =
  (name: string, content = 'x') =>
  (folder: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
const link = (name: string, target: string) => (folder: string) => {
  symlinkSync(target, path.join(folder, name))
}

/** The model as somebody signed it who followed links, or ignored paths. */
function signedWith(changes: Partial<SignedModel['serialization']>, names: string[] = []): SignedModel {
  const [config, weights] = byFiles.resources
  if (!config || !weights) throw new Error('the vector has two files')
  const resources = [config, weights, ...names.map((name) => ({ ...config, name }))]
  const statement = statementOf({
    rootName: 'model',
    serialization: { ...byFiles.serialization, ...changes },
    resources,
  })
  return { ...readStatement(statement, { allowLegacy: false }), signedBy: byFiles.signedBy }
}

describe('the content of a signed model', () => {
  it('may not change', async () => {
    const changed = (folder: string) => {
      writeFileSync(path.join(folder, 'config.json'), '{ "hidden": 5 }\n')
    }
    expect(await found(changed)).toEqual(['critical signature/changed-file config.json'])
    expect(await found(changed, {}, byShards)).toEqual(['critical signature/changed-file config.json'])
  })

  it('may not be cut or grow, by files and by shards', async () => {
    for (const signed of [byFiles, byShards]) {
      for (const size of [0, 1000, 2000, 2559, 2561, 3000]) {
        const cut = (folder: string) => {
          truncateSync(path.join(folder, 'sub/weights.bin'), size)
        }
        expect(await found(cut, {}, signed)).toEqual(['critical signature/changed-file sub/weights.bin'])
      }
    }
  })

  it('may not miss a file, whether or not unsigned files matter', async () => {
    const remove = (folder: string) => {
      rmSync(path.join(folder, 'config.json'))
    }
    for (const unsigned of ['reject', 'ignore'] as const) {
      expect(await found(remove, { unsigned })).toEqual(['critical signature/missing-file config.json'])
    }
  })

  it('may not have a directory or a link in the place of a file', async () => {
    const replaceBy = (put: (folder: string) => void) => (folder: string) => {
      rmSync(path.join(folder, 'config.json'))
      put(folder)
    }
    const folder = replaceBy(write('config.json/x'))
    expect(await found(folder)).toEqual([
      'critical signature/missing-file config.json',
      'high signature/unsigned-file config.json/x',
    ])
    const toItself = replaceBy((at) => {
      writeFileSync(path.join(at, 'other'), '{ "hidden": 4 }\n')
      symlinkSync('other', path.join(at, 'config.json'))
    })
    expect(await found(toItself, { unsigned: 'ignore' })).toEqual(['critical signature/link config.json'])
  })

  it('may have no file that is not signed, unless that does not matter', async () => {
    expect(await found(write('sub/new.py'))).toEqual(['high signature/unsigned-file sub/new.py'])
    expect(await found(write('new.py'), { unsigned: 'ignore' })).toEqual([])
    expect(await found(write('empty', ''))).toEqual(['high signature/unsigned-file empty'])
  })

  it('tells of empty files, which shards do not protect', async () => {
    expect(await found(write('__init__.py', ''), {}, byShards)).toEqual([
      'low signature/unprotected-empty-file __init__.py',
    ])
  })

  it('leaves out what belongs to Git, at the top alone', async () => {
    const git = (folder: string) => {
      for (const name of ['.git/config', '.gitignore', '.gitattributes', '.github/x/y.yml']) write(name)(folder)
    }
    expect(await found(git)).toEqual([])
    expect(await found(write('sub/.gitignore'))).toEqual(['high signature/unsigned-file sub/.gitignore'])
    expect(await found(write('.gitmodules'))).toEqual(['high signature/unsigned-file .gitmodules'])
  })

  it('leaves out ignored paths and what is in them, and nothing that is called alike', async () => {
    const cache = (folder: string) => {
      for (const name of ['cache/a', 'cache.txt', 'sub/cache', 'cache2/a']) write(name)(folder)
    }
    const others = ['cache.txt', 'cache2/a', 'sub/cache'].map((name) => `high signature/unsigned-file ${name}`)
    expect(await found(cache, { ignorePaths: ['cache'] })).toEqual(others)
    expect(await found(cache, {}, signedWith({ ignorePaths: ['cache/'] }))).toEqual(others)
    expect(await found(cache, { ignorePaths: ['*', '', '.', '../cache', '/cache', 'c?che'] })).toHaveLength(4)
  })

  it('leaves out the signature itself, and no file that is called so elsewhere', async () => {
    expect(await found(write('model.sig'))).toEqual([])
    expect(await found(write('sub/model.sig'))).toEqual(['high signature/unsigned-file sub/model.sig'])
  })

  it('is verified where a path is both signed and ignored', async () => {
    expect(await found(write('sub/weights.bin'), { ignorePaths: ['sub'] })).toEqual([
      'critical signature/changed-file sub/weights.bin',
    ])
  })
})

// Windows has no FIFOs, and links there need a privilege: what cannot be made there cannot be met there.
const onPosix = process.platform === 'win32' ? describe.skip : describe

onPosix('links and devices in a signed model', () => {
  it.each([
    ['to a file', link('l', 'config.json')],
    ['to a directory', link('l', 'sub')],
    ['to nothing', link('l', 'nowhere')],
    ['out of the model', link('l', '/etc/passwd')],
    ['in a circle', link('l', '.')],
  ])('are refused: %s', async (_, put) => {
    expect(await found(put)).toEqual(['high signature/link l'])
    expect(await found(put, { unsigned: 'ignore' })).toEqual([])
  })

  it('are refused: a FIFO, which is never opened', async () => {
    const fifo = (folder: string) => execFileSync('mkfifo', [path.join(folder, 'pipe')])
    expect(await found(fifo)).toEqual(['high signature/not-a-file pipe'])
  })

  it('are followed within the model when the signer followed them', async () => {
    const signed = signedWith({ allowSymlinks: true }, ['alias', 'folder/config.json'])
    const links = (folder: string) => {
      mkdirSync(path.join(folder, 'sub2'))
      cpSync(path.join(folder, 'config.json'), path.join(folder, 'sub2/config.json'))
      link('alias', 'config.json')(folder)
      link('folder', 'sub2')(folder)
    }
    expect(await found(links, {}, signed)).toEqual(['high signature/unsigned-file sub2/config.json'])
  })

  it.each([
    ['out of the model', link('l', '/etc/passwd')],
    ['in a circle', link('l', '.')],
    ['to nothing', link('l', 'nowhere')],
  ])('are refused even then: %s', async (_, put) => {
    expect(await found(put, {}, signedWith({ allowSymlinks: true }))).toEqual(['high signature/link l'])
  })
})

describe('comparing digests that somebody else has computed', () => {
  const measured = (changes: Record<string, Measured | UserError>) =>
    new Map<string, Measured | UserError>([
      ...byFiles.files.map(({ path: name, digests }): [string, Measured] => [name, { size: 1, digests }]),
      ...Object.entries(changes),
    ])

  it('needs the digests that the signature names', () => {
    expect(neededDigests(byFiles)).toEqual({ hash: 'sha256', paths: ['config.json', 'sub/weights.bin'] })
    expect(neededDigests(byShards)).toMatchObject({ hash: 'sha256', shardSize: 1000 })
  })

  it('finds nothing where all is as signed', () => {
    expect(compareResources(byFiles, measured({}))).toEqual([])
  })

  it('tells why a file could not be read', () => {
    const error = new UserError('files/unreadable', 'It cannot be read.', { remedy: 'Allow it.' })
    expect(compareResources(byFiles, measured({ 'config.json': error }))).toEqual([
      expect.objectContaining({ rule: 'signature/unreadable-file', remedy: 'Allow it.' }),
    ])
  })

  it('sees swapped files, whose digests give the same root', () => {
    const [a, b] = byFiles.files
    const swapped = measured({
      [a?.path ?? '']: { size: 1, digests: b?.digests ?? [] },
      [b?.path ?? '']: { size: 1, digests: a?.digests ?? [] },
    })
    expect(compareResources(byFiles, swapped)).toHaveLength(2)
  })

  it('takes time that grows with the number of files', async () => {
    await expectLinearTime(25_000, (count) => {
      const files = Array.from({ length: count }, (_, index) => ({ path: `f/${index}`, digests: ['a'] }))
      const present = files.map((file) => ({ path: file.path, size: 1 }))
      const digests = new Map(files.map((file) => [file.path, { size: 1, digests: ['a'] }]))
      return () => {
        expect(compareResources({ ...byFiles, files }, digests, present)).toEqual([])
      }
    })
  })
})
