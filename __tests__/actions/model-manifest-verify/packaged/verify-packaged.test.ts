import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  verifyPackaged,
  type PackagedApp,
} from '../../../../actions/model-manifest-verify/src/packaged/verify-packaged.ts'
import { tree } from '../../../support/tree.ts'
import { asarBytes, asarFolder, below, listed, reviewed, verify, without, zipFile, type Files } from './app.ts'

const rules = ({ findings }: PackagedApp): string[] => findings.map(({ rule }) => rule)
const paths = ({ files }: PackagedApp): (string | undefined)[] => files.map(({ path }) => path)

describe('an app that holds what was reviewed', () => {
  it.each<[string, () => Promise<string>, string]>([
    ['a folder', () => tree(below('resources/app', reviewed)), 'resources/app/'],
    [
      'a macOS bundle',
      () => tree(below('Desk.app/Contents/Resources/app', reviewed)),
      'Desk.app/Contents/Resources/app/',
    ],
    ['extra resources', () => tree(below('resources', reviewed)), 'resources/'],
    ['an asar', async () => join(await asarFolder(reviewed), 'app.asar'), ''],
    ['a folder with an asar', () => asarFolder(reviewed), 'app.asar/'],
    ['a zip', () => zipFile(below('Desk-win32-x64/resources/app', reviewed)), 'Desk-win32-x64/resources/app/'],
    ['an msix', () => zipFile(below('app/resources/app', reviewed), 'Desk.msix'), 'app/resources/app/'],
    [
      'a Squirrel package with an asar',
      async () => zipFile({ 'lib/net45/resources/app.asar': await asarBytes(reviewed) }, 'Desk-1.0.0-full.nupkg'),
      'lib/net45/resources/app.asar/',
    ],
    [
      'a zip in an installer folder',
      async () => {
        const inner = await zipFile({ 'resources/app.asar': await asarBytes(reviewed) })
        const folder = await tree({ 'setup.exe': 'MZ' })
        cpSync(inner, join(folder, 'app-64.zip'))
        return folder
      },
      'app-64.zip/resources/app.asar/',
    ],
  ])('passes: %s', async (_, app, prefix) => {
    const result = await verify(await app())
    expect(result.findings).toEqual([])
    expect(paths(result)).toEqual(Object.keys(reviewed).map((name) => prefix + name))
  })

  it('passes when the asar keeps its models unpacked beside it', async () => {
    const result = await verify(await asarFolder(reviewed, '**/*.onnx'))
    expect(result.findings).toEqual([])
    expect(paths(result)[0]).toBe('app.asar.unpacked/models/voice/voice.onnx')
  })

  it('may have files of the same common name in its dependencies', async () => {
    const app = { ...below('resources/app', reviewed), 'resources/app/node_modules/x/mcp.json': 'another' }
    expect(rules(await verify(await tree(app)))).toEqual([])
  })

  it('may ship a model that is itself an archive', async () => {
    const model = { 'models/voice/voice.zip': readFileSync(await zipFile({ 'inner.bin': 'inner' })) }
    expect(rules(await verify(await tree(model), listed(model)))).toEqual([])
  })

  it('need not ship a model card', async () => {
    const cards = listed({ 'models/voice/CARD.md': 'card' }).map((file) => ({ ...file, role: 'card' }))
    const result = await verify(await tree(below('resources', reviewed)), [...listed(), ...cards])
    expect(result.findings).toMatchObject([{ rule: 'packaged/missing-file', severity: 'note' }])
  })
})

