import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { FixtureSuite } from './fixture-suite.ts'

let suite: FixtureSuite

beforeEach(async () => {
  suite = await FixtureSuite.make()
})

afterEach(async () => {
  await suite.remove()
})

function print(...lines: string[]): string {
  return lines.map((line) => `console.log(${JSON.stringify(line)})`).join('\n')
}

describe('commands', () => {
  it('are read from standard output and standard error', async () => {
    const { result } = await suite.run({
      main: "console.log('::error title=T,file=a.ts,line=3,col=1::out'); console.error('::notice::err')",
    })
    expect(result.annotations).toHaveLength(2)
    expect(result.annotations).toEqual(
      expect.arrayContaining([
        { level: 'error', title: 'T', message: 'out', file: 'a.ts', line: 3, column: 1 },
        { level: 'notice', message: 'err' },
      ]),
    )
  })

  it('tell a finding once that the log has told with its place, and annotate it all the same', async () => {
    const { result, log } = await suite.run({
      main: print(
        'high PS301 at AGENTS.md:1:1',
        '  Tells the model to drop it.',
        '  → Remove it.',
        '::error title=PS301,file=AGENTS.md,line=1::Tells the model to drop it. Remove it.',
        '::error title=PS302,file=AGENTS.md,line=2::Tells the model to be it. Remove it.',
      ),
    })
    expect(result.annotations.map(({ title }) => title)).toEqual(['PS301', 'PS302'])
    expect(log.filter((line) => line.includes('Tells the model'))).toEqual([
      '  Tells the model to drop it.',
      'error AGENTS.md:2 PS302: Tells the model to be it. Remove it.',
    ])
  })

  it('are found after a lone carriage return, as on a runner', async () => {
    const { result } = await suite.run({ main: "process.stdout.write('file name\\r::error::injected\\n')" })
    expect(result.annotations).toEqual([{ level: 'error', message: 'injected' }])
  })

  it('are plain text between stop-commands and its token', async () => {
    const { result, log } = await suite.run({
      main: print(
        '::stop-commands::tok-12345',
        '::error::not one',
        '##[error]nor this',
        '::other::',
        '::TOK-12345::',
        '::error::one',
      ),
    })
    expect(result.annotations).toEqual([{ level: 'error', message: 'one' }])
    expect(log).toEqual([
      'Run probe',
      '::stop-commands::***',
      '::error::not one',
      '##[error]nor this',
      '::other::',
      '::TOK-12345::',
      'error one',
    ])
  })

  it.each(['', 'error', 'pause-logging', 'Stop-Commands'])('cannot be stopped with the token %j', async (token) => {
    const { result } = await suite.run({ main: print(`::stop-commands::${token}`, '::notice::still read') })
    expect(result.exitCode).toBe(1)
    expect(result.annotations.map(({ level }) => level)).toEqual(['error', 'notice'])
    expect(result.annotations[0]?.message).toMatch(/^You cannot use a endToken that is an empty string/)
  })

  it('start anew in post, also when main left them stopped', async () => {
    const { result } = await suite.run({ main: print('::stop-commands::tok'), post: print('::notice::read') })
    expect(result.annotations).toEqual([{ level: 'notice', message: 'read' }])
  })

  it('set-output and save-state work, and are deprecated', async () => {
    const { result } = await suite.run({
      main: print('::set-output name=a::1%0A2', '::save-state name=s::x', '::set-output::no name'),
      post: "append('STEP_SUMMARY', process.env.STATE_s)",
    })
    expect(result.outputs).toEqual({ a: '1\n2' })
    expect(await readFile(result.summaryPath ?? '', 'utf8')).toBe('x\n')
    expect(result.annotations.map(({ level, message }) => `${level} ${message.slice(0, 50)}`)).toEqual([
      'warning The `set-output` command is deprecated and will be',
      'warning The `save-state` command is deprecated and will be',
      "error Unable to process command '::set-output::no name' ",
      "error Required field 'name' is missing in ##[set-output]",
    ])
  })

  it.each(['set-env name=A', 'add-path'])('%s is disabled unless the job allows it', async (command) => {
    const main = print(`::${command}::/value`)
    const post =
      "append('STEP_SUMMARY', '' + [process.env.A, process.env.PATH.split(path.delimiter)[0]].includes('/value'))"
    const refused = await suite.run({ main, post })
    expect(refused.result.exitCode).toBe(1)
    expect(refused.result.annotations[1]?.message).toMatch(
      /command is disabled. Please upgrade to using Environment Files/,
    )
    const allowed = await suite.run({ main, post }, { env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true' } })
    expect(allowed.result.exitCode).toBe(0)
    expect(await readFile(allowed.result.summaryPath ?? '', 'utf8')).toBe('true\n')
  })

  it('echo shows them, but never a mask', async () => {
    const { log } = await suite.run({
      main: print(
        '::add-matcher::x',
        '::echo::on',
        '::add-matcher::y',
        '::add-mask::hidden-1',
        '::echo::off',
        '::add-matcher::z',
      ),
    })
    expect(log).toEqual(['Run probe', '::add-matcher::y', '::add-mask::***', '::echo::off'])
  })

  it('debug shows only with RUNNER_DEBUG', async () => {
    const main = print('::debug::one%0Atwo')
    expect((await suite.run({ main })).log).toEqual(['Run probe'])
    expect((await suite.run({ main }, { env: { RUNNER_DEBUG: '1' } })).log).toEqual(['Run probe', 'one', 'two'])
  })

  it('group indents, and ends with the step', async () => {
    const { log } = await suite.run({
      main: print('::group::First', 'a', '::endgroup::', 'b', '::group::Second', 'c', '::group::Third', 'd'),
      post: print('e'),
    })
    expect(log).toEqual(['Run probe', 'First', '  a', 'b', 'Second', '  c', 'Third', '  d', 'Post probe', 'e'])
  })
})

describe('masks', () => {
  it('hide a secret in log, annotations, summary and findings from then on', async () => {
    const finding = {
      rule: 'r',
      severity: 'low',
      message: 'line one',
      remedy: 'r',
      properties: { 'line two': ['line two!'] },
    }
    const { result, log } = await suite.run({
      main: `${print('::add-mask::line one%0Aline two', 'say line one', '::error title=line two,file=line one::line two%0Aline one')}
        append('STEP_SUMMARY', 'line one\\nok line two')
        const file = path.resolve('verdict.json')
        fs.writeFileSync(file, ${JSON.stringify(JSON.stringify({ findings: [finding] }))})
        out('verdict-path', file)`,
    })
    expect(log).toEqual(['Run probe', 'say ***', 'error *** ***: ***', '  ***'])
    expect(await readFile(result.summaryPath ?? '', 'utf8')).toBe('***\nok ***\n')
    expect(result.findings).toEqual([{ ...finding, message: '***', properties: { '***': ['***!'] } }])
    expect(JSON.stringify([result, log])).not.toMatch(/line (one|two)/)
  })

  it('drop an output that holds a secret', async () => {
    const { result } = await suite.run({
      main: `${print('::add-mask::s3cret-x')}; out('a', 'has s3cret-x'); out('b', 'fine')`,
    })
    expect(result.outputs).toEqual({ b: 'fine' })
    expect(result.annotations).toEqual([{ level: 'warning', message: "Skip output 'a' since it may contain secret." }])
  })

  it('cannot be blank', async () => {
    const { result } = await suite.run({ main: print('::add-mask::  ') })
    expect(result.annotations[0]?.message).toBe("Can't add secret mask for empty string in ##[add-mask] command.")
  })
})

describe('limits of GitHub', () => {
  it('keep ten annotations of one level and step, and count the others in the log', async () => {
    const script = "for (let i = 1; i <= 12; i++) console.log('::error::e' + i); console.log('::warning::w')"
    const { result, log } = await suite.run({ main: script, post: script })
    expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(20)
    expect(log.filter((line) => line.startsWith('error e12'))).toHaveLength(2)
    expect(
      log.filter((line) => line.startsWith('2 of 12 annotations of level error are in the log only')),
    ).toHaveLength(2)
  })

  it('cut a message after 4096 characters', async () => {
    const { result } = await suite.run({ main: "console.log('::error::' + 'x'.repeat(5000))" })
    expect(result.annotations[0]?.message).toHaveLength(4096)
  })

  it('refuse a summary of more than 1 MiB, without failing the step', async () => {
    const size = 1024 * 1024
    const fits = await suite.run({ main: `append('STEP_SUMMARY', 'x'.repeat(${size}))` })
    expect(fits.result).toMatchObject({ annotations: [], summaryPath: expect.any(String) })
    const { result } = await suite.run({ main: `append('STEP_SUMMARY', 'x'.repeat(${size + 1}))` })
    expect(result).toMatchObject({ exitCode: 0, annotations: [{ level: 'error' }] })
    expect(result.annotations[0]?.message).toMatch(
      /^\$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1024k/,
    )
    expect(result).not.toHaveProperty('summaryPath')
  })

  it('refuse outputs of more than 1 MiB, counted as UTF-16', async () => {
    const { result } = await suite.run({ main: "out('verdict', 'pass'); out('a', 'x'.repeat(600000))" })
    expect(result).toMatchObject({ exitCode: 1, verdict: 'fail', outputs: {} })
    expect(result.annotations[0]?.message).toMatch(
      /^The outputs take 12\d{5} bytes as UTF-16, but GitHub keeps at most 1048576/,
    )
  })
})

describe('the log', () => {
  it('shows control characters instead of sending them to the terminal', async () => {
    const { log } = await suite.run({
      main: print(
        '\u001b[31mred\u001b[0m\ttab\u0007',
        'rtl \u202e.txt\u009b',
        '::error file=a%0Ab::two%0A::error::lines%0D%1b',
      ),
    })
    expect(log).toEqual([
      'Run probe',
      '\\x1b[31mred\\x1b[0m\ttab\\x07',
      'rtl \\u202e.txt\\x9b',
      'error a',
      '  b two',
      '  ::error::lines\\x0d%1b',
    ])
  })

  it('arrives while the action runs', async () => {
    const controller = new AbortController()
    const { result } = await suite.run(
      { main: "console.log('started'); setTimeout(() => {}, 60_000)", post: "append('STEP_SUMMARY', 'cleaned')" },
      {
        signal: controller.signal,
        onLog: (line) => {
          if (line === 'started') controller.abort()
        },
      },
    )
    expect(result).toMatchObject({ exitCode: 130, verdict: 'fail' })
    expect(await readFile(result.summaryPath ?? '', 'utf8')).toBe('cleaned\n')
  })

  it('is empty when the run was cancelled before it began', async () => {
    const { result, log } = await suite.run({ main: print('ran') }, { signal: AbortSignal.abort() })
    expect([result.exitCode, log]).toEqual([130, []])
  })
})
