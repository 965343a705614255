import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runStepProcess } from '../../../tools/runner/step-process.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'step process '))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** Milliseconds that no step of these tests takes, however slow the machine. */
const patient = { interrupt: 100_000, terminate: 100_000, drain: 100_000 }

/** Runs a script; it is cancelled as soon as it prints `ready`. */
async function run(
  script: string,
  patience: Partial<typeof patient> = {},
): Promise<{ exitCode: number; lines: string[] }> {
  const file = path.join(folder, 'script.js')
  await writeFile(file, script)
  const lines: string[] = []
  const controller = new AbortController()
  const exitCode = await runStepProcess({
    nodePath: process.execPath,
    script: file,
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '' },
    signal: controller.signal,
    patience: { ...patient, ...patience },
    onLine: (line) => {
      lines.push(line)
      if (line === 'ready') controller.abort()
    },
  })
  return { exitCode, lines }
}

const keepRunning = "setInterval(() => {}, 1000); console.log('ready')"

describe('a step process', () => {
  it('returns its exit code and its lines, the last one without a line break too', async () => {
    expect(await run("console.log('one'); process.stdout.write('two'); process.exitCode = 5")).toEqual({
      exitCode: 5,
      lines: ['one', 'two'],
    })
  })

  it('has no standard input to wait for', async () => {
    expect(await run("process.stdin.on('end', () => console.log('end')).resume()")).toEqual({
      exitCode: 0,
      lines: ['end'],
    })
  })

  it('is not waited for when only something it left behind still runs', async () => {
    const { exitCode } = await run(
      `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }).unref()
       process.exit(0)`,
      { drain: 300 },
    )
    expect(exitCode).toBe(0)
  })
})

// Windows has no signals to send to one process.
if (process.platform !== 'win32')
  describe('a cancelled step process', () => {
    it('is interrupted first', async () => {
      const { exitCode, lines } = await run(
        `process.on('SIGINT', () => { console.log('int'); process.exit(9) }); ${keepRunning}`,
      )
      expect({ exitCode, lines }).toEqual({ exitCode: 9, lines: ['ready', 'int'] })
    })

    it('is terminated when it does not end', async () => {
      const { lines } = await run(
        `process.on('SIGINT', () => console.log('int')); process.on('SIGTERM', () => { console.log('term'); process.exit(1) }); ${keepRunning}`,
        { interrupt: 300 },
      )
      expect(lines).toEqual(['ready', 'int', 'term'])
    })

    it('is killed with all that it started when that has no effect either', async () => {
      const { exitCode, lines } = await run(
        `process.on('SIGINT', () => {}); process.on('SIGTERM', () => {});
       const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
       console.log('pid ' + child.pid); ${keepRunning}`,
        { interrupt: 300, terminate: 300 },
      )
      const pid = Number(lines[0]?.slice('pid '.length))
      expect(exitCode).toBe(137)
      await expect(gone(pid)).resolves.toBe(true)
    })
  })

/** A killed process may take a moment to end, and its entry stays until its parent, init now, has asked for it. */
async function gone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
    if (state === '' || state.startsWith('Z')) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
