import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runAction } from '../../../tools/runner/run-action.ts'
import { FixtureSuite } from './fixture-suite.ts'

let suite: FixtureSuite

beforeEach(async () => {
  suite = await FixtureSuite.make()
})

afterEach(async () => {
  await suite.remove()
})

/** A main script that hands its environment, or a part of it, to the test. */
const tellEnvironment = "out('env', JSON.stringify(process.env))"

function environmentIn(outputs: Record<string, string>): Record<string, string> {
  return JSON.parse(outputs['env'] ?? '{}') as Record<string, string>
}

describe('the environment of an action', () => {
  it('is made from scratch: nothing of the developer reaches it but PATH', async () => {
    process.env['DEVELOPER_SECRET'] = 'x'
    process.env['NODE_OPTIONS_OF_DEVELOPER'] = 'x'
    const { result } = await suite.run({ main: tellEnvironment })
    delete process.env['DEVELOPER_SECRET']
    delete process.env['NODE_OPTIONS_OF_DEVELOPER']
    const env = environmentIn(result.outputs)
    const foreign = Object.keys(env).filter((name) => !/^(GITHUB|RUNNER)_|^(PATH|HOME|LANG|CI|TMPDIR)$/.test(name))
    expect(process.platform === 'win32' ? [] : foreign).toEqual([])
    expect(env['HOME']).not.toBe(process.env['HOME'])
    expect(env['PATH']).not.toMatch(/node_modules[\\/]\.bin/)
  })

  it('has believable GITHUB_ and RUNNER_ variables', async () => {
    const { result } = await suite.run({ main: tellEnvironment })
    expect(environmentIn(result.outputs)).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: suite.workspace,
      GITHUB_REPOSITORY: 'acme/my-app-',
      GITHUB_REPOSITORY_OWNER: 'acme',
      GITHUB_SHA: expect.stringMatching(/^[0-9a-f]{40}$/),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW_REF: 'acme/my-app-/.github/workflows/local.yml@refs/heads/main',
      RUNNER_ENVIRONMENT: 'self-hosted',
      RUNNER_WORKSPACE: path.dirname(suite.workspace),
    })
  })

  it('tells repository and commit of the git checkout, and never the token in its remote', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', suite.workspace, ...args], { encoding: 'utf8' }).trim()
    git('init', '--quiet')
    git('remote', 'add', 'origin', 'https://user:token-in-url@example.com/octo/app.git')
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--allow-empty', '--message', 'first')
    const { result } = await suite.run({ main: tellEnvironment })
    const env = environmentIn(result.outputs)
    expect([env['GITHUB_REPOSITORY'], env['GITHUB_SHA']]).toEqual(['octo/app', git('rev-parse', 'HEAD')])
    expect(result.outputs['env']).not.toContain('token-in-url')
  })

  it('takes variables of the job, which also override defaults', async () => {
    const env = {
      GITHUB_REPOSITORY: 'octo/other',
      SOURCE_DATE_EPOCH: '0',
      NODE_OPTIONS: '--no-warnings',
      RUNNER_NAME: 'mine',
    }
    const { result } = await suite.run({ main: tellEnvironment }, { env })
    expect(environmentIn(result.outputs)).toMatchObject({ ...env, GITHUB_REPOSITORY_OWNER: 'octo' })
  })

  it.each(['GITHUB_WORKSPACE', 'GITHUB_OUTPUT', 'RUNNER_TEMP', 'github_event_path'])(
    'cannot have %s set',
    async (name) => {
      await expect(suite.run({ main: '' }, { env: { [name]: '/x' } })).rejects.toThrow(`${name} is set by the runner.`)
    },
  )

  it('is that of an event when a payload is given', async () => {
    const event = path.join(suite.workspace, 'event.json')
    const payload = {
      number: 7,
      pull_request: { head: { ref: 'feature' }, base: { ref: 'main' } },
      repository: { full_name: 'octo/app' },
      sender: { login: 'mona' },
    }
    await writeFile(event, JSON.stringify(payload))
    const { result } = await suite.run(
      { main: `${tellEnvironment}; out('payload', fs.readFileSync(process.env.GITHUB_EVENT_PATH))` },
      { eventFile: event },
    )
    expect(JSON.parse(result.outputs['payload'] ?? '')).toEqual(payload)
    expect(environmentIn(result.outputs)).toMatchObject({
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_HEAD_REF: 'feature',
      GITHUB_BASE_REF: 'main',
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_ACTOR: 'mona',
    })
  })

  it('has the workspace as its folder and is Node 24', async () => {
    const { result } = await suite.run({ main: "out('cwd', process.cwd()); out('node', process.versions.node)" })
    expect(result.outputs).toMatchObject({ cwd: suite.workspace, node: expect.stringMatching(/^24\./) })
  })
})

