import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runAction, type RunRequest, type RunResult } from '../../../tools/runner/run-action.ts'

/** An action made for a test: its scripts and the rest of its metadata as YAML. */
export interface FixtureAction {
  main: string
  post?: string
  postIf?: string
  inputs?: string
  using?: string
}

export interface Ran {
  result: RunResult
  log: string[]
}

/** What every script starts with: `out(name, value)` and the like append to the files of the step. */
const prelude = `
const fs = require('node:fs'), path = require('node:path')
const append = (name, text) => fs.appendFileSync(process.env['GITHUB_' + name], text)
const out = (name, value) => append('OUTPUT', name + '<<delimiter_1\\n' + value + '\\ndelimiter_1\\n')
`

/** A suite in a temporary folder with one action, `probe`, and an empty workspace; `remove` takes both away. */
export class FixtureSuite {
  readonly root: string
  readonly workspace: string

  constructor(base: string) {
    this.root = path.join(base, 'a suite ü')
    this.workspace = path.join(base, 'my app ü')
  }

  static async make(): Promise<FixtureSuite> {
    const suite = new FixtureSuite(await realpath(await mkdtemp(path.join(tmpdir(), 'runner-test-'))))
    await mkdir(suite.workspace)
    return suite
  }

  async remove(): Promise<void> {
    await rm(path.dirname(this.root), { recursive: true, force: true })
  }

  async write(action: FixtureAction): Promise<void> {
    const folder = path.join(this.root, 'actions', 'probe')
    const dist = path.join(this.root, 'dist', 'probe')
    await Promise.all([folder, dist].map((made) => mkdir(made, { recursive: true })))
    await writeFile(path.join(folder, 'action.yml'), metadataOf(action))
    await writeFile(path.join(dist, 'main.js'), prelude + action.main)
    await writeFile(path.join(dist, 'post.js'), prelude + (action.post ?? ''))
  }

  async run(action: FixtureAction, request: Partial<RunRequest> = {}): Promise<Ran> {
    await this.write(action)
    const log: string[] = []
    const result = await runAction({
      action: 'probe',
      workspace: this.workspace,
      with: {},
      out: path.join(path.dirname(this.root), 'out'),
      suiteRoot: this.root,
      onLog: (line) => log.push(line),
      ...request,
    })
    return { result, log }
  }
}

function metadataOf({ post, postIf, inputs = '{}', using = 'node24' }: FixtureAction): string {
  return [
    'name: Probe',
    'description: Does what a test needs',
    `inputs: ${inputs}`,
    'runs:',
    `  using: ${using}`,
    '  main: ../../dist/probe/main.js',
    ...(post === undefined ? [] : ['  post: ../../dist/probe/post.js']),
    ...(postIf === undefined ? [] : [`  post-if: "${postIf}"`]),
    '',
  ].join('\n')
}
