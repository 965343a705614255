import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { tree } from '../../../support/tree.ts'
import { sha256 } from './sides.ts'

/** A git repository that a test commits to. */
export interface TestRepository {
  folder: string
  git: (...args: string[]) => string
  write: (name: string, content: string) => Promise<void>
  /** Writes the files and a manifest that lists them as prompts, and commits. Returns the commit's id. */
  commit: (prompts: Record<string, string>) => Promise<string>
}

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}

/** A new repository whose branch is main; its manifest lies in `folder`. */
export async function testRepository(below = ''): Promise<TestRepository> {
  const root = await tree({ 'README.md': 'x' })
  const folder = join(root, below)
  await mkdir(folder, { recursive: true })
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  const write = async (name: string, content: string): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  git('init', '--quiet', root)
  return {
    folder,
    git,
    write,
    commit: async (prompts) => {
      for (const [name, content] of Object.entries(prompts)) await write(name, content)
      await write('models.manifest.yaml', manifestOf(prompts))
      git('add', '.')
      git('commit', '--quiet', '--allow-empty', '-m', 'x')
      return git('rev-parse', 'HEAD')
    },
  }
}

/** A manifest that lists prompts. */
export function manifestOf(prompts: Record<string, string>): string {
  const entries = Object.entries(prompts).map(([name, content]) => {
    const size = Buffer.byteLength(content)
    return `  - { name: '${name}', role: prompt, size: ${size}, digest: { sha256: '${sha256(content)}' } }`
  })
  return ['version: 1', 'models: []', ...(entries.length > 0 ? ['prompts:', ...entries] : []), ''].join('\n')
}