describe('inputs', () => {
  const inputs = `{ 'a-b c': { default: '' }, sha: { default: '\${{ github.sha }}' }, token: { default: '\${{ github.token }}' }, none: { required: true }, old: { deprecationMessage: 'use new' } }`

  it('become variables with only blanks changed, declared ones with their default', async () => {
    const { result } = await suite.run(
      { main: tellEnvironment, inputs },
      { with: { 'A-b C': ['one=1', ' two'] }, env: { GITHUB_SHA: 'f'.repeat(40) } },
    )
    expect(environmentIn(result.outputs)).toMatchObject({
      'INPUT_A-B_C': 'one=1\n two',
      INPUT_SHA: 'f'.repeat(40),
      INPUT_TOKEN: '',
      INPUT_NONE: '',
    })
    expect(result.annotations).toEqual([])
  })

  it('that are unknown or deprecated are warned of and passed on', async () => {
    const { result } = await suite.run({ main: tellEnvironment, inputs }, { with: { wrong: '1', old: '2' } })
    expect(environmentIn(result.outputs)).toMatchObject({ INPUT_WRONG: '1', INPUT_OLD: '2' })
    expect(result.annotations).toEqual([
      { level: 'warning', message: "Input 'old' has been deprecated with message: use new" },
      {
        level: 'warning',
        message: "Unexpected input(s) 'wrong', valid inputs are ['a-b c', 'sha', 'token', 'none', 'old']",
      },
    ])
  })

  it('take the token of the job, which is masked from the start', async () => {
    const { result, log } = await suite.run(
      { main: "console.log('got ' + process.env.INPUT_TOKEN)", inputs },
      { env: { GITHUB_TOKEN: 'ghs_abcdefgh' } },
    )
    expect(log).toContain('got ***')
    expect(JSON.stringify([result, log])).not.toContain('ghs_abcdefgh')
  })
})

