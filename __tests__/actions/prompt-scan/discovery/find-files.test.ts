import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import nodePath from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openRoot } from '@seaworthy/files'
import { findFiles, type FindOptions } from '../../../../actions/prompt-scan/src/discovery/find-files.ts'
import { findNamedFiles } from '../../../../actions/prompt-scan/src/discovery/named-files.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(nodePath.join(tmpdir(), 'seaworthy-find-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the files of a folder that a model may read', () => {
  it('are those with a known name, and those whose content may tell', async () => {
    await write('AGENTS.md', 'src/agent.ts', 'logo.png', 'README.md', 'data.json')
    expect(await found()).toEqual(['AGENTS.md agent-instructions', 'data.json by content', 'src/agent.ts by content'])
  })

  it('are looked for in build outputs and hidden folders, not in installed packages and caches', async () => {
    await write(
      'dist/AGENTS.md',
      '.hidden/CLAUDE.md',
      'node_modules/x/AGENTS.md',
      '.git/AGENTS.md',
      'a/.venv/AGENTS.md',
    )
    const { files, skipped } = await findFiles(await openRoot(folder))
    expect(files.map(({ path }) => path)).toEqual(['.hidden/CLAUDE.md', 'dist/AGENTS.md'])
    expect(skipped.map(({ path }) => path).sort()).toEqual(['.git', 'a/.venv', 'node_modules'])
  })

  it('leave out what is excluded, and tell it', async () => {
    await write('AGENTS.md', 'b/AGENTS.md')
    const root = await openRoot(folder)
    const { files, skipped } = await findFiles(root, { exclude: [nodePath.join(root.path, 'b', 'AGENTS.md')] })
    expect(files.map(({ path }) => path)).toEqual(['AGENTS.md'])
    expect(skipped).toEqual([
      { path: 'b/AGENTS.md', reason: 'excluded by the configuration', excluded: 'agent-instructions' },
    ])
  })

  it('hold what is named as knowledge', async () => {
    await write('docs/faq.md')
    const root = await openRoot(folder)
    expect(await found({ knowledge: [nodePath.join(root.path, 'docs', 'faq.md')] })).toEqual(['docs/faq.md knowledge'])
  })

  it('hold what lies beside a SKILL.md', async () => {
    await write('helper/SKILL.md', 'helper/run.sh')
    expect(await found()).toEqual(['helper/SKILL.md skill', 'helper/run.sh skill'])
  })

  it('hold the file behind a link with a telling name, and the files behind a linked folder', async () => {
    await write('docs/rules.txt', 'common/deploy.txt')
    await link('AGENTS.md', 'docs/rules.txt')
    await mkdir(nodePath.join(folder, '.github'))
    await link('.github/prompts', '../common')
    expect(await found()).toEqual(['.github/prompts/deploy.txt prompt', 'AGENTS.md agent-instructions'])
  })

  it('end at links in a circle, and at links out of the folder', async () => {
    await write('a/AGENTS.md')
    await link('a/loop', '..')
    await link('CLAUDE.md', 'CLAUDE.md')
    await link('GEMINI.md', nodePath.join(tmpdir(), 'elsewhere'))
    await link('other.txt', nodePath.join(tmpdir(), 'elsewhere'))
    const { files, unreadable, skipped } = await findFiles(await openRoot(folder))
    expect(files.map(({ path }) => path)).toEqual(['a/AGENTS.md'])
    expect(unreadable.map(({ path }) => path)).toEqual(['CLAUDE.md', 'GEMINI.md'])
    expect(skipped.map(({ path }) => path)).toEqual(['other.txt'])
  })

  it('hold an agent file that is a link into a folder which is passed over', async () => {
    await write('node_modules/rules/AGENTS.md')
    await link('AGENTS.md', 'node_modules/rules/AGENTS.md')
    expect(await found()).toEqual(['AGENTS.md agent-instructions'])
  })

  it('tell a folder of an agent that is a link into one which is passed over', async () => {
    await write('node_modules/rules/a/SKILL.md', '.claude/settings.json')
    await link('.claude/skills', '../node_modules/rules')
    await link('.cursor', 'node_modules/rules')
    await link('library', 'node_modules/rules')
    const { unreadable, skipped } = await findFiles(await openRoot(folder))
    expect(skipped.map(({ path }) => path)).toEqual(['node_modules', 'library'])
    expect(unreadable).toMatchObject([
      { path: '.claude/skills', reason: 'it is a link into a folder that is not scanned' },
      { path: '.cursor', reason: 'it is a link into a folder that is not scanned' },
    ])
  })

  if (process.platform !== 'win32') {
    it('may have any name', async () => {
      await write('prompts/a\n::error::b.md', 'prompts/\u{202E}c.md')
      expect(await found()).toEqual(['prompts/a\n::error::b.md prompt', 'prompts/\u{202E}c.md prompt'])
    })
  }
})

describe('named files', () => {
  it('are found without a walk, with the same kinds', async () => {
    await write('helper/SKILL.md', 'helper/run.sh', 'AGENTS.md')
    const { files, skipped } = await findNamedFiles(await openRoot(folder), ['helper/run.sh', 'gone.md', '../x.md'], {})
    expect(files.map(({ path, kind }) => [path, kind])).toEqual([['helper/run.sh', 'skill']])
    expect(skipped.map(({ path }) => path)).toContain('gone.md')
  })
})

async function write(...paths: string[]): Promise<void> {
  for (const path of paths) {
    const file = nodePath.join(folder, ...path.split('/'))
    await mkdir(nodePath.dirname(file), { recursive: true })
    await writeFile(file, 'text')
  }
}

async function link(path: string, target: string): Promise<void> {
  await symlink(target, nodePath.join(folder, ...path.split('/')))
}

async function found(options?: FindOptions): Promise<string[]> {
  const { files } = await findFiles(await openRoot(folder), options)
  return files.map(({ path, kind }) => `${path} ${kind ?? 'by content'}`)
}
