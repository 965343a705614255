import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { installTool } from '../../../tools/installer/install-tool.ts'
import type { Entry } from '../../../tools/installer/kinds/kinds.ts'
import { requirementsFolder } from '../../../tools/installer/kinds/pypi-venv.ts'
import { entryOf, readLock } from '../../../tools/installer/lock.ts'
import { FakeMachine } from './fake-machine.ts'
import { fault } from './fault.ts'

const locked = entryOf(readLock(), 'model-signing')
if (locked.kind !== 'pypi-venv') throw new Error('model-signing should be of kind pypi-venv')
const versionCommand = { args: ['--version'], pattern: '^sealer (\\S+)' }
const entry: Entry = { ...locked, version: '1.2.3', versionCommand }

/** A Python that makes environments, whose Python runs what it is given and tells where it lies. */
const python = `
  const fs = require('node:fs')
  if (args[1] === 'pip') console.log('pip 23.2.1 from somewhere')
  else {
    log('venv')
    fs.mkdirSync(args[2] + '/bin', { recursive: true })
    const inner = [
      '#!${process.execPath}',
      'const args = process.argv.slice(2)',
      'if (args[0] === "-m") require("node:fs").appendFileSync(LOG, args.join(" ") + "\\\\n")',
      'else if (args.includes("--version")) console.log("sealer 1.2.3")',
      'else console.log(JSON.stringify(args))',
    ].join('\\n').replace('LOG', JSON.stringify(__dirname + '/../log'))
    fs.writeFileSync(args[2] + '/bin/python', inner, { mode: 0o755 })
  }`

describe('installing Python packages into an environment of their own', () => {
  let fake: FakeMachine

  beforeEach(() => {
    fake = new FakeMachine()
    fake.provide('python3', python)
  })

  afterEach(() => {
    fake.remove()
  })

  const install = (changes: Partial<typeof locked> = {}) =>
    installTool(new Map([['sealer', { ...entry, ...changes }]]), 'sealer', fake.machine())

  it('lets pip compare every wheel with its hash and build nothing', async () => {
    await install()
    const requirements = path.join(requirementsFolder, 'model-signing.txt')
    expect(fake.calls()).toEqual([
      'venv',
      `-m pip install --require-hashes --only-binary :all: --no-input -r ${requirements}`,
    ])
  })

  it('gives a Python that runs from where the installation ended up', async () => {
    const { path: program } = await install()
    expect(path.basename(program)).toBe('python')
    expect(execFileSync(program, ['a b', '$c'], { encoding: 'utf8' })).toBe('["a b","$c"]\n')
  })

  it('gives a console script, run by that Python', async () => {
    const { path: program } = await install({ binary: 'seal' })
    const script = path.join(path.dirname(program), '..', 'venv', 'bin', 'seal')
    expect(JSON.parse(execFileSync(program, ['x'], { encoding: 'utf8' }))).toEqual([script, 'x'])
  })

  it('refuses a set of packages that is not the one of the entry', async () => {
    const error = await fault(install({ sha256: '0'.repeat(64) }))
    expect(error.rule).toBe('install/wrong-checksum')
    expect(error.details.remedy).toContain('put its sha256 into the entry model-signing of tools/tools.lock')
    expect(fake.calls()).toEqual([])
  })

  it('takes its requirements from this repository alone', () => {
    const { requirements } = locked
    expect(requirements).toBe('model-signing.txt')
    expect(readFileSync(path.join(requirementsFolder, requirements), 'utf8')).toContain('model-signing==1.1.1 \\\n')
  })
})
