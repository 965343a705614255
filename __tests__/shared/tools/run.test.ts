import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cannotStart } from '../../../shared/tools/src/failure.ts'
import { runTool } from '../../../shared/tools/src/run.ts'
import type { RunOptions } from '../../../shared/tools/src/run.ts'
import { node, runs, script, temporaryFolder } from './scripts.ts'

const token = new Secret('ghs_0123456789abcdef')

describe('running a tool', () => {
  let folder: string

  beforeAll(() => {
    folder = temporaryFolder()
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  let scripts = 0
  const run = (source: string, options: RunOptions = {}, args: string[] = []) =>
    runTool(node, [script(folder, `script-${scripts++}.cjs`, source), ...args], options)

  const fault = async (promise: Promise<unknown>): Promise<UserError> => {
    const error = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (!(error instanceof UserError)) throw new Error(`expected a UserError, found ${String(error)}`)
    return error
  }

  describe('arguments', () => {
    it('reach the program as they are, without a shell', async () => {
      const args = ['$(id)', '"; rm -rf /', '*', '', 'a b', '%PATH%', '\\', 'ä']
      const { stdout } = await run('console.log(JSON.stringify(process.argv.slice(2)))', {}, args)
      expect(JSON.parse(stdout)).toEqual(args)
    })

    it('begin with the name the program was found under', async () => {
      const invokedAs = path.join(folder, 'called')
      const { stdout } = await runTool({ ...node, invokedAs }, ['-p', 'process.argv0'])
      expect(stdout.trim()).toBe(invokedAs)
    })

    it('may not hold a secret, and the refusal does not repeat it', async () => {
      for (const options of [{ secrets: [token] }, { secretEnv: { TOKEN: token } }, { stdin: token }]) {
        const refusal = await run('', options, [`--token=${token.reveal()}`]).catch((error: unknown) => error)
        expect(refusal).toBeInstanceOf(Error)
        expect(refusal).not.toBeInstanceOf(UserError)
        expect(String(refusal)).toBe(
          'Error: argument 2 of node holds a secret: hand it over by stdin, secretEnv or a private file',
        )
      }
    })

    it('may not hold a line of a secret with many lines', async () => {
      const key = new Secret('-----BEGIN KEY-----\nMC4CAQAwBQYDK2VwBCIEIA\n-----END KEY-----\n')
      await expect(run('', { secrets: [key] }, ['MC4CAQAwBQYDK2VwBCIEIA'])).rejects.toThrow('holds a secret')
    })

    it('are not refused because of an empty secret', async () => {
      await expect(run('', { secrets: [new Secret('')] }, ['x'])).resolves.toMatchObject({ exitCode: 0 })
    })

    it('may not hold a NUL byte', async () => {
      await expect(run('', {}, ['a\0b'])).rejects.toThrow('argument 2 of node has a NUL byte')
    })
  })

  describe('environment', () => {
    it('has only what a program needs, what the caller adds and the secrets', async () => {
      const hostEnvironment = {
        PATH: ['/usr/bin', '.', '/bin'].join(':'),
        HOME: '/home/dev',
        HTTPS_PROXY: 'http://proxy:3128',
        GITHUB_TOKEN: 'ghs_other',
        INPUT_TOKEN: 'ghs_other',
        NODE_OPTIONS: '--require ./evil.js',
        LC_ALL: 'de_DE.UTF-8',
      }
      const { stdout } = await run('console.log(JSON.stringify(process.env))', {
        hostEnvironment,
        env: { MODE: 'quiet' },
        secretEnv: { TOKEN: token },
      })
      expect(JSON.parse(stdout)).toEqual({
        PATH: '/usr/bin:/bin',
        HOME: '/home/dev',
        HTTPS_PROXY: 'http://proxy:3128',
        LANG: 'C',
        LC_ALL: 'C',
        MODE: 'quiet',
        TOKEN: token.reveal(),
      })
    })
  })

  describe('input', () => {
    it('is given as text, bytes or a secret', async () => {
      const echo = 'process.stdin.pipe(process.stdout)'
      for (const stdin of ['text', Buffer.from('text'), new Secret('text')]) {
        expect((await run(echo, { stdin })).stdout).toBe('text')
      }
    })

    it('is empty when none is given', async () => {
      expect((await run('process.stdin.on("end", () => console.log("end")).resume()')).stdout).toBe('end\n')
    })

    it('need not be read: a closed pipe is no crash', async () => {
      const stdin = Buffer.alloc(8 * 2 ** 20)
      await expect(run('process.stdin.destroy()', { stdin })).resolves.toMatchObject({ exitCode: 0 })
    })
  })

  describe('output', () => {
    it('is returned with the exit code and the time taken', async () => {
      const result = await run('console.log("out"); console.error("err"); process.exitCode = 3', { exitCodes: [0, 3] })
      expect(result).toMatchObject({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' })
      expect(result.durationMs).toBeGreaterThan(0)
    })

    it('is told line by line, with characters whole and secrets replaced', async () => {
      const lines: [string, string][] = []
      const source = `
        const bytes = Buffer.from('première\\r\\nseconde ' + process.env.TOKEN + '\\nlast')
        const write = async () => { for (const byte of bytes) { process.stdout.write(Buffer.of(byte)); await null } }
        write().then(() => console.error('warned'))`
      const { stdout } = await run(source, {
        secretEnv: { TOKEN: token },
        onLine: (line, stream) => lines.push([stream, line]),
      })
      expect(lines.filter(([stream]) => stream === 'stdout').map(([, line]) => line)).toEqual([
        'première',
        'seconde ***',
        'last',
      ])
      expect(lines).toContainEqual(['stderr', 'warned'])
      expect(stdout).toContain(token.reveal())
    })

    it('beyond the limit stops the program instead of filling memory', async () => {
      const flood =
        'const chunk = "x".repeat(65536); const pour = () => { while (process.stdout.write(chunk)); process.stdout.once("drain", pour) }; pour()'
      const error = await fault(run(flood, { maxOutputBytes: 1_000_000 }))
      expect(error.rule).toBe('tools/too-much-output')
      expect(error.message).toBe('node was stopped: it wrote more than 1000000 bytes to one stream')
    })

    it('reaches a callback whose own error stops the program and comes back as it is', async () => {
      const onLine = () => {
        throw new RangeError('bug in the callback')
      }
      await expect(run('console.log(1); setInterval(() => {}, 1000)', { onLine })).rejects.toThrow(RangeError)
    })
  })

  describe('failure', () => {
    it('names the program, the exit code and its last lines, without secrets or control characters', async () => {
      const source = `
        for (let line = 1; line <= 9; line++) console.error('line ' + line)
        console.error('\\u001b[31mtoken ' + process.env.TOKEN + ' refused\\u202e')
        process.exit(4)`
      const error = await fault(run(source, { secretEnv: { TOKEN: token }, remedy: 'Renew the token.' }))
      expect(error.rule).toBe('tools/failed')
      expect(error.message).toBe(
        'node ended with exit code 4 (expected exit code 0): ' +
          String.raw`line 6 | line 7 | line 8 | line 9 | \u{1b}[31mtoken *** refused\u{202e}`,
      )
      expect(error.details.remedy).toBe('Renew the token.')
      expect(error.details.properties).toEqual({ path: process.execPath, exitCode: 4, signal: null })
    })

    it('names the signal that ended the program', async () => {
      const error = await fault(run('process.kill(process.pid, "SIGKILL")'))
      expect(error.message).toBe('node ended with signal SIGKILL (expected exit code 0), without a word')
    })

    it('shows standard output when nothing was written to standard error', async () => {
      const error = await fault(run('console.log("not signed"); process.exit(1)'))
      expect(error.message).toContain(': not signed')
    })

    it('to start is a sentence', async () => {
      const start = (file: string) => fault(runTool({ name: 'sealer', path: file, invokedAs: file }, []))
      const missing = path.join(folder, 'nothing')
      expect((await start(missing)).message).toBe(
        `sealer at ${missing} cannot be started: the file, or the interpreter that its first line names, does not exist`,
      )
      const plain = script(folder, 'plain', '')
      expect((await start(plain)).message).toMatch(/cannot be started: the file may not be executed by this user$/)
      const long = await fault(run('', {}, ['x'.repeat(8 * 2 ** 20)]))
      expect(long.message).toMatch(/its arguments and environment are longer than the system allows$/)
    })

    it('to start a file that is still being written says so', () => {
      const error = cannotStart(node, Object.assign(new Error('spawn ETXTBSY'), { code: 'ETXTBSY' }))
      expect(error.message).toMatch(/cannot be started: the file is still open for writing$/)
      expect(error.details.remedy).toBe('Wait until its installation has ended, then run it again.')
    })

    it('to start in a folder that does not exist names the folder', async () => {
      const cwd = path.join(folder, 'nothing')
      expect((await fault(run('', { cwd }))).message).toBe(`node should run in ${cwd}, which is not a folder`)
    })
  })

  describe('stopping', () => {
    /** Writes its process id and that of a child, and both ignore SIGTERM. */
    const stubborn = (pids: string) => `
      process.on('SIGTERM', () => {})
      if (process.argv[2] !== 'child') {
        const child = require('node:child_process').spawn(process.execPath, [__filename, 'child'], { stdio: 'inherit' })
        require('node:fs').writeFileSync(${JSON.stringify(pids)}, process.pid + ' ' + child.pid)
        console.log('started')
      }
      setInterval(() => {}, 1000)`

    const pidsIn = (file: string) => readFileSync(file, 'utf8').split(' ').map(Number)

    const gone = async (pids: number[]) => {
      for (let round = 0; round < 400 && pids.some(runs); round++) await sleep(50)
      return !pids.some(runs)
    }

    it('at the deadline ends the program and its children, also when they ignore SIGTERM', async () => {
      const pids = path.join(folder, 'deadline-pids')
      const error = await fault(run(stubborn(pids), { deadlineMs: 3000, graceMs: 300 }))
      expect(error.rule).toBe('tools/deadline')
      expect(error.message).toBe('node was stopped after 3 s: started')
      expect(await gone(pidsIn(pids))).toBe(true)
    })

    it('when aborted ends all of them too and rejects with the reason', async () => {
      const pids = path.join(folder, 'abort-pids')
      const controller = new AbortController()
      const reason = new Error('the job was cancelled')
      const running = run(stubborn(pids), {
        signal: controller.signal,
        graceMs: 300,
        onLine: () => {
          controller.abort(reason)
        },
      })
      await expect(running).rejects.toBe(reason)
      expect(await gone(pidsIn(pids))).toBe(true)
    })

    it('before the start does not start it', async () => {
      const marker = path.join(folder, 'not-started')
      const source = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`
      await expect(run(source, { signal: AbortSignal.abort() })).rejects.toThrow('aborted')
      expect(() => readFileSync(marker)).toThrow('ENOENT')
    })

    it('gives a program the grace to end well', async () => {
      const marker = path.join(folder, 'cleaned-up')
      const source = `
        process.on('SIGTERM', () => setTimeout(() => {
          require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'yes')
          process.exit(0)
        }, 200))
        console.log('ready')
        setInterval(() => {}, 1000)`
      const controller = new AbortController()
      await run(source, {
        signal: controller.signal,
        onLine: () => {
          controller.abort()
        },
      }).catch(() => undefined)
      expect(readFileSync(marker, 'utf8')).toBe('yes')
    })

    it('does not wait for ever for a child that keeps the output open', async () => {
      writeFileSync(path.join(folder, 'left-behind.cjs'), 'setInterval(() => {}, 1000)')
      const source = `
        require('node:child_process').spawn(process.execPath, [${JSON.stringify(path.join(folder, 'left-behind.cjs'))}], { stdio: 'inherit' })
        console.log('done')
        process.exit(0)`
      const { stdout } = await run(source, { deadlineMs: 60_000 })
      expect(stdout).toBe('done\n')
    })

    it('of a deadline does not show a secret that was cut in the middle', async () => {
      const source = `
        process.stderr.write('first\\n' + process.env.TOKEN.slice(0, 12))
        setInterval(() => {}, 1000)`
      const error = await fault(run(source, { secretEnv: { TOKEN: token }, deadlineMs: 3000 }))
      expect(error.message).toBe('node was stopped after 3 s: first')
    })
  })
})
