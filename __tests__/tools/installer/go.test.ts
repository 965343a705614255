import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import path from 'node:path'
import { installTool } from '../../../tools/installer/install-tool.ts'
import type { Entry } from '../../../tools/installer/kinds/kinds.ts'
import { modulesOf, readGoSum } from '../../../tools/installer/kinds/go-modules.ts'
import { FakeMachine, tellsVersion } from './fake-machine.ts'
import { fault } from './fault.ts'

const sum = (letter: string) => `h1:${letter.repeat(43)}=`

const entry: Entry = {
  kind: 'go',
  module: 'example.org/sealer',
  package: 'example.org/sealer/cmd/sealer',
  version: '1.2.3',
  sum: sum('a'),
  binary: 'sealer',
  versionCommand: { args: ['--version'], pattern: '^sealer (\\S+)' },
  for: [],
}
const lock = new Map([['sealer', entry]])

interface FakeModule {
  /** The sum of the module that the proxy has. */
  module?: string
  /** The sum of the dependency that is linked in. */
  linked?: string
}

/** A Go that downloads, builds and reads one command with one dependency, whose go.sum has the sum `b…`. */
const go = ({ module = sum('a'), linked = sum('b') }: FakeModule = {}) => `
  const fs = require('node:fs')
  log(args.join(' '), process.env.GOFLAGS ?? '', process.env.GOTOOLCHAIN ?? '', process.env.GOPROXY ?? '')
  if (args[0] === 'mod') {
    const Dir = process.env.GOMODCACHE + '/sealer'
    fs.mkdirSync(Dir, { recursive: true })
    fs.writeFileSync(Dir + '/go.sum', 'example.org/wax v0.1.0 ${sum('b')}\\nexample.org/wax v0.1.0/go.mod ${sum('c')}\\n')
    console.log(JSON.stringify({ Sum: '${module}', Dir }))
  } else if (args[0] === 'install') {
    fs.mkdirSync(process.env.GOBIN, { recursive: true })
    fs.writeFileSync(process.env.GOBIN + '/sealer', ${JSON.stringify(tellsVersion('sealer', '1.2.3'))}, { mode: 0o755 })
  } else if (args[1] === '-m') {
    console.log('sealer: go1.26.8\\n\\tpath\\texample.org/sealer/cmd/sealer')
    console.log('\\tmod\\texample.org/sealer\\tv1.2.3\\t${sum('a')}\\n\\tdep\\texample.org/wax\\tv0.1.0\\t${linked}')
  } else console.log('go version go1.26.8 linux/amd64')`

describe('installing from Go source', () => {
  let fake: FakeMachine

  beforeEach(() => {
    fake = new FakeMachine()
  })

  afterEach(() => {
    fake.remove()
  })

  const goCommands = () => fake.calls().map((call) => call.split(' ').slice(0, 2).join(' '))

  it('builds the command with flags of our own and the proxy of the machine', async () => {
    fake.provide('go', go())
    const environment = { PATH: fake.bin, GOPROXY: 'off', GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'auto' }
    const { path: program } = await installTool(lock, 'sealer', fake.machine({ environment }))
    expect(path.basename(program)).toBe('sealer')
    expect(fake.calls()).toContain('install example.org/sealer/cmd/sealer@v1.2.3 -trimpath -modcacherw local off')
  })

  it('tells a program its version that does not know it', async () => {
    fake.provide('go', go())
    const unaware = new Map([['sealer', { ...entry, versionVariable: 'main.version' }]])
    await installTool(unaware, 'sealer', fake.machine())
    expect(fake.calls().find((call) => call.startsWith('install'))).toMatch(
      /^install -ldflags=-X main\.version=1\.2\.3 example\.org\/sealer\/cmd\/sealer@v1\.2\.3 /,
    )
  })

  it('never builds a module with the wrong sum', async () => {
    fake.provide('go', go({ module: sum('x') }))
    const error = await fault(installTool(lock, 'sealer', fake.machine()))
    expect(error.rule).toBe('install/wrong-checksum')
    expect(error.message).toBe(`example.org/sealer@v1.2.3 should have sum ${sum('a')}, found ${sum('x')}`)
    expect(goCommands()).not.toContain('install example.org/sealer/cmd/sealer@v1.2.3')
  })

  it('refuses a dependency that is not the one of the module’s go.sum, also without the checksum database', async () => {
    fake.provide('go', go({ linked: sum('x') }))
    const environment = { PATH: fake.bin, GOSUMDB: 'off' }
    const error = await fault(installTool(lock, 'sealer', fake.machine({ environment })))
    expect(error.message).toBe(`example.org/wax@v0.1.0 should have sum ${sum('b')}, found ${sum('x')}`)
  })

  it('asks for Go when there is none', async () => {
    const error = await fault(installTool(lock, 'sealer', fake.machine()))
    expect(error.message).toBe(`go was not found on PATH (${fake.bin})`)
    expect(error.details.remedy).toMatch(/^Install Go/)
  })
})

describe('Go modules', () => {
  it('are read from build info, replaced ones without a hash', () => {
    const info =
      'x: go1.26\n\tpath\ta/b\n\tmod\ta\tv1.0.0\th1:A=\n\tdep\tc\tv2.0.0\n\t=>\td\tv3.0.0\th1:D=\n\tbuild\t-trimpath=true\n'
    expect(modulesOf(info)).toEqual([
      { name: 'a@v1.0.0', sum: 'h1:A=' },
      { name: 'c@v2.0.0', sum: '' },
    ])
  })

  it('are read from go.sum, without the hashes of go.mod files', () => {
    expect([...readGoSum('a v1.0.0 h1:A=\na v1.0.0/go.mod h1:M=\n\n')]).toEqual([['a@v1.0.0', 'h1:A=']])
  })
})
