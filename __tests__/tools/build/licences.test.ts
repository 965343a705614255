import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { thirdPartyLicences } from '../../../tools/build/licences/licences.ts'
import { writeFiles } from './fixture.ts'

describe('third-party licences', () => {
  let root: string

  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'seaworthy-licences-')))
  })

  afterEach(() => rm(root, { recursive: true }))

  async function licencesOf(manifest: object, files: Record<string, string> = { LICENSE: 'Text' }): Promise<string> {
    const folder = 'node_modules/@acme/part'
    const contents = {
      'package.json': JSON.stringify({ name: '@acme/part', version: '1.0.0', ...manifest }),
      'lib/deep/index.js': '',
      ...files,
    }
    await writeFiles(
      root,
      Object.fromEntries(Object.entries(contents).map(([path, text]) => [`${folder}/${path}`, text])),
    )
    return thirdPartyLicences(root, 'greet', [join(root, folder, 'lib/deep/index.js'), join(root, 'build/own.js')])
  }

  it.each([
    [{}, '@acme/part 1.0.0 states no licence, so that it must not be redistributed.'],
    [
      { license: 'GPL-3.0-only' },
      '@acme/part 1.0.0 has the licence GPL-3.0-only, which is not among the accepted ones',
    ],
    [{ license: 'SEE LICENSE IN LICENSE' }, 'has the licence SEE LICENSE IN LICENSE, which is not'],
    [{ license: '(MIT OR GPL-2.0-only)' }, 'has the licence (MIT OR GPL-2.0-only), which is not'],
    [{ licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] }, 'has the licence (MIT OR GPL-2.0), which is not'],
    [{ license: 1 }, 'states no licence'],
  ])('refuse a package with %j', async (manifest, message) => {
    await expect(licencesOf(manifest)).rejects.toThrow(message)
  })

  it('refuse a package whose licence asks for the copyright notice but whose text is not there', async () => {
    await expect(licencesOf({ license: 'MIT' }, { 'license.js': '', 'licensed.md': '' })).rejects.toThrow(
      '@acme/part 1.0.0 (MIT) has no LICENSE, LICENCE, NOTICE or COPYING file',
    )
  })

  it('accept a package without a text when its licence asks for no notice', async () => {
    expect(await licencesOf({ license: '0BSD' }, {})).toContain(
      'has no licence file, and this licence asks for no notice',
    )
  })

  it.each([{ license: { type: 'MIT' } }, { licenses: [{ type: 'MIT' }] }])('read the old form %j', async (manifest) => {
    expect(await licencesOf(manifest)).toContain('- @acme/part 1.0.0: MIT\n')
  })

  it.each([
    ['acme/part', 'https://github.com/acme/part'],
    ['github:acme/part', 'https://github.com/acme/part'],
    [{ url: 'git+https://github.com/acme/part.git' }, 'https://github.com/acme/part'],
    [{ url: 'git://github.com/acme/part.git' }, 'https://github.com/acme/part'],
    [{ url: 'git+ssh://git@github.com/acme/part.git' }, 'https://github.com/acme/part'],
    [{ url: 'git@github.com:acme/part.git' }, 'https://github.com/acme/part'],
    [undefined, 'https://acme.example'],
  ])('name the repository %j', async (repository, shown) => {
    const text = await licencesOf({ license: 'MIT', repository, homepage: 'https://acme.example' })
    expect(text).toContain(`Repository: ${shown}\n`)
  })

  it('hold the text of every licence and notice file on the way to a bundled file, with LF', async () => {
    const text = await licencesOf(
      { license: 'MIT' },
      {
        'LICENCE-MIT.txt': '\uFEFFLine one\r\nline two\r\n',
        COPYING: 'Copying',
        'ThirdPartyNotices.txt': 'Notices',
        'lib/deep/License.md': 'Deep',
        'elsewhere/LICENSE': 'Elsewhere',
      },
    )
    expect(text).toContain(
      '--- COPYING\n\nCopying\n\n--- LICENCE-MIT.txt\n\nLine one\nline two\n\n' +
        '--- ThirdPartyNotices.txt\n\nNotices\n\n--- lib/deep/License.md\n\nDeep\n',
    )
    expect(text).not.toContain('Elsewhere')
  })

  it('name the code that undici and ncc carry of others', async () => {
    const undici = join(root, 'node_modules/undici/lib')
    await writeFiles(root, {
      'node_modules/undici/package.json': JSON.stringify({ name: 'undici', version: '7.0.0', license: 'MIT' }),
      'node_modules/undici/LICENSE': 'Text of undici',
      'node_modules/undici/lib/web/fetch/LICENSE': 'Text of the part that undici took over',
      'node_modules/undici/lib/web/fetch/index.js': '',
      'node_modules/undici/lib/llhttp/llhttp-wasm.js': '',
    })
    const text = await thirdPartyLicences(root, 'greet', [
      join(undici, 'llhttp/llhttp-wasm.js'),
      join(undici, 'web/fetch/index.js'),
    ])
    expect(text).toMatch(/^- llhttp in undici [\d.]+: MIT$/m)
    expect(text).toContain('Copyright Fedor Indutny, 2018.')
    expect(text).toMatch(/^- webpack \(runtime\) in @vercel\/ncc [\d.]+: MIT$/m)
    expect(text).toContain('Copyright JS Foundation and other contributors')
    expect(text).toContain('--- lib/web/fetch/LICENSE')
  })

  it('refuse a bundled file that is neither ours nor a package’s', async () => {
    await expect(thirdPartyLicences(root, 'greet', [join(root, 'package.json')])).rejects.toThrow(
      'package.json, which is neither ours nor a package',
    )
  })
})
