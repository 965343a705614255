import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { installTool } from '../../../tools/installer/install-tool.ts'
import type { Entry } from '../../../tools/installer/kinds/kinds.ts'
import { FakeMachine, tellsVersion } from './fake-machine.ts'
import { fault } from './fault.ts'

const archive = 'the bytes of the archive'

/** An npm that knows one package, and unpacks one program from it. */
const npm = `
  const fs = require('node:fs')
  if (args[0] === '--version') console.log('11.6.0')
  else if (args[0] === 'pack') {
    log('pack', args.at(-1))
    fs.writeFileSync('acme-sealer-1.2.3.tgz', ${JSON.stringify(archive)})
  } else {
    log('install', args.includes('--ignore-scripts'), args.at(-1))
    fs.mkdirSync('node_modules/@acme/sealer', { recursive: true })
    fs.writeFileSync('node_modules/@acme/sealer/sealer', ${JSON.stringify(tellsVersion('sealer', '1.2.3'))})
  }`

const entry: Entry = {
  kind: 'npm',
  package: '@acme/sealer',
  version: '1.2.3',
  integrity: `sha512-${createHash('sha512').update(archive).digest('base64')}`,
  platform: 'linux-x64',
  binary: 'sealer',
  versionCommand: { args: ['--version'], pattern: '^sealer (\\S+)' },
  for: [],
}

describe('installing from an npm package', () => {
  let fake: FakeMachine

  beforeEach(() => {
    fake = new FakeMachine()
    fake.provide('npm', npm)
  })

  afterEach(() => {
    fake.remove()
  })

  it('takes the program of the package, and runs no script of it', async () => {
    const { path: program } = await installTool(new Map([['sealer', entry]]), 'sealer', fake.machine())
    expect(path.basename(program)).toBe('sealer')
    expect(fake.calls()).toEqual(['pack @acme/sealer@1.2.3', 'install true ./acme-sealer-1.2.3.tgz'])
  })

  it('refuses an archive that is not the one of the lock', async () => {
    const lock = new Map([['sealer', { ...entry, integrity: `sha512-${'A'.repeat(86)}==` }]])
    expect(await fault(installTool(lock, 'sealer', fake.machine()))).toMatchObject({ rule: 'install/wrong-checksum' })
    expect(fake.calls()).toEqual(['pack @acme/sealer@1.2.3'])
  })

  it('says that a program is for another platform', async () => {
    const lock = new Map([['sealer', entry]])
    const machine = fake.machine({ platform: 'darwin-arm64' })
    expect(await fault(installTool(lock, 'sealer', machine))).toMatchObject({ rule: 'install/platform' })
  })
})
