import { findTool, runTool, sha256OfFile } from '@seaworthy/tools'
import { UserError } from '@seaworthy/verdict'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { commonFields, word } from './common.ts'
import type { Workplace } from './common.ts'
import { pipOptions, pythonWithPip } from './python.ts'

/** How the files in it are made: its README. */
export const requirementsFolder = fileURLToPath(new URL('../../requirements', import.meta.url))

export const pypiVenvEntry = z.strictObject({
  kind: z.literal('pypi-venv'),
  /** The package whose version counts. */
  package: word,
  version: word,
  /** A file of `tools/requirements`: the whole set of packages, each with its version and the hashes of its wheels. */
  requirements: z.string().regex(/^[\w-]+\.txt$/),
  /** Of that file, so that another set is another installation. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  ...commonFields,
})
type PypiVenvEntry = z.infer<typeof pypiVenvEntry>

/**
 * Installs wheels into a virtual environment of their own; pip compares every wheel with the hashes of the requirements
 * and installs nothing that they do not name. No package's build script is run.
 */
export async function bringPypiVenv(entry: PypiVenvEntry, workplace: Workplace): Promise<string> {
  const requirements = path.join(requirementsFolder, entry.requirements)
  await checkRequirements(requirements, entry)
  const { environment: hostEnvironment, signal, platform, folder } = workplace
  const python = await findTool(pythonWithPip(platform), { hostEnvironment, signal })
  const venv = path.join(folder, 'venv')
  await runTool(python, ['-m', 'venv', venv], pipOptions(workplace))
  const install = ['install', '--require-hashes', '--only-binary', ':all:', '--no-input', '-r', requirements]
  const own = path.join(venv, ...(isWindows(platform) ? ['Scripts', 'python.exe'] : ['bin', 'python']))
  await runTool({ name: 'python', path: own, invokedAs: own }, ['-m', 'pip', ...install], pipOptions(workplace))
  return isWindows(platform) ? windowsProgram(entry, own) : writeLauncher(entry.binary, folder)
}

async function checkRequirements(file: string, entry: PypiVenvEntry): Promise<void> {
  const found = await sha256OfFile(file)
  if (found === entry.sha256) return
  const message = `${file} should have sha256 ${entry.sha256}, found ${found}`
  throw new UserError('install/wrong-checksum', message, {
    remedy: `When it was compiled anew on purpose, put its sha256 into the entry ${entry.package} of tools/tools.lock.`,
    properties: { expected: entry.sha256, found },
  })
}

/** Console scripts name their Python by its absolute path, which changes when the folder is moved into place. */
async function writeLauncher(binary: string, folder: string): Promise<string> {
  const launcher = path.join(folder, 'bin', binary)
  const script = binary === 'python' ? '' : ` "$venv/bin/${binary}"`
  await mkdir(path.dirname(launcher))
  const lines = [
    '#!/bin/sh',
    'unset PYTHONHOME PYTHONPATH',
    `venv=$(CDPATH='' cd -- "\${0%/*}/../venv" && pwd -P) || exit`,
    `exec "$venv/bin/python"${script} "$@"`,
  ]
  await writeFile(launcher, `${lines.join('\n')}\n`, { mode: 0o755 })
  return launcher
}

/** A venv's `python.exe` finds its packages from where it lies; the other launchers have a path in them. */
function windowsProgram(entry: PypiVenvEntry, python: string): string {
  if (entry.binary === 'python') return python
  throw new UserError('install/platform', `${entry.binary} of ${entry.package} cannot be installed on Windows`, {
    remedy: 'Let the entry in tools/tools.lock have "binary": "python", and run the script as `python -m`.',
  })
}

function isWindows(platform: string): boolean {
  return platform.startsWith('win32-')
}