describe('files of a step', () => {
  it('give outputs, whose names ignore case', async () => {
    const { result } = await suite.run({ main: "append('OUTPUT', 'Name=1\\nNAME=2\\n'); out('lines', 'a\\nb')" })
    expect(result.outputs).toEqual({ Name: '2', lines: 'a\nb' })
  })

  it('hand state, variables and path to post, in new files', async () => {
    const tell = `fs.appendFileSync('order', JSON.stringify([process.env.STATE_x, process.env.ADDED, process.env.PATH.split(path.delimiter).slice(0, 2), process.env.GITHUB_OUTPUT]) + '\\n')`
    const { result } = await suite.run({
      main: `${tell}; append('STATE', 'x=from main\\n'); append('ENV', 'ADDED=yes\\nGITHUB_SHA=changed\\n'); append('PATH', '/first\\n/second\\n/first\\n'); out('kept', 'main')`,
      post: `${tell}; out('kept', 'post'); out('sha', process.env.GITHUB_SHA); append('STEP_SUMMARY', process.env.GITHUB_SHA)`,
    })
    const lines = (await readFile(path.join(suite.workspace, 'order'), 'utf8')).trim().split('\n')
    const [main, post] = lines.map((line) => JSON.parse(line) as [string, string, string[], string])
    expect(main?.slice(0, 2)).toEqual([null, null])
    expect(post?.slice(0, 3)).toEqual(['from main', 'yes', ['/first', '/second']])
    expect(main?.[3]).not.toBe(post?.[3])
    expect(result.outputs).toEqual({ kept: 'main' })
    expect(await readFile(result.summaryPath ?? '', 'utf8')).toMatch(/^[0-9a-f]{40}\n$/)
  })

  it.each([
    ['OUTPUT', 'broken', 'output', "Invalid format 'broken'"],
    ['OUTPUT', 'a<<E\nx', 'output', 'Invalid value. EOF marker missing new line.'],
    ['STATE', 'a<<E\nx\n', 'state', "Invalid value. Matching delimiter not found 'E'"],
    ['ENV', '=x', 'env', "Invalid format '=x'. Name must not be empty"],
  ])('fail the step when GITHUB_%s is %j', async (variable, text, name, message) => {
    const { result } = await suite.run({
      main: `out('verdict', 'pass'); append('${variable}', ${JSON.stringify(text)})`,
    })
    expect(result).toMatchObject({
      exitCode: 1,
      verdict: 'fail',
      annotations: [
        { level: 'error', message: `Unable to process file command '${name}' successfully.` },
        { level: 'error', message },
      ],
    })
  })

  it('cannot set NODE_OPTIONS for later steps', async () => {
    const { result } = await suite.run({
      main: "append('ENV', 'Node_Options=--inspect\\nB=1\\n')",
      post: "append('STEP_SUMMARY', String(process.env.NODE_OPTIONS) + process.env.B)",
    })
    expect(result).toMatchObject({
      exitCode: 0,
      annotations: [
        { level: 'error', message: "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command." },
      ],
    })
    expect(await readFile(result.summaryPath ?? '', 'utf8')).toBe('undefined1\n')
  })

  it('keep names that mean something to JavaScript', async () => {
    const { result } = await suite.run({ main: "out('__proto__', '1'); out('constructor', '2')" })
    expect(Object.entries(result.outputs)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ])
  })

  it('may be gone, but not become folders', async () => {
    const gone = await suite.run({ main: 'fs.rmSync(process.env.GITHUB_STATE)' })
    expect(gone.result.exitCode).toBe(0)
    const folder = await suite.run({
      main: 'fs.rmSync(process.env.GITHUB_STATE); fs.mkdirSync(process.env.GITHUB_STATE)',
    })
    expect(folder.result.exitCode).toBe(1)
  })
})

describe('the post step', () => {
  it.each([
    ['main fails', 'process.exit(3)', undefined, 3, true],
    ['main fails and post-if wants success', 'process.exit(3)', 'success()', 3, false],
    ['main fails and post-if wants failure', 'process.exit(3)', 'failure()', 3, true],
    ['main passes and post-if wants failure', '', 'failure()', 0, false],
    ['a command of main broke and post-if wants failure', "console.log('::set-env name=a::b')", 'failure()', 1, true],
    ['main passes and post-if is !cancelled()', '', '!cancelled()', 0, true],
  ])('when %s', async (_, main, postIf, exitCode, runs) => {
    const { result } = await suite.run({ main, post: "append('STEP_SUMMARY', 'ran')", ...(postIf && { postIf }) })
    expect([result.exitCode, result.summaryPath !== undefined]).toEqual([exitCode, runs])
  })

  it('fails the run with its own exit code', async () => {
    const { result } = await suite.run({ main: "out('verdict', 'pass')", post: 'process.exit(4)' })
    expect(result).toMatchObject({ exitCode: 4, verdict: 'fail' })
  })

  it('does not run when main cannot be started', async () => {
    const { result } = await suite.run(
      { main: '', post: "append('STEP_SUMMARY', 'ran')" },
      { nodePath: '/nowhere/node' },
    )
    expect(result).toMatchObject({ exitCode: 1, verdict: 'fail', outputs: {} })
    expect(result.annotations[0]?.message).toMatch(/^The action could not be started: .*ENOENT/)
    expect(result.summaryPath).toBeUndefined()
  })
})

