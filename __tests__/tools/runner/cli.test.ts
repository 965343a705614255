import { spawn } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { RunResult } from '../../../tools/runner/run-action.ts'
import { FixtureSuite } from './fixture-suite.ts'

const launcher = path.resolve('tools/seaworthy.mjs')

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

let suite: FixtureSuite

beforeEach(async () => {
  suite = await FixtureSuite.make()
})

afterEach(async () => {
  await suite.remove()
})

/** Runs the launcher; `onStderr` sees what it prints while it runs. */
function seaworthy(
  args: string[],
  onStderr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_OPTIONS: '' }
    const child = spawn(process.execPath, [launcher, ...args], { env, cwd: suite.workspace })
    const ended: Ended = { code: null, stdout: '', stderr: '' }
    child.stdout.on('data', (chunk: Buffer) => (ended.stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => {
      ended.stderr += chunk.toString()
      onStderr?.(ended.stderr, (signal) => child.kill(signal))
    })
    child.once('error', reject)
    child.once('close', (code) => {
      resolve({ ...ended, code })
    })
  })
}

function run(...args: string[]): Promise<Ended> {
  return seaworthy(['run', 'probe', '--suite', suite.root, ...args])
}

describe('seaworthy run', () => {
  it('prints exactly one JSON object with --json, and the log on standard error', async () => {
    await suite.write({
      main: `console.log('noise {'); console.log('::error file=a.ts,line=3::bad'); console.log('\\u009b')
        out('verdict', 'hold'); out('lines', process.env.INPUT_FILES); append('STEP_SUMMARY', 'x'); process.exit(3)`,
    })
    const { code, stdout, stderr } = await run('--json', '--with', 'files=a=1', '--with=files=b', '--out', 'out ü')
    const result = JSON.parse(stdout) as RunResult
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(Object.keys(result)).toEqual([
      'action',
      'exitCode',
      'verdict',
      'findings',
      'outputs',
      'annotations',
      'summaryPath',
      'evidencePaths',
      'durationMs',
    ])
    expect([code, result.exitCode, result.verdict, result.outputs['lines']]).toEqual([3, 3, 'hold', 'a=1\nb'])
    expect(result.summaryPath).toBe(path.join(suite.workspace, 'out ü', 'summary.md'))
    expect(stderr).toContain('noise {\nerror a.ts:3 bad\n\\x9b\n')
  })

  it('tells people what came out, without a control character in it', async () => {
    await suite.write({ main: "out('verdict', 'pass'); out('odd', 'a\\u001b[2J\\nb'); append('STEP_SUMMARY', 'x')" })
    const { code, stdout, stderr } = await run('--out', 'out')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/Outputs:\n {2}verdict: pass\n {2}odd: a\\x1b\[2J\n {4}b\n/)
    expect(stdout).toContain(`Summary:  ${path.join(suite.workspace, 'out', 'summary.md')}`)
    expect(stdout).toMatch(/Verdict: {2}pass \(exit code 0, \d+\.\d s\)\n$/)
  })

  it('gives variables and an event to the action', async () => {
    await suite.write({ main: "out('got', [process.env.A, process.env.GITHUB_REF].join())" })
    await writeFile(path.join(suite.workspace, 'e.json'), '{"ref": "refs/tags/v1"}')
    const { stdout } = await run('--json', '--env', 'A=1', '--env', 'A=b=c', '--event', 'e.json', '--out', 'out')
    expect((JSON.parse(stdout) as RunResult).outputs).toEqual({ got: 'b=c,refs/tags/v1' })
  })

  it.each([
    [['run'], /No action is named\. .*one of: probe\./],
    [['run', 'prob'], /There is no action "prob"\. Did you mean probe\?/],
    [['run', 'probe', 'more'], /"more" stands after probe/],
    [['run', 'probe', '--wiht', 'a=b'], /There is no option --wiht\. Did you mean --with\?/],
    [['run', 'probe', '--with', 'a'], /--with is given "a", which is not KEY=VALUE\. Write --with a=VALUE/],
    [['run', 'probe', '--env', '=x'], /--env is given "=x"/],
    [['run', 'probe', '--with'], /--with needs a value/],
    [['run', 'probe', '--out', '--json'], /--out needs a value/],
    [['run', 'probe', '--json=yes'], /--json takes no value/],
    [['run', 'probe', '--out', 'a', '--out', 'b'], /--out is given twice/],
    [['run', 'probe', '--workspace', 'nowhere'], /nowhere does not exist/],
    [['rnu'], /There is no command "rnu"\. Did you mean "npx seaworthy run"\?/],
  ])('ends with 2 and one sentence for wrong usage: %j', async (args, message) => {
    await suite.write({ main: '' })
    const { code, stdout, stderr } = await seaworthy(
      args.flatMap((arg) => (arg === 'run' ? ['run', '--suite', suite.root] : [arg])),
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('asks for a build when the bundle is missing', async () => {
    await suite.write({ main: '' })
    await rm(path.join(suite.root, 'dist'), { recursive: true })
    const { code, stderr } = await run()
    expect([code, stderr]).toEqual([2, expect.stringMatching(/does not exist\. Build it with "npm run build"\.\n$/)])
  })

  // Windows has no signals to hand on.
  const signals = process.platform === 'win32' ? [] : (['SIGINT', 'SIGTERM'] as const)
  for (const signal of signals)
    it(`hands ${signal} to the action and still tells the result`, async () => {
      await suite.write({
        main: "process.on('SIGINT', () => { console.log('stopping'); process.exit(1) }); setInterval(() => {}, 1000); console.log('ready')",
      })
      const { code, stdout, stderr } = await seaworthy(
        ['run', 'probe', '--suite', suite.root, '--json', '--out', 'out'],
        (text, kill) => {
          if (text.endsWith('ready\n')) kill(signal)
        },
      )
      expect(stderr).toContain('stopping')
      expect([code, (JSON.parse(stdout) as RunResult).exitCode]).toEqual([130, 130])
    })
})

describe('help', () => {
  it.each([[['--help']], [['help']], [[]]])('is shown for %j', async (args) => {
    expect(await seaworthy(args)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/Commands:\n {2}run /),
      stderr: '',
    })
  })

  it('of run lists options, actions, examples and exit codes', async () => {
    await suite.write({ main: '' })
    const { stdout } = await seaworthy(['run', '--help', '--suite', suite.root])
    for (const part of ['--with KEY=VALUE', '  probe  Does what a test needs', 'Examples:', 'Exit codes:'])
      expect(stdout).toContain(part)
  })

  it('of an action lists its inputs', async () => {
    await suite.write({
      main: '',
      inputs: '{ files: { description: What to read, required: true }, mode: { default: fast } }',
    })
    const { stdout } = await run('--help')
    expect(stdout).toMatch(
      /Inputs of probe, for --with:\n {2}files {2}What to read \(required\)\n {2}mode {3}\(default: fast\)/,
    )
  })
})

describe('the launcher', () => {
  it('says what to do when no Node 24 can be found', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'launcher-'))
    await symlink(launcher, path.join(folder, 'seaworthy.mjs'))
    const pretend = path.join(folder, 'old-node.cjs')
    await writeFile(pretend, "Object.defineProperty(process.versions, 'node', { value: '20.1.0' })")
    const child = spawn(process.execPath, [
      '--preserve-symlinks-main',
      '--require',
      pretend,
      path.join(folder, 'seaworthy.mjs'),
    ])
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    const code = await new Promise((resolve) => child.once('close', resolve))
    await rm(folder, { recursive: true, force: true })
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/Node 24 is needed, but this is Node 20\.1\.0 .*Run "npm ci" in /),
    ])
  })
})