describe('an app that holds something else', () => {
  const app = (changes: Files): Promise<string> => tree({ ...below('resources/app', reviewed), ...changes })

  it.each(['weightZ', 'weights and more'])('ships a file of the same name in another folder: %s', async (bytes) => {
    const result = await verify(await app({ 'resources/fallback/VOICE.onnx': bytes }))
    expect(result.findings).toMatchObject([
      {
        rule: 'packaged/namesake',
        severity: 'high',
        message: expect.stringContaining('resources/fallback/VOICE.onnx'),
        entry: { name: 'models/voice/voice.onnx' },
      },
    ])
  })

  it('may ship the reviewed bytes a second time', async () => {
    expect(rules(await verify(await app({ 'resources/fallback/voice.onnx': 'weights' })))).toEqual([])
  })

  it.each(['weightZ', 'weights and more'])('ships other bytes: %s', async (bytes) => {
    const result = await verify(await app({ 'resources/app/models/voice/voice.onnx': bytes }))
    expect(result.findings).toMatchObject([
      { rule: 'packaged/digest-mismatch', severity: 'critical', entry: { name: 'models/voice/voice.onnx' } },
    ])
  })

  it('ships other bytes of a file without a folder', async () => {
    expect(rules(await verify(await app({ 'resources/app/mcp.json': '{"servers":[]}' })))).toEqual([
      'packaged/digest-mismatch',
    ])
  })

  it('lacks a file', async () => {
    const others = without('prompts/system.md')
    const result = await verify(await tree(below('resources/app', others)))
    expect(result.findings).toMatchObject([{ rule: 'packaged/missing-file', severity: 'critical' }])
  })

  it('holds a file under another name, which is told', async () => {
    const others = without('prompts/system.md')
    const prompt = reviewed['prompts/system.md'] ?? ''
    const result = await verify(
      await tree({ ...below('resources/app', others), 'resources/app/assets/p-1.md': prompt }),
    )
    expect(result.findings).toMatchObject([{ rule: 'packaged/moved-file', severity: 'medium' }])
    expect(result.files[2]).toMatchObject({ path: 'resources/app/assets/p-1.md', by: 'digest' })
  })

  it('has an unlisted file in the folder of a model', async () => {
    const result = await verify(await app({ 'resources/app/models/voice/extra/hook.py': 'import os' }))
    expect(result.findings).toMatchObject([
      { rule: 'packaged/unlisted-file', properties: { path: 'resources/app/models/voice/extra/hook.py' } },
    ])
  })

  it('has one in a folder that only some systems take for the model’s', async () => {
    const result = await verify(await app({ 'resources/app/Models/voice/hook.py': 'import os' }))
    expect(rules(result)).toEqual(['packaged/unlisted-file'])
  })

  it('has a second copy of other bytes, which may be loaded instead', async () => {
    const result = await verify(await app({ 'resources/models/voice/voice.onnx': 'weightZ' }))
    expect(result.findings).toMatchObject([
      {
        rule: 'packaged/shadowed-file',
        properties: {
          path: 'resources/models/voice/voice.onnx',
          reviewed: 'resources/app/models/voice/voice.onnx',
        },
      },
    ])
  })

  it('has a copy beside the asar that shadows the one in it', async () => {
    const folder = await asarFolder(reviewed)
    mkdirSync(join(folder, 'app.asar.unpacked/prompts'), { recursive: true })
    writeFileSync(join(folder, 'app.asar.unpacked/prompts/system.md'), 'Be evil..\n')
    expect((await verify(folder)).findings).toMatchObject([
      { rule: 'packaged/shadowed-file', properties: { path: 'app.asar.unpacked/prompts/system.md' } },
    ])
  })

  it('has lost what the asar says lies beside it', async () => {
    const folder = await asarFolder(reviewed, '**/*.onnx')
    const alone = await tree({ 'app.asar': readFileSync(join(folder, 'app.asar')) })
    expect(rules(await verify(alone))).toEqual(['packaged/missing-file'])
  })

  it('spells a name otherwise', async () => {
    const result = await verify(await app({ 'resources/app/prompts/System.md': 'Be evil..\n' }))
    expect(rules(result)).toEqual(['packaged/shadowed-file', 'packaged/other-spelling'])
  })

  it('has a link where a file is expected', async () => {
    const others = without('prompts/system.md')
    const folder = await tree({ ...below('resources/app', others), 'elsewhere.md': 'Be brief.\n' })
    mkdirSync(join(folder, 'resources/app/prompts'))
    symlinkSync('../../../elsewhere.md', join(folder, 'resources/app/prompts/system.md'))
    expect(rules(await verify(folder))).toEqual(['packaged/unreadable-file'])
  })

  it('has an archive that cannot be read', async () => {
    const result = await verify(await app({ 'resources/app.asar': 'no archive' }))
    expect(result.findings).toMatchObject([{ properties: { path: 'resources/app.asar' }, severity: 'high' }])
  })

  it('is not there, or is no app', async () => {
    await expect(verify('/does/not/exist')).rejects.toMatchObject({ rule: 'files/not-found' })
    expect(rules(await verify(join(await tree({ x: 'text' }), 'x')))).toContain('packaged/not-an-archive')
  })
})

describe('a large app', () => {
  it('is read member by member, only what may be a listed file', async () => {
    const big = Buffer.alloc(64 * 1024 * 1024)
    const app = await zipFile({ 'resources/big.bin': big, ...below('resources', reviewed) })
    const result = await verify(app)
    expect(result.findings).toEqual([])
    expect(result.bytes).toBe(Object.values(reviewed).join('').length)
  })

  it('tells its progress', async () => {
    let bytes = 0
    const onProgress = (read: number): void => {
      bytes += read
    }
    await verifyPackaged(await tree(reviewed), { files: listed() }, { modelRoots: [], onProgress })
    expect(bytes).toBe(Object.values(reviewed).join('').length)
  })
})