describe('the verdict', () => {
  const finding = { rule: 'a/b', severity: 'high', message: 'Expected 1, found 2.', remedy: 'Make it 1.' }
  const leave = (verdict: unknown) =>
    `const file = path.join(process.env.RUNNER_TEMP, 'seaworthy', 'reports', 'v.json');
     fs.writeFileSync(file, ${JSON.stringify(JSON.stringify(verdict))}); out('verdict-path', fs.realpathSync(file));`

  it('and its findings are what the action says', async () => {
    const { result } = await suite.run({
      main: `${leave({ findings: [finding] })} out('verdict', 'hold'); process.exit(1)`,
    })
    expect(result).toMatchObject({ action: 'probe', exitCode: 1, verdict: 'hold', findings: [finding] })
    expect(path.dirname(result.outputs['verdict-path'] ?? '')).toMatch(/reports$/)
  })

  it('is fail when there is none, or an unknown one', async () => {
    expect((await suite.run({ main: '' })).result).toMatchObject({ exitCode: 0, verdict: 'fail', findings: [] })
    expect((await suite.run({ main: "out('verdict', 'PASS')" })).result.verdict).toBe('fail')
  })

  it.each([{}, { findings: {} }, { findings: [{ ...finding, severity: 'bad' }] }, null])(
    'fails the run when its file holds %j',
    async (verdict) => {
      const { result } = await suite.run({ main: `${leave(verdict)} out('verdict', 'pass')` })
      expect(result).toMatchObject({ exitCode: 1, verdict: 'fail', findings: [], annotations: [{ level: 'error' }] })
    },
  )

  it('of an action that does not enforce is fail with exit code 0', async () => {
    const { result } = await suite.run({ main: `${leave({ findings: [finding] })} out('verdict', 'fail')` })
    expect(result).toMatchObject({ exitCode: 0, verdict: 'fail', findings: [finding] })
  })
})

describe('what a run leaves', () => {
  const leaveEvidence = `const folder = path.join(process.env.RUNNER_TEMP, 'seaworthy', 'evidence');
    fs.writeFileSync(path.join(folder, 'b.json'), '{}'); fs.writeFileSync(path.join(folder, 'a.json'), '{}');
    append('STEP_SUMMARY', '# Fine')`

  it('lands in the folder that the caller names', async () => {
    const out = path.join(suite.workspace, 'left here', 'ü')
    await mkdir(path.join(out, 'evidence'), { recursive: true })
    await writeFile(path.join(out, 'evidence', 'older.json'), '{}')
    const { result } = await suite.run({ main: leaveEvidence }, { out })
    expect(result.evidencePaths).toEqual(['a.json', 'b.json'].map((name) => path.join(out, 'evidence', name)))
    expect(await readFile(path.join(out, 'summary.md'), 'utf8')).toBe('# Fine\n')
    expect((await readdir(out)).sort()).toEqual(['evidence', 'reports', 'summary.md'])
  })

  it('lands in a temporary folder that is kept when none is named, and nothing else stays', async () => {
    await suite.write({ main: `${leaveEvidence}; out('temp', path.dirname(process.env.RUNNER_TEMP))` })
    const log: string[] = []
    const { evidencePaths, outputs } = await runAction({
      action: 'probe',
      workspace: suite.workspace,
      with: {},
      suiteRoot: suite.root,
      onLog: (line) => log.push(line),
    })
    const kept = path.dirname(path.dirname(evidencePaths[0] ?? ''))
    expect(kept).toContain(path.join(await realpath(tmpdir()), 'seaworthy-probe-'))
    expect(log.at(-1)).toBe(`Results are kept in ${kept}`)
    await expect(readdir(outputs['temp'] ?? '')).rejects.toThrow('ENOENT')
    expect(await readFile(evidencePaths[0] ?? '', 'utf8')).toBe('{}')
    await rm(kept, { recursive: true })
  })

  it('counts a file that was changed, in the evidence folder of the action as well', async () => {
    const folder = path.join(suite.workspace, 'app', 'ev')
    await mkdir(folder, { recursive: true })
    for (const name of ['same', 'changed']) await writeFile(path.join(folder, name), '1')
    const { result } = await suite.run(
      {
        main: "fs.writeFileSync('app/ev/changed', '2'); fs.writeFileSync('app/ev/new', '1'); out('evidence-path', path.resolve('app/ev/new'))",
      },
      { with: { 'working-directory': 'app', 'evidence-dir': 'ev' } },
    )
    expect(result.evidencePaths).toEqual(['changed', 'new'].map((name) => path.join(folder, name)))
  })

  it('does not show the summary of an earlier run', async () => {
    await suite.run({ main: "append('STEP_SUMMARY', 'old')" })
    const { result } = await suite.run({ main: '' })
    expect(result).not.toHaveProperty('summaryPath')
    await expect(readFile(path.join(path.dirname(suite.root), 'out', 'summary.md'))).rejects.toThrow('ENOENT')
  })

  it('names files from the workspace also when it is reached through a link', async () => {
    const link = path.join(path.dirname(suite.root), 'link')
    await symlink(suite.workspace, link, 'junction')
    const { result } = await suite.run(
      { main: "console.log('::error file=' + path.resolve('models/a.onnx') + ',line=3::x')" },
      { workspace: link },
    )
    expect(result.annotations).toEqual([{ level: 'error', message: 'x', file: 'models/a.onnx', line: 3 }])
  })
})

