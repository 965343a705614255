import { mkdir, readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { runToEnd, type Program } from './child.ts'

/** A package of a registry at one version. */
interface Published {
  registry: 'npm' | 'crates.io'
  package: string
  version: string
}

/** Fetches a package by its registry's own client, unpacks it and returns the folder of its files. None of it is run. */
export function fetchPackage(published: Published, folder: string): Promise<string> {
  return published.registry === 'npm' ? fromNpm(published, folder) : fromCratesIo(published)
}

async function fromNpm({ package: name, version }: Published, folder: string): Promise<string> {
  await mkdir(folder)
  await succeed({ command: 'npm', args: ['pack', '--silent', '--ignore-scripts', `${name}@${version}`], cwd: folder })
  const [archive = ''] = await readdir(folder)
  await succeed({ command: 'tar', args: ['-xzf', archive], cwd: folder })
  return path.join(folder, 'package')
}

/** `cargo info` downloads the crate, compares it with the index, and keeps it unpacked. */
async function fromCratesIo({ package: name, version }: Published): Promise<string> {
  await succeed({ command: 'cargo', args: ['info', '--quiet', '--color', 'never', `${name}@${version}`] })
  const home = process.env['CARGO_HOME'] ?? path.join(homedir(), '.cargo')
  const sources = path.join(home, 'registry', 'src')
  for (const registry of await readdir(sources)) {
    const crates = await readdir(path.join(sources, registry))
    if (crates.includes(`${name}-${version}`)) return path.join(sources, registry, `${name}-${version}`)
  }
  throw new UserError('bench/lock', `cargo left no ${name}-${version} below ${sources}.`, {
    remedy: 'Use cargo 1.83 or newer.',
  })
}

async function succeed(program: Program): Promise<void> {
  const { status, output } = await runToEnd(program)
  if (status === 0) return
  throw new UserError('bench/lock', `${program.command} ${program.args.join(' ')} failed:\n${output}`, {
    remedy: 'Install npm and cargo, and give the benchmark access to their registries.',
  })
}
