import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runAction, type RunRequest, type RunResult } from '../../../tools/runner/run-action.ts'
import { tree } from '../../support/tree.ts'

const suiteRoot = join(import.meta.dirname, 'fixture-suite')

interface Ran extends RunResult {
  log: string[]
}

/** Runs the fixture action, which does what its input `do` says, as the runner would. */
async function run(inputs: Record<string, string>, more: Partial<RunRequest> = {}): Promise<Ran> {
  const log: string[] = []
  const result = await runAction({
    action: 'provenance',
    workspace: more.workspace ?? (await tree({ 'deep/a.txt': '' })),
    suiteRoot,
    with: inputs,
    onLog: (line) => log.push(line),
    ...more,
    env: { NODE_OPTIONS: '--conditions=source --disable-warning=ExperimentalWarning', ...more.env },
  })
  return { ...result, log }
}

async function statementOf({ evidencePaths: [path = ''] }: RunResult) {
  return JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown> & { predicate: Record<string, unknown> }
}

describe('an action that passes', () => {
  it('exits 0, says so everywhere, and leaves its statement about the commit', async () => {
    const result = await run({}, { env: { GITHUB_SHA: 'e'.repeat(40), SOURCE_DATE_EPOCH: '1700000000' } })
    expect([result.exitCode, result.verdict, result.annotations]).toEqual([0, 'pass', []])
    expect(result.outputs).toMatchObject({ verdict: 'pass', count: '5', file: '' })
    expect(JSON.parse(await readFile(result.outputs['verdict-path'] ?? '', 'utf8'))).toMatchObject({ outcome: 'pass' })
    expect(await readFile(result.summaryPath ?? '', 'utf8')).toContain('<h3>✅ provenance: pass</h3>')
    expect(result.evidencePaths).toEqual([result.outputs['evidence-path']])
    expect(await statementOf(result)).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ digest: { gitCommit: 'e'.repeat(40) } }],
      predicateType: 'https://seaworthy.dev/evidence/provenance/v1',
      predicate: {
        action: { name: 'provenance', version: '9.9.9' },
        outcome: 'pass',
        enforced: true,
        finishedOn: '2023-11-14T22:13:20.000Z',
      },
    })
  })

  it('leaves the same bytes for the same input when the time is given', async () => {
    const workspace = await tree({})
    const env = { SOURCE_DATE_EPOCH: '1700000000' }
    const names = [await run({}, { workspace, env }), await run({}, { workspace, env })].map(({ evidencePaths }) =>
      evidencePaths.map((path) => basename(path)),
    )
    expect(names[0]).toEqual(names[1])
  })

  it('runs its post step with the state of main', async () => {
    const { outputs, log } = await run({})
    expect(log).toContain('post step ran')
    expect(outputs).not.toHaveProperty('post')
  })
})

describe('an action that does not pass', () => {
  it('fails the step and annotates the place, relative to the workspace', async () => {
    const result = await run({ do: 'fail' })
    expect([result.exitCode, result.verdict]).toEqual([1, 'fail'])
    expect(result.annotations).toEqual([
      {
        level: 'error',
        title: 'fixture/found',
        message: 'Expected this, found that. Do so.',
        file: 'deep/a.txt',
        line: 3,
        endLine: 3,
        column: 2,
        endColumn: 5,
      },
    ])
    expect((await statementOf(result)).predicate['findings']).toHaveLength(1)
  })

  it('does not succeed when it holds', async () => {
    const result = await run({ do: 'hold' })
    expect([result.exitCode, result.verdict]).toEqual([1, 'hold'])
  })

  it('gives the same verdict and evidence without failing the step when it is not enforced', async () => {
    const result = await run({ do: 'fail', enforce: 'false' })
    expect([result.exitCode, result.verdict, result.annotations.length]).toEqual([0, 'fail', 1])
    expect((await statementOf(result)).predicate).toMatchObject({ outcome: 'fail', enforced: false })
  })
})

