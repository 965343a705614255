import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { UserError } from '@seaworthy/verdict'
import type { NpmPackage } from './package-url.ts'

const run = promisify(execFile)

/**
 * Downloads a package with npm into `folder`, unpacks it there, and returns the folder of its files.
 * Throws UserError when its integrity is not the expected one (`sha512-<base64>`, as in a lock file).
 */
export async function npmPack({ name, version }: NpmPackage, integrity: string, folder: string): Promise<string> {
  const npm = process.env['npm_execpath']
  if (npm === undefined) {
    throw new UserError('sample/npm', 'This script asks npm for the package, and was not started by npm.', {
      remedy: 'Start it with: npm run update-sample.',
    })
  }
  const pack = [npm, 'pack', `${name}@${version}`, '--json', '--ignore-scripts', '--pack-destination', folder]
  const { stdout } = await run(process.execPath, pack)
  const [packed] = JSON.parse(stdout) as { filename: string }[]
  if (!packed) throw new Error(`npm pack answered without a file: ${stdout}`)
  await checkIntegrity(join(folder, packed.filename), integrity)
  await run('tar', ['-xzf', packed.filename], { cwd: folder })
  return join(folder, 'package')
}

async function checkIntegrity(file: string, expected: string): Promise<void> {
  const found = `sha512-${createHash('sha512')
    .update(await readFile(file))
    .digest('base64')}`
  if (found === expected) return
  throw new UserError('sample/integrity', `The package must have the integrity ${expected}, but it has ${found}.`, {
    remedy: 'Do not use it: find out who changed the package or the revision in models.manifest.yaml.',
    properties: { expected, found },
  })
}
