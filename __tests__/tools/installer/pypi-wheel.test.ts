import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { appendFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { installTool } from '../../../tools/installer/install-tool.ts'
import type { Entry } from '../../../tools/installer/kinds/kinds.ts'
import { FakeMachine, tellsVersion } from './fake-machine.ts'
import { fault } from './fault.ts'

const wheel = 'the bytes of the wheel'

/** A Python whose pip knows one wheel, and whose zipfile unpacks one script from it. */
const python = (version = '1.2.3') => `
  const fs = require('node:fs')
  const option = (name) => args[args.indexOf(name) + 1]
  if (args[1] === 'pip' && args[2] === '--version') console.log('pip 23.2.1 from somewhere')
  else if (args[1] === 'pip') {
    log('download', args.at(-1))
    fs.mkdirSync(option('--dest'))
    fs.writeFileSync(option('--dest') + '/sealer-1.2.3-py3-none-any.whl', ${JSON.stringify(wheel)})
  } else {
    log('unpack')
    fs.mkdirSync(args[4] + '/sealer-1.2.3.data/scripts', { recursive: true })
    fs.writeFileSync(args[4] + '/sealer-1.2.3.data/scripts/sealer', ${JSON.stringify(tellsVersion('sealer', version))})
  }`

const entry: Entry = {
  kind: 'pypi-wheel',
  package: 'sealer-bin',
  version: '1.2.3',
  wheels: { 'linux-x64': createHash('sha256').update(wheel).digest('hex') },
  binary: 'sealer',
  versionCommand: { args: ['--version'], pattern: '^sealer (\\S+)' },
  for: [],
}
const lock = new Map([['sealer', entry]])

describe('installing from a wheel', () => {
  let fake: FakeMachine

  beforeEach(() => {
    fake = new FakeMachine()
    fake.provide('python3', python())
  })

  afterEach(() => {
    fake.remove()
  })

  const left = () => readdirSync(path.join(fake.root, 'cache', 'sealer'))

  it('takes the binary from the wheel and leaves nothing else', async () => {
    const { path: program, already } = await installTool(lock, 'sealer', fake.machine())
    expect(already).toBe(false)
    expect(path.basename(program)).toBe('sealer')
    expect(fake.calls()).toEqual(['download sealer-bin==1.2.3', 'unpack'])
    expect(readdirSync(path.join(program, '..', '..')).sort()).toEqual(['bin', 'installed.json'])
    expect(left()).toHaveLength(1)
  })

  it('does nothing the second time', async () => {
    const first = await installTool(lock, 'sealer', fake.machine())
    const calls = fake.calls()
    expect(await installTool(lock, 'sealer', fake.machine())).toMatchObject({ path: first.path, already: true })
    expect(fake.calls()).toEqual(calls)
  })

  it('is another installation for another entry', async () => {
    const first = await installTool(lock, 'sealer', fake.machine())
    const changed = new Map([['sealer', { ...entry, note: 'changed' }]])
    const second = await installTool(changed, 'sealer', fake.machine())
    expect(second.already).toBe(false)
    expect(second.path).not.toBe(first.path)
  })

  it('replaces a program that was changed since', async () => {
    const { path: program } = await installTool(lock, 'sealer', fake.machine())
    appendFileSync(program, 'console.log("evil")')
    expect(await installTool(lock, 'sealer', fake.machine())).toMatchObject({ path: program, already: false })
    expect(await installTool(lock, 'sealer', fake.machine())).toMatchObject({ already: true })
    expect(left()).toHaveLength(1)
  })

  it('replaces an installation that is not complete', async () => {
    const { path: program } = await installTool(lock, 'sealer', fake.machine())
    rmSync(path.join(program, '..', '..', 'installed.json'))
    expect(await installTool(lock, 'sealer', fake.machine())).toMatchObject({ path: program, already: false })
    expect(left()).toHaveLength(1)
  })

  it('works for several installers at once', async () => {
    const installations = await Promise.all([1, 2, 3].map(() => installTool(lock, 'sealer', fake.machine())))
    expect(new Set(installations.map((installation) => installation.path)).size).toBe(1)
    expect(left()).toHaveLength(1)
  })

  it('never unpacks a wheel with the wrong checksum', async () => {
    const other = new Map([['sealer', { ...entry, wheels: { 'linux-x64': '0'.repeat(64) } }]])
    const error = await fault(installTool(other, 'sealer', fake.machine()))
    expect(error.rule).toBe('install/wrong-checksum')
    expect(error.message).toBe(
      `sealer-1.2.3-py3-none-any.whl should have sha256 ${'0'.repeat(64)}, found ${entry.wheels['linux-x64'] ?? ''}`,
    )
    expect(fake.calls()).toEqual(['download sealer-bin==1.2.3'])
    expect(left()).toEqual([])
  })

  it('refuses a program that tells another version, and keeps nothing of it', async () => {
    fake.provide('python3', python('1.2.4'))
    const error = await fault(installTool(lock, 'sealer', fake.machine()))
    expect(error.message).toMatch(/^sealer 1\.2\.3 is needed, found 1\.2\.4 at /)
    expect(left()).toEqual([])
  })

  it('names the platforms that the lock has wheels for', async () => {
    const error = await fault(installTool(lock, 'sealer', fake.machine({ platform: 'sunos-x64' })))
    expect(error.message).toBe('sealer-bin has no wheel recorded for sunos-x64, only linux-x64')
  })

  it('asks for Python with pip when either is missing', async () => {
    fake.provide('python3', `console.error('No module named pip'); process.exit(1)`)
    const withoutPip = await fault(installTool(lock, 'sealer', fake.machine()))
    expect(withoutPip.message).toContain('No module named pip')
    expect(withoutPip.details.remedy).toMatch(/^Install Python 3 with pip/)
    const empty = fake.machine({ environment: { PATH: '' } })
    const without = await fault(installTool(lock, 'sealer', empty))
    expect(without.message).toBe('python3 was not found on PATH, which has no absolute folder')
    expect(without.details.remedy).toMatch(/^Install Python 3 with pip/)
  })

  it('passes on what pip says', async () => {
    fake.provide(
      'python3',
      `if (args[2] === '--version') console.log('pip 23.2.1'); else { console.error('ERROR: No matching distribution'); process.exit(1) }`,
    )
    const error = await fault(installTool(lock, 'sealer', fake.machine()))
    expect(error.message).toBe('python3 ended with exit code 1 (expected exit code 0): ERROR: No matching distribution')
  })

  it('leaves nothing behind when it is stopped', async () => {
    fake.provide('python3', `if (args[2] === '--version') console.log('pip 23.2.1'); else setInterval(() => {}, 1000)`)
    const signal = AbortSignal.timeout(700)
    await expect(installTool(lock, 'sealer', fake.machine({ signal }))).rejects.toThrow('aborted due to timeout')
    expect(left()).toEqual([])
  })
})
