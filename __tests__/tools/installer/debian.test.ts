import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import path from 'node:path'
import { installTool } from '../../../tools/installer/install-tool.ts'
import type { Entry } from '../../../tools/installer/kinds/kinds.ts'
import { FakeMachine, tellsVersion } from './fake-machine.ts'
import { fault } from './fault.ts'

const entry: Entry = {
  kind: 'debian',
  package: 'sealer-utils',
  minimum: '2.5',
  binary: 'sealer',
  versionCommand: { args: ['--version'], pattern: '^sealer (\\S+)' },
  for: [],
}
const lock = new Map([['sealer', entry]])

describe('installing a Debian package', () => {
  let fake: FakeMachine

  beforeEach(() => {
    fake = new FakeMachine()
  })

  afterEach(() => {
    fake.remove()
  })

  const apt = (version: string) => `
    if (args[0] === '--version') console.log('apt 2.6.1 (amd64)')
    else log(args.join(' '), process.env.DEBIAN_FRONTEND)
    if (args[0] === 'install') require('node:fs').writeFileSync(
      ${JSON.stringify(path.join(fake.bin, 'sealer'))}, ${JSON.stringify(tellsVersion('sealer', version))}, { mode: 0o755 })`

  it('takes the program that the system has when it is new enough', async () => {
    fake.provide('sealer', `console.log('sealer 2.10')`)
    expect(await installTool(lock, 'sealer', fake.machine())).toMatchObject({ path: path.join(fake.bin, 'sealer') })
    expect(await installTool(lock, 'sealer', fake.machine())).toMatchObject({ already: true })
  })

  it.each([
    ['missing', undefined],
    ['too old', '2.4'],
  ])('installs the package when the program is %s', async (_, version) => {
    if (version !== undefined) fake.provide('sealer', `console.log('sealer ${version}')`)
    fake.provide('apt-get', apt('2.9'))
    expect(await installTool(lock, 'sealer', fake.machine())).toMatchObject({ path: path.join(fake.bin, 'sealer') })
    expect(fake.calls()).toEqual([
      'update noninteractive',
      'install --yes --no-install-recommends sealer-utils noninteractive',
    ])
  })

  it('refuses a package that is older than the lock asks for', async () => {
    fake.provide('apt-get', apt('2.4'))
    const error = await fault(installTool(lock, 'sealer', fake.machine()))
    expect(error.message).toBe(`sealer 2.5 or newer is needed, found 2.4 at ${path.join(fake.bin, 'sealer')}`)
  })

  it('names the command for root when this user may not install packages', async () => {
    fake.provide('apt-get', apt('2.9'))
    const error = await fault(installTool(lock, 'sealer', fake.machine({ mayInstallPackages: false })))
    expect(error.message).toBe('the package sealer-utils is missing, and only root may install it')
    expect(error.details.remedy).toContain('`sudo apt-get install sealer-utils`')
    expect(fake.calls()).toEqual([])
  })

  it('says so on a system without apt-get', async () => {
    const error = await fault(installTool(lock, 'sealer', fake.machine()))
    expect(error.message).toBe(`apt-get was not found on PATH (${fake.bin})`)
    expect(error.details.remedy).toMatch(/^Install the program by the means of this system/)
  })
})
