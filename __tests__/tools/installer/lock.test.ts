import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findingsOf } from '@seaworthy/verdict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installedTool } from '../../../tools/installer/installed.ts'
import { entryOf, lockFile, readLock, specOf } from '../../../tools/installer/lock.ts'
import { fault } from './fault.ts'

describe('the lock', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lock-test-'))
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  const faults = (text: string): string[] => {
    const file = path.join(folder, 'tools.lock')
    writeFileSync(file, text)
    try {
      readLock(file)
      return []
    } catch (error) {
      return (findingsOf(error) ?? []).map((finding) => finding.message)
    }
  }

  it('of this repository is valid and has what the tests need', () => {
    expect([...readLock(lockFile).keys()]).toEqual(expect.arrayContaining(['act', 'actionlint', 'zizmor']))
  })

  it('names every fault of a bad one by its place', () => {
    expect(faults('{')).toEqual([expect.stringContaining('tools.lock: ')])
    expect(faults('[]')).toEqual([expect.stringContaining('tools.lock: the whole: ')])
    const tool = { kind: 'go', module: '-x', package: 'a', version: '1', sum: 'h1:short', binary: '../x' }
    const found = faults(JSON.stringify({ version: 1, tools: { sealer: tool, odd: { kind: 'brew' } } }))
    for (const place of ['sealer.module', 'sealer.sum', 'sealer.binary', 'sealer.versionCommand', 'odd.kind']) {
      expect(found).toContainEqual(expect.stringContaining(`tools.lock: tools.${place}: `))
    }
  })

  it('refuses names that could leave the cache', () => {
    expect(faults('{"version": 1, "tools": {"../up": {}}}')).not.toEqual([])
  })

  it('names the tools there are when another is asked for', () => {
    expect(() => entryOf(readLock(), 'constructor')).toThrow('tools.lock has no tool "constructor"')
  })

  it('asks for the exact version of all but Debian packages', () => {
    const lock = readLock()
    expect(specOf('act', entryOf(lock, 'act')).requires).toEqual({ exact: '0.2.89' })
    const common = { binary: 'x', versionCommand: { args: [], pattern: '(.+)' }, for: [] }
    expect(specOf('x', { kind: 'debian', package: 'x', minimum: '2.5', ...common }).requires).toEqual({
      minimum: '2.5',
    })
  })

  it('says what to run when a tool is not installed', async () => {
    const error = await fault(installedTool('act', readLock(), { SEAWORTHY_TOOLS: folder }))
    expect(error.message).toMatch(/^act is not installed in /)
    expect(error.details.remedy).toBe('Run `tools/install act`.')
  })
})
