import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from '@jest/globals'
import { pack } from '../../tools/demo/pack.ts'
import { runAction } from '../../tools/runner/run-action.ts'

const sample = fileURLToPath(new URL('../../examples/desk-agent/', import.meta.url))
const folders: string[] = []

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

/** A copy of the sample with its packed app, in a new folder with this beginning of its name. */
async function checkout(name: string): Promise<string> {
  const folder = path.join(await realpath(await mkdtemp(path.join(tmpdir(), name))), 'app')
  folders.push(path.dirname(folder))
  await cp(sample, folder, { recursive: true })
  await pack(folder, path.join(folder, 'out'))
  return folder
}

/** The digests of a run's documents by output, in a job with these variables. */
async function digests(workspace: string, env: Record<string, string>): Promise<Record<string, string | undefined>> {
  const inputs = {
    mode: 'generate',
    artifacts: 'out/*.zip',
    formats: 'cyclonedx-1.7\nspdx-2.3\nspdx-3.0.1',
    enforce: 'false',
  }
  const out = await realpath(await mkdtemp(path.join(tmpdir(), 'out-')))
  folders.push(out)
  const { outputs } = await runAction({ action: 'sbom', workspace, with: inputs, env, out })
  return Object.fromEntries(['cyclonedx', 'spdx', 'spdx3'].map((name) => [name, outputs[`${name}-digest`]]))
}

const here = { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', GITHUB_RUN_ID: '1' }
const there = { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', GITHUB_RUN_ID: '2' }

describe('two bills of the same app, made by the bundle', () => {
  it('are the same bytes in other folders, time zones, languages and runs', async () => {
    const epoch = { SOURCE_DATE_EPOCH: '1767225600' }
    const first = await digests(await checkout('a-'), { ...here, ...epoch })
    const second = await digests(await checkout('another-place-'), { ...there, ...epoch })
    expect(Object.values(first)).toEqual(Array(3).fill(expect.stringMatching(/^sha256:[0-9a-f]{64}$/)))
    expect(second).toEqual(first)
  })

  it('are the same bytes when each dates itself by the commit', async () => {
    const first = await checkout('a-')
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], { cwd: first })
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'app')
    const second = path.join(await mkdtemp(path.join(tmpdir(), 'clone-')), 'b')
    folders.push(path.dirname(second))
    await cp(first, second, { recursive: true })
    expect(await digests(second, there)).toEqual(await digests(first, here))
  })
})