describe("a user's fault", () => {
  it('is one sentence with a remedy, with evidence that nothing passed', async () => {
    const result = await run({ do: 'throw' })
    expect(result.exitCode).toBe(1)
    expect(result.annotations.map(({ title, message }) => [title, message])).toEqual([
      ['fixture/thrown', "A user's fault with no token. Mend."],
    ])
    expect((await statementOf(result)).predicate).toMatchObject({ outcome: 'fail' })
  })

  it.each([
    [
      { count: '12' },
      'inputs/invalid',
      'Input "count": expected an integer from 1 to 9; found "12". Correct "count" under "with:" of the step.',
    ],
    [
      { do: 'pss' },
      'inputs/invalid',
      /^Input "do": expected one of pass, .*; found "pss"\. Write "do: pass" under "with:" of the step\.$/,
    ],
    [
      { enforce: 'maybe' },
      'inputs/invalid',
      'Input "enforce": expected true or false; found "maybe". Correct "enforce" under "with:" of the step.',
    ],
    [{ 'sign-evidence': 'always' }, 'evidence/cannot-sign', /this version cannot sign evidence yet/],
    [{ config: 'nowhere.yml' }, 'files/not-found', /nowhere\.yml/],
  ])('in the inputs %j is told', async (inputs, title, message) => {
    const result = await run(inputs)
    expect([result.exitCode, result.verdict, result.annotations.length]).toEqual([1, 'fail', 1])
    expect(result.annotations[0]).toMatchObject({ level: 'error', title })
    expect(result.annotations[0]?.message).toMatch(message)
  })
})

describe('a bug', () => {
  it.each(['bug', 'reject'])('asks for a report, shows no stack and fails: %s', async (kind) => {
    const result = await run({ do: kind })
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toHaveLength(1)
    expect(result.annotations[0]).toMatchObject({ title: 'seaworthy/bug', level: 'error' })
    expect(result.annotations[0]?.message).toMatch(/failed by a fault of its own .* Please report it at https:/)
    expect(result.log.join('\n')).not.toMatch(/^\s+at /m)
  })

  it('shows its stack in a debug log', async () => {
    const { log } = await run({ do: 'bug' }, { env: { RUNNER_DEBUG: '1' } })
    expect(log.join('\n')).toContain('TypeError: undefined is not a function')
  })
})

describe('a secret', () => {
  it('never shows: not in log, annotations, summary, verdict or evidence', async () => {
    const result = await run({ do: 'leak', token: 'hunter2-hunter2' })
    const paths = [result.summaryPath ?? '', result.outputs['verdict-path'] ?? '', ...result.evidencePaths]
    const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
    expect([JSON.stringify(result), ...texts].join('\n')).not.toContain('hunter2')
    expect(texts[1]).toContain('token ***')
  })

  it('is not part of the configuration that evidence names', async () => {
    const digests = await Promise.all(
      ['first-secret', 'other-secret'].map(
        async (token) => (await statementOf(await run({ token }))).predicate['configuration'],
      ),
    )
    expect(digests[0]).toEqual(digests[1])
  })
})

describe('configuration', () => {
  it('gives way to the step, and stands before the default', async () => {
    const workspace = await tree({ 'seaworthy.yml': 'provenance:\n  count: 7\n' })
    expect((await run({}, { workspace })).outputs['count']).toBe('7')
    expect((await run({ count: '8' }, { workspace })).outputs['count']).toBe('8')
  })

  it('counts from the working directory, as paths do', async () => {
    const workspace = await tree({ 'app/seaworthy.yml': 'provenance: { count: 3, file: x/y.txt }\n' })
    const { outputs } = await run({ 'working-directory': 'app' }, { workspace })
    expect(outputs).toMatchObject({ count: '3', file: join(workspace, 'app', 'x', 'y.txt') })
  })

  it.each([
    ['a mistyped value', 'provenance:\n  count: "7"\n', 2, /provenance\.count must fit/],
    ['a value out of bounds', 'provenance:\n  count: 70\n', 2, /provenance\.count must fit/],
    ['a mistyped key', 'provenance:\n  cuont: 7\n', 2, /cuont is not a known key\. Write "count"/],
    ['a mistyped section', 'provenence:\n  count: 7\n', 1, /provenence is not a known key\. Write "provenance"/],
    ['a secret', 'provenance:\n  token: x\n', 2, /token is not a known key/],
    ["the kernel's own input", 'provenance:\n  enforce: false\n', 2, /enforce is not a known key/],
    ['broken syntax', 'provenance:\n  count: [\n', 3, /not valid YAML/],
  ])('with %s is an error at its line', async (_, text, line, message) => {
    const workspace = await tree({ 'seaworthy.yml': text })
    const { exitCode, annotations } = await run({}, { workspace })
    expect(exitCode).toBe(1)
    expect(annotations[0]).toMatchObject({ level: 'error', file: 'seaworthy.yml', line })
    expect(annotations[0]?.message).toMatch(message)
  })
})

describe('evidence that cannot be written', () => {
  it('fails an action that would have passed', async () => {
    const workspace = await tree({})
    await writeFile(join(workspace, 'file'), '')
    const result = await run({ 'evidence-dir': 'file' }, { workspace })
    expect([result.exitCode, result.verdict]).toEqual([1, 'fail'])
    expect(result.annotations[0]?.message).toMatch(/Expected a directory that can be written at .*file, found none/)
  })
})
