import { access, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { cacheRoot } from '../tools/installer/cache.ts'
import { runToEnd, type Program } from './child.ts'
import { ferretPatterns, semgrepRules, takenBy, wordSearches, type SemgrepPattern } from './semgrep-rules.ts'

type Package = 'ferret-scan' | 'agent-threat-rules' | 'semgrep'

/** Scanners of prompts that are compared, by name; semgrep with two searches for words, or with those of ferret-scan. */
export type PeerName = Package | 'semgrep-as-ferret'

/** A scanner over a folder. */
export interface Peer {
  /** As the table names it. */
  label: string
  program: Program
  /** Whether it does a small part of the work only, so that nothing is to be so many times as fast. */
  isPart?: true
}

const versions: Record<Package, string> = {
  'ferret-scan': '2.10.0',
  'agent-threat-rules': '4.0.0',
  semgrep: '1.185.0',
}

/** Scans a folder; installed into the cache of tools when it is not there. No script of a package runs. */
export async function peerOver(name: PeerName, target: string, work: string): Promise<Peer> {
  switch (name) {
    case 'ferret-scan': {
      const args = ['scan', target, '--format', 'json', '--output', path.join(work, 'ferret.json')]
      return { label: name, program: { command: await installed(name), args, finds: [1, 2] } }
    }
    case 'agent-threat-rules':
      return { label: name, program: { command: await installed(name), args: ['scan', target, '--json'] } }
    case 'semgrep':
      return {
        label: 'semgrep, 2 searches for words',
        program: await semgrep(wordSearches, target, work),
        isPart: true,
      }
    case 'semgrep-as-ferret': {
      await installed('ferret-scan')
      const all = await ferretPatterns(folderOf('ferret-scan'))
      const taken = await takenBy(await installed('semgrep'), all, work)
      const count = taken.length === all.length ? all.length : `${taken.length} of ${all.length}`
      return { label: `semgrep, ${count} patterns of ferret-scan`, program: await semgrep(taken, target, work) }
    }
  }
}

async function semgrep(patterns: readonly SemgrepPattern[], target: string, work: string): Promise<Program> {
  const rules = path.join(work, `semgrep-${patterns.length}.yaml`)
  await writeFile(rules, semgrepRules(patterns))
  const quiet = ['--metrics=off', '--disable-version-check', '--no-git-ignore', '--json', '--quiet']
  return { command: await installed('semgrep'), args: ['scan', ...quiet, '--config', rules, target] }
}

const programs: Record<Package, string[]> = {
  'ferret-scan': ['node_modules', '.bin', 'ferret'],
  'agent-threat-rules': ['node_modules', '.bin', 'atr'],
  semgrep: ['bin', 'semgrep'],
}

function folderOf(name: Package): string {
  return path.join(cacheRoot(process.env), 'bench', `${name}-${versions[name]}`)
}

/** The program of a package. */
async function installed(name: Package): Promise<string> {
  const folder = folderOf(name)
  const program = path.join(folder, ...programs[name])
  if (!(await exists(program))) await install(name, folder)
  return program
}

async function install(name: Package, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const version = versions[name]
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund']
  const steps: Program[] =
    name === 'semgrep'
      ? [
          { command: 'python3', args: ['-m', 'venv', folder] },
          { command: path.join(folder, 'bin', 'pip'), args: ['install', '--quiet', `semgrep==${version}`] },
        ]
      : [{ command: 'npm', args: ['install', ...flags, '--prefix', folder, `${name}@${version}`] }]
  for (const step of steps) {
    const { status, output } = await runToEnd(step)
    if (status !== 0) {
      throw new UserError('bench/peer', `${name} ${version}, which is compared, cannot be installed:\n${output}`, {
        remedy: 'Install npm and python3, and give the benchmark access to their registries.',
      })
    }
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
