import { findingsOf, UserError } from '@seaworthy/verdict'
import { parseArgs } from 'node:util'
import { cacheRoot } from './cache.ts'
import { installTool } from './install-tool.ts'
import { installedTool, thisPlatform } from './installed.ts'
import { lockedVersion, readLock } from './lock.ts'
import type { Lock } from './lock.ts'

const usage = `Usage: tools/install <name…>            install these tools of tools/tools.lock
       tools/install --for-tests        install all that \`npm run test:tools\` needs
       tools/install --list             show every tool and whether it is installed
       tools/install --print-path <name>  print the path of an installed tool

Tools go to $SEAWORTHY_TOOLS, or to ~/.cache/seaworthy.`

/** Runs the command line and returns the exit code: 0, 1 for a failure, 2 for wrong usage. */
async function main(args: string[]): Promise<number> {
  const command = parse(args)
  if (command === undefined) {
    console.error(usage)
    return 2
  }
  const { values, positionals } = command
  if (values.help) {
    console.log(usage)
    return 0
  }
  const lock = readLock()
  if (values.list) return list(lock)
  if (values['print-path'] !== undefined) {
    console.log(await installedTool(values['print-path'], lock))
    return 0
  }
  return install(lock, values['for-tests'] ? toolsForTests(lock) : positionals)
}

/** The options, or nothing when they are not a command: exactly one of names and the options that stand alone. */
function parse(args: string[]) {
  try {
    const command = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'for-tests': { type: 'boolean' },
        'print-path': { type: 'string' },
        list: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
    const asked = Object.keys(command.values).length + Number(command.positionals.length > 0)
    return asked === 1 ? command : undefined
  } catch {
    return undefined
  }
}

function toolsForTests(lock: Lock): string[] {
  return [...lock].filter(([, entry]) => entry.for.includes('tests')).map(([name]) => name)
}

/** Installs one after the other, because a build uses every core; a failure does not keep the others from being tried. */
async function install(lock: Lock, names: string[]): Promise<number> {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      controller.abort(stoppedBy(signal))
    })
  }
  const machine = {
    cache: cacheRoot(process.env),
    environment: process.env,
    platform: thisPlatform,
    mayInstallPackages: process.getuid?.() === 0,
    signal: controller.signal,
  }
  let failures = 0
  for (const name of new Set(names)) {
    try {
      const { path, already, durationMs } = await installTool(lock, name, machine)
      const minutes = `${(durationMs / 60_000).toFixed(2)} min`
      console.log(`${name}: ${already ? 'is there' : 'installed'} (${minutes}) ${path}`)
    } catch (error) {
      controller.signal.throwIfAborted()
      explain(error, `${name}: `)
      failures++
    }
  }
  return failures === 0 ? 0 : 1
}

function stoppedBy(signal: string): UserError {
  return new UserError('install/stopped', `stopped by ${signal}`, {
    remedy: 'Run it again: what was complete stays, and nothing half-installed is left.',
  })
}

async function list(lock: Lock): Promise<number> {
  const rows = await Promise.all(
    [...lock].map(async ([name, entry]) => {
      const where = await installedTool(name, lock).catch(() => 'not installed')
      return [name, lockedVersion(entry), entry.kind, entry.for.join(' ') || '-', where]
    }),
  )
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  return 0
}

/** One sentence and what to do for what the user can mend; everything else is a bug and goes up. */
function explain(error: unknown, prefix: string): void {
  const findings = findingsOf(error)
  if (findings === undefined) throw error
  for (const { message, remedy } of findings) console.error(`tools/install: ${prefix}${message}. ${remedy}`)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.exitCode = 1
  explain(error, '')
}
