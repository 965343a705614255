import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findTool } from '@seaworthy/tools'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installTool } from '../../tools/installer/install-tool.ts'
import { installedTool, thisPlatform } from '../../tools/installer/installed.ts'
import type { Entry } from '../../tools/installer/kinds/kinds.ts'
import { readLock, specOf } from '../../tools/installer/lock.ts'

describe('the tools of the lock that tests use', () => {
  const used = [...readLock()].filter(([, entry]) => entry.for.includes('tests'))

  it.each(used)('%s is installed at its locked version', async (name, entry) => {
    const spec = specOf(name, entry)
    const override = await installedTool(name)
    const tool = await findTool(spec, { override })
    expect(tool.path).toBe(override)
    expect(spec.requires).toEqual(entry.kind === 'debian' ? { minimum: entry.minimum } : { exact: tool.version })
  })

  it.each(used)('%s is found on a search path too', async (name, entry) => {
    const searchPath = path.dirname(await installedTool(name))
    expect(await findTool(specOf(name, entry), { searchPath })).toMatchObject({ name: entry.binary })
  })
})

describe('a Debian package', () => {
  let cache: string

  beforeAll(() => {
    cache = mkdtempSync(path.join(tmpdir(), 'tools-test-'))
  })

  afterAll(() => {
    rmSync(cache, { recursive: true })
  })

  it('that the system has is taken as it is', async () => {
    const entry: Entry = {
      kind: 'debian',
      package: 'hostname',
      minimum: '3.20',
      binary: 'hostname',
      versionCommand: { args: ['--version'], pattern: '^hostname (\\S+)' },
      for: [],
    }
    const machine = { cache, environment: process.env, platform: thisPlatform, mayInstallPackages: false }
    const { path: program } = await installTool(new Map([['hostname', entry]]), 'hostname', machine)
    expect(path.basename(program)).toBe('hostname')
  })
})
