import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { runAction } from '../../tools/runner/run-action.ts'
import { tree } from '../support/tree.ts'

const sample = fileURLToPath(new URL('../../examples/desk-agent/', import.meta.url))

describe('the sample app', () => {
  it('passes, and says that nobody was asked for advisories', async () => {
    const { exitCode, verdict, outputs, evidencePaths } = await runAction({
      action: 'sbom',
      workspace: sample,
      with: { advisories: 'none' },
    })
    expect([exitCode, verdict, outputs['vulnerabilities']]).toEqual([0, 'pass', 'not-assessed'])
    expect(Number(outputs['component-count'])).toBeGreaterThan(100)
    for (const name of ['cyclonedx', 'spdx', 'spdx3']) {
      expect(outputs[`${name}-digest`]).toMatch(/^sha256:[0-9a-f]{64}$/)
      await access(outputs[`${name}-path`] ?? '')
    }
    for (const name of ['page-path', 'sarif-path', 'profiles-path', 'verdict-path']) await access(outputs[name] ?? '')
    expect(evidencePaths.length).toBeGreaterThanOrEqual(4)
  })
})

describe('a step that is cancelled', () => {
  const packages = Object.fromEntries(
    Array.from({ length: 30_000 }, (_, n) => [`node_modules/p${n}`, { version: '1.0.0', license: 'MIT' }]),
  )
  const lock = JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'desk', version: '1.0.0' }, ...packages } })

  /** The files below a folder, by absolute path; those that were being written have hidden names. */
  async function filesBelow(folder: string): Promise<string[]> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
  }

  it.each(['reports', 'evidence'])('while it writes its %s leaves no half of a file', async (folder) => {
    const workspace = await tree({ 'package-lock.json': lock })
    const out = join(await tree({}), 'out')
    const cancel = new AbortController()
    const state = { isOver: false }
    const running = runAction({
      action: 'sbom',
      workspace,
      with: { mode: 'generate' },
      out,
      signal: cancel.signal,
    }).finally(() => (state.isOver = true))
    const written = async () => (await filesBelow(join(out, folder))).length
    while (!state.isOver && (await written()) === 0) await delay(5)
    cancel.abort()
    expect((await running).exitCode).toBe(130)
    const left = await filesBelow(out)
    expect(left.length).toBeGreaterThan(0)
    for (const file of left.filter((name) => name.endsWith('.json'))) {
      const text = await readFile(file, 'utf8')
      expect(() => JSON.parse(text) as unknown).not.toThrow()
    }
  })
})
