import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runTool } from '@seaworthy/tools'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../../../tools/install', import.meta.url))

describe('tools/install', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'install-test-'))
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  /** Runs it from a folder that is not the repository's. */
  const install = (...args: string[]) =>
    runTool({ name: 'sh', path: '/bin/sh', invokedAs: 'sh' }, [launcher, ...args], {
      cwd: folder,
      env: { SEAWORTHY_TOOLS: folder },
      exitCodes: [0, 1, 2],
    })

  it('shows the tools of the lock', async () => {
    const { exitCode, stdout } = await install('--list')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^act +0\.2\.89 +pypi-wheel +tests +not installed$/m)
  })

  it('says in one sentence that a tool is not installed, and nothing on standard output', async () => {
    const { exitCode, stdout, stderr } = await install('--print-path', 'act')
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(/^tools\/install: act is not installed in \S+\. Run `tools\/install act`\.\n$/)
  })

  it('tries every tool that is named', async () => {
    const { exitCode, stderr } = await install('first', 'second')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('first: tools.lock has no tool "first". Name one of act')
    expect(stderr).toContain('second: tools.lock has no tool "second"')
  })

  it.each([[[]], [['--list', 'act']], [['--fast']], [['--print-path']]])('shows its usage for %j', async (args) => {
    const { exitCode, stdout, stderr } = await install(...args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^Usage: tools\/install/)
  })

  it('shows its usage when asked', async () => {
    const { exitCode, stdout } = await install('--help')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Usage: tools\/install/)
  })
})
