import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { UserError } from '@seaworthy/verdict'
import { chmodSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sha256OfFile } from '../../../shared/tools/src/file-digest.ts'
import { findTool } from '../../../shared/tools/src/find.ts'
import type { ToolSpec } from '../../../shared/tools/src/tool.ts'
import { executable, temporaryFolder } from './scripts.ts'

const spec: ToolSpec = {
  name: 'sealer',
  version: { args: ['--version'], pattern: /^sealer (\S+)$/m },
  hint: 'Install sealer with `apt-get install sealer`.',
}

const telling = (version: string) => `console.log('sealer ${version}')`

describe('finding a tool', () => {
  let folder: string
  const at = (...parts: string[]) => path.join(folder, ...parts)

  beforeAll(() => {
    folder = temporaryFolder()
    executable(at('old'), 'sealer', telling('1.9.0'))
    executable(at('new'), 'sealer', telling('v1.10.2'))
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  const fault = async (promise: Promise<unknown>): Promise<UserError> => {
    const error = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (!(error instanceof UserError)) throw new Error(`expected a UserError, found ${String(error)}`)
    return error
  }

  it('takes the first one on the search path and asks its version', async () => {
    const searchPath = [at('nothing'), at('new'), at('old')].join(path.delimiter)
    expect(await findTool(spec, { searchPath })).toEqual({
      name: 'sealer',
      path: at('new', 'sealer'),
      invokedAs: at('new', 'sealer'),
      version: 'v1.10.2',
    })
  })

  it('resolves links, and keeps the name it was found under', async () => {
    executable(at('links'), 'other', '')
    symlinkSync(at('old', 'sealer'), at('links', 'sealer'))
    expect(await findTool(spec, { searchPath: at('links') })).toMatchObject({
      path: at('old', 'sealer'),
      invokedAs: at('links', 'sealer'),
    })
  })

  it('never takes one from the current directory, however PATH names it', async () => {
    const before = process.cwd()
    const marker = at('hijacked')
    executable(at('checkout'), 'sealer', `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`)
    executable(at('checkout', 'bin'), 'sealer', `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`)
    process.chdir(at('checkout'))
    try {
      const searchPath = ['.', '', 'bin', './bin', at('checkout'), at('old')].join(path.delimiter)
      expect(await findTool(spec, { searchPath })).toMatchObject({ path: at('old', 'sealer') })
    } finally {
      process.chdir(before)
    }
    expect(existsSync(marker)).toBe(false)
  })

  it('passes over folders and files that may not be executed', async () => {
    executable(at('deaf'), 'other', '')
    writeFileSync(at('deaf', 'sealer'), 'not executable')
    executable(at('folder', 'sealer'), 'inside', '')
    const searchPath = [at('deaf'), at('folder'), at('old')].join(path.delimiter)
    expect(await findTool(spec, { searchPath })).toMatchObject({ version: '1.9.0' })
  })

  it('says where it looked and how to get the tool when there is none', async () => {
    const error = await fault(findTool({ ...spec, requires: { minimum: '1.2' } }, { searchPath: `${at('nothing')}:.` }))
    expect(error.rule).toBe('tools/not-found')
    expect(error.message).toBe(`sealer 1.2 or newer was not found on PATH (${at('nothing')})`)
    expect(error.details.remedy).toBe(spec.hint)
  })

  it('says so when PATH has nothing to search', async () => {
    const error = await fault(findTool(spec, { searchPath: '' }))
    expect(error.message).toBe('sealer was not found on PATH, which has no absolute folder')
  })

  it('uses the file that the user names, and only that', async () => {
    expect(await findTool(spec, { searchPath: at('new'), override: at('old', 'sealer') })).toMatchObject({
      version: '1.9.0',
    })
    const missing = await fault(findTool(spec, { searchPath: at('new'), override: at('nothing', 'sealer') }))
    expect(missing.message).toBe(`sealer should be at ${at('nothing', 'sealer')}, which is not an executable file`)
    const relative = await fault(findTool(spec, { override: 'bin/sealer' }))
    expect(relative.message).toBe('the path of sealer must be absolute, found bin/sealer')
  })

  it('compares a minimum version as numbers', async () => {
    const requires = { minimum: '1.9.1' }
    expect(await findTool({ ...spec, requires }, { searchPath: at('new') })).toMatchObject({ version: 'v1.10.2' })
    const error = await fault(findTool({ ...spec, requires }, { searchPath: at('old') }))
    expect(error.rule).toBe('tools/wrong-version')
    expect(error.message).toBe(`sealer 1.9.1 or newer is needed, found 1.9.0 at ${at('old', 'sealer')}`)
    expect(error.details.remedy).toBe(spec.hint)
  })

  it('wants an exact version to the letter', async () => {
    expect(await findTool({ ...spec, requires: { exact: '1.10.2' } }, { searchPath: at('new') })).toMatchObject({
      version: 'v1.10.2',
    })
    const error = await fault(findTool({ ...spec, requires: { exact: '1.10' } }, { searchPath: at('new') }))
    expect(error.message).toBe(`sealer 1.10 is needed, found v1.10.2 at ${at('new', 'sealer')}`)
  })

  it('never starts a file with the wrong checksum', async () => {
    const marker = at('started')
    const file = executable(at('forged'), 'sealer', `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`)
    const found = await sha256OfFile(file)
    const expected = 'ab'.repeat(32)
    const error = await fault(findTool({ ...spec, sha256: expected }, { searchPath: at('forged') }))
    expect(error.rule).toBe('tools/wrong-checksum')
    expect(error.message).toBe(`sealer at ${file} should have sha256 ${expected}, found ${found}`)
    expect(existsSync(marker)).toBe(false)
  })

  it('returns the checksum that it compared', async () => {
    const sha256 = await sha256OfFile(at('new', 'sealer'))
    expect(await findTool({ ...spec, sha256: sha256.toUpperCase() }, { searchPath: at('new') })).toMatchObject({
      sha256,
    })
  })

  it('says so when the program tells no version, fails, hangs or is none', async () => {
    executable(at('mute'), 'sealer', `console.log('sealer unknown')`)
    expect((await fault(findTool(spec, { searchPath: at('mute') }))).message).toBe(
      `sealer does not tell its version: \`${at('mute', 'sealer')} --version\` prints none`,
    )
    executable(at('failing'), 'sealer', `console.error('no licence'); process.exit(3)`)
    expect((await fault(findTool(spec, { searchPath: at('failing') }))).message).toBe(
      'sealer ended with exit code 3 (expected exit code 0): no licence',
    )
    executable(at('hanging'), 'sealer', `setInterval(() => {}, 1000)`)
    expect((await fault(findTool(spec, { searchPath: at('hanging'), deadlineMs: 500 }))).rule).toBe('tools/deadline')
    writeFileSync(at('mute', 'sealer'), '#!/nowhere/interpreter\n')
    chmodSync(at('mute', 'sealer'), 0o755)
    const error = await fault(findTool(spec, { searchPath: at('mute') }))
    expect(error.message).toBe(
      `sealer at ${at('mute', 'sealer')} cannot be started: the file, or the interpreter that its first line names, does not exist`,
    )
  })
})