describe('runs at the same time', () => {
  it('share nothing', async () => {
    await suite.write({ main: "out('own', process.env.RUNNER_TEMP); append('STEP_SUMMARY', process.env.INPUT_N)" })
    const results = await Promise.all(
      ['1', '2', '3'].map((n) =>
        runAction({
          action: 'probe',
          workspace: suite.workspace,
          with: { n },
          suiteRoot: suite.root,
          out: path.join(suite.workspace, n),
        }),
      ),
    )
    expect(new Set(results.map(({ outputs }) => outputs['own'])).size).toBe(3)
    const summaries = results.map(({ summaryPath }) => readFile(summaryPath ?? '', 'utf8'))
    expect(await Promise.all(summaries)).toEqual(['1\n', '2\n', '3\n'])
  })
})

describe('a request that cannot be carried out', () => {
  it.each([
    ['an unknown action', { action: 'prob' }, /There is no action "prob"/],
    ['an action outside the suite', { action: '../../x' }, /There is no action/],
    ['a missing workspace', { workspace: '/nowhere' }, /workspace \/nowhere does not exist/],
    ['a missing event', { eventFile: '/nowhere/event.json' }, /event payload \/nowhere\/event\.json cannot be read/],
    ['an input with a NUL', { with: { a: '\0' } }, /"a" cannot be an input/],
    ['a variable without a name', { env: { '': 'x' } }, /cannot be an environment variable/],
  ])('is refused before anything runs: %s', async (_, request, message) => {
    await expect(suite.run({ main: "fs.writeFileSync('ran', '')" }, request)).rejects.toThrow(message)
    expect(await readdir(suite.workspace)).toEqual([])
  })

  it('is refused for metadata that cannot be run, without leaving a folder behind', async () => {
    await expect(suite.run({ main: '', using: 'composite' })).rejects.toThrow(/only node24 actions can be run/)
    await expect(suite.run({ main: '', inputs: "{ a: { default: '${{ secrets.X }}' } }" })).rejects.toThrow(
      /default of input "a" has the expression "secrets.X"/,
    )
    await expect(suite.run({ main: "fs.writeFileSync('ran', '')", post: '', postIf: 'github.ref' })).rejects.toThrow(
      /condition "github.ref" of post-if cannot be evaluated/,
    )
    expect(await readdir(suite.workspace)).toEqual([])
    await expect(suite.run({ main: '', inputs: '{ a' })).rejects.toThrow(/action.yml cannot be used/)
  })

  it('is refused for a payload that is no object, and an out that is a file', async () => {
    const file = path.join(suite.workspace, 'file')
    await writeFile(file, '[]')
    await expect(suite.run({ main: '' }, { eventFile: file })).rejects.toThrow(/is JSON, but not an object/)
    await expect(suite.run({ main: '' }, { out: file })).rejects.toThrow(/cannot be made/)
  })
})
