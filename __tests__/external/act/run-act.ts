import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { ActReport } from './act-events.ts'
import { readReport } from './act-events.ts'
import { temporaryFolder } from './temporary.ts'

export interface ActRun {
  /** Path of the act binary. */
  act: string
  /** Work tree of the app: a git repository with one commit and a remote. */
  app: string
  /** Folders that stand for repositories, by `owner/name@ref`. Nothing else can be reached. */
  repositories: Record<string, string>
  /** Variables that the steps see beside those that act sets. */
  environment?: Record<string, string>
}

/** Runner labels that are served by this machine. */
const labels = ['ubuntu-latest', 'self-hosted']

/** Runs the workflows of an app for a push, in act's host mode: without GitHub, Docker or network, from a clean environment. */
export async function runAct(run: ActRun): Promise<{ exitCode: number | null } & ActReport> {
  await using folder = await temporaryFolder('act')
  await Promise.all(['home', 'cache'].map((name) => mkdir(path.join(folder.path, name))))
  const child = spawn(run.act, argumentsFor(run, path.join(folder.path, 'cache')), {
    env: environmentFor(run, folder.path),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exit = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject))
  const [exitCode, output, errors] = await Promise.all([exit, text(child.stdout), text(child.stderr)])
  return { exitCode, ...readReport(`${output}\n${errors}`) }
}

function argumentsFor({ app, repositories }: ActRun, cache: string): string[] {
  const noFiles = ['env', 'secret', 'var', 'input'].flatMap((kind) => [`--${kind}-file`, '/dev/null'])
  const platforms = labels.flatMap((label) => ['-P', `${label}=-self-hosted`])
  const local = Object.entries(repositories).flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`])
  const offline = ['--action-cache-path', cache, '--action-offline-mode', '--no-cache-server']
  return ['push', '-C', app, '--json', '--actor', 'octocat', ...offline, ...noFiles, ...platforms, ...local]
}

/** act hands its own environment to every step and runs the first `node` on PATH: it gets the one that runs this. */
function environmentFor({ environment }: ActRun, folder: string): Record<string, string> {
  return {
    PATH: [path.dirname(process.execPath), '/usr/bin', '/bin'].join(path.delimiter),
    HOME: path.join(folder, 'home'),
    TMPDIR: folder,
    LANG: 'C.UTF-8',
    NO_COLOR: '1',
    ...environment,
  }
}
