import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import nodePath from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { scanInWorkers } from '../../../../actions/prompt-scan/src/engine/pool/pool.ts'
import { scanFolder, type FolderScan } from '../../../../actions/prompt-scan/src/engine/scan-folder.ts'
import type { UserRule } from '../../../../actions/prompt-scan/src/governance/user-rules.ts'

const worker = fileURLToPath(new URL('scan-worker.ts', import.meta.url))
const stuck = fileURLToPath(new URL('stuck-worker.ts', import.meta.url))

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(nodePath.join(tmpdir(), 'seaworthy-scan-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const userRule: UserRule = {
  id: 'ACME-1',
  name: 'code-name',
  title: 'Code name',
  severity: 'high',
  confidence: 'high',
  meaning: 'A code name.',
  why: 'It is secret.',
  fix: 'Remove it.',
  pattern: 'project\\s+heron',
  caseSensitive: false,
  mappings: { owasp: [], agentic: [], atlas: [], cwe: [] },
  examples: {
    bad: [{ path: 'AGENTS.md', content: 'project heron' }],
    good: [{ path: 'AGENTS.md', content: 'a heron' }],
  },
  file: 'rules.yaml',
}

describe('the scan of a folder', () => {
  it('finds the same in worker threads as here', async () => {
    const padding = 'The house stands by the river. '.repeat(1000)
    for (let index = 0; index < 120; index++) {
      await write(`prompts/${String(index).padStart(3, '0')}.md`, `${padding}Project Heron ${index}`)
    }
    const many = await scan()
    const few = await scan(Array.from({ length: 20 }, (_, index) => `prompts/${String(index).padStart(3, '0')}.md`))
    expect(many.reports).toHaveLength(120)
    expect(many.reports.flatMap(({ detections }) => detections.map(({ rule }) => rule))).toEqual(
      Array.from({ length: 120 }, () => 'ACME-1'),
    )
    expect(many.reports.slice(0, 20)).toEqual(few.reports)
    expect(many.bytes).toBe(many.reports.reduce((sum, { size }) => sum + size, 0))
  })

  it('scans only what is named, and tells what is gone', async () => {
    await write('AGENTS.md', 'project heron')
    await write('CLAUDE.md', 'project heron')
    const { reports, skipped } = await scan(['CLAUDE.md', 'gone.md'])
    expect(reports.map(({ path }) => path)).toEqual(['CLAUDE.md'])
    expect(skipped).toEqual([{ path: 'gone.md', reason: 'it is there no more' }])
  })

  if (process.platform !== 'win32' && process.getuid?.() !== 0) {
    it('tells a file that may not be read', async () => {
      await write('AGENTS.md', 'project heron')
      await chmod(nodePath.join(folder, 'AGENTS.md'), 0)
      const { reports } = await scan()
      expect(reports[0]?.detections[0]).toMatchObject({ rule: 'PS907' })
    })
  }

  it('gives up a file that ends its thread or takes too long, and tells why', async () => {
    await write('AGENTS.md', 'x')
    const file = { path: 'AGENTS.md', file: nodePath.join(folder, 'AGENTS.md'), size: 1, kind: 'skill' } as const
    const options = { userRules: [], onProgress: () => undefined, limits: { deadline: 300, memory: 64 } }
    const { givenUp } = await scanInWorkers([file], { ...options, script: stuck })
    expect(givenUp).toEqual([
      { file: expect.objectContaining({ path: 'AGENTS.md' }), reason: 'scanning it took longer than 0.3 s' },
    ])
    const { givenUp: noScript } = await scanInWorkers([file], { ...options, script: '/no/such/worker.js' })
    expect(noScript[0]?.reason).toContain('ended its thread')
  })
})

async function scan(only?: string[]): Promise<FolderScan> {
  const job = { worker: () => worker, progress: () => ({ advance: () => undefined }) }
  return scanFolder(folder, { job, userRules: [userRule], only })
}

async function write(path: string, content: string): Promise<void> {
  const file = nodePath.join(folder, ...path.split('/'))
  await mkdir(nodePath.dirname(file), { recursive: true })
  await writeFile(file, content)
}
