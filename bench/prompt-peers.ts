import { access, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { cacheRoot } from '../tools/installer/cache.ts'
import { runToEnd, type Program } from './child.ts'

/** Scanners of prompts that are compared, by name. */
export type PeerName = 'ferret-scan' | 'agent-threat-rules' | 'semgrep'

const versions: Record<PeerName, string> = {
  'ferret-scan': '2.10.0',
  'agent-threat-rules': '4.0.0',
  semgrep: '1.185.0',
}

/** The program that scans a folder, installed into the cache of tools when it is not there; no script of a package runs. */
export async function peerProgram(name: PeerName, target: string, work: string): Promise<Program> {
  const folder = path.join(cacheRoot(process.env), 'bench', `${name}-${versions[name]}`)
  const program = path.join(folder, ...programs[name])
  if (!(await exists(program))) await install(name, folder)
  if (name === 'ferret-scan')
    return { command: program, args: ['scan', target, '--format', 'json', ...ferretOptions(work)], finds: [1, 2] }
  if (name === 'agent-threat-rules') return { command: program, args: ['scan', target, '--json'] }
  const rules = path.join(work, 'semgrep.yaml')
  await writeFile(rules, semgrepRules)
  const quiet = ['--metrics=off', '--disable-version-check', '--no-git-ignore', '--json', '--quiet']
  return { command: program, args: ['scan', ...quiet, '--config', rules, target] }
}

const programs: Record<PeerName, string[]> = {
  'ferret-scan': ['node_modules', '.bin', 'ferret'],
  'agent-threat-rules': ['node_modules', '.bin', 'atr'],
  semgrep: ['bin', 'semgrep'],
}

function ferretOptions(work: string): string[] {
  return ['--output', path.join(work, 'ferret.json')]
}

/** Plain searches for words in any file: the least that a scanner by rules of semgrep does. */
const semgrepRules = `rules:
  - id: override
    languages: [generic]
    severity: ERROR
    message: Overrides earlier instructions.
    patterns: [{ pattern-regex: '(?i)ignore (?:all )?(?:previous|prior|earlier) instructions' }]
  - id: secret
    languages: [generic]
    severity: ERROR
    message: Tells a secret.
    patterns: [{ pattern-regex: '(?i)reveal (?:the |your )?system prompt' }]
`

async function install(name: PeerName, folder: string): Promise<void> {
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
