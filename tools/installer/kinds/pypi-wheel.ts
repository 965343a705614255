import { findTool, runTool, sha256OfFile } from '@seaworthy/tools'
import { UserError } from '@seaworthy/verdict'
import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { commonFields, executableName, word } from './common.ts'
import type { Workplace } from './common.ts'
import { pipOptions, pythonWithPip } from './python.ts'

export const pypiWheelEntry = z.strictObject({
  kind: z.literal('pypi-wheel'),
  package: word,
  version: word,
  /** Platform to the sha256 of its wheel. */
  wheels: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  ...commonFields,
})
type PypiWheelEntry = z.infer<typeof pypiWheelEntry>

/** Downloads a wheel with pip, compares its checksum, and takes the binary that it carries. Nothing of it is executed. */
export async function bringPypiWheel(entry: PypiWheelEntry, workplace: Workplace): Promise<string> {
  const expected = recordedDigest(entry, workplace.platform)
  const { environment: hostEnvironment, signal, folder } = workplace
  const python = await findTool(pythonWithPip(workplace.platform), { hostEnvironment, signal })
  const run = (args: string[]) => runTool(python, args, pipOptions(workplace))
  const requirement = `${entry.package}==${entry.version}`
  await run(['-m', 'pip', 'download', '--no-deps', '--only-binary', ':all:', '--dest', 'download', requirement])
  const wheel = await onlyFile(path.join(folder, 'download'), '.whl')
  await checkDigest(wheel, expected, requirement)
  await run(['-m', 'zipfile', '-e', wheel, 'wheel'])
  return takeBinary(entry, workplace)
}

function recordedDigest(entry: PypiWheelEntry, platform: string): string {
  const digest = entry.wheels[platform]
  if (digest !== undefined) return digest
  const recorded = Object.keys(entry.wheels).join(', ')
  throw new UserError('install/platform', `${entry.package} has no wheel recorded for ${platform}, only ${recorded}`, {
    remedy: `If the registry has one, add its sha256 to tools/tools.lock; else use one of ${recorded}.`,
  })
}

async function checkDigest(wheel: string, expected: string, requirement: string): Promise<void> {
  const found = await sha256OfFile(wheel)
  if (found === expected) return
  const message = `${path.basename(wheel)} should have sha256 ${expected}, found ${found}`
  throw new UserError('install/wrong-checksum', message, {
    remedy: `Do not use it: find out why the registry's ${requirement} is not the one of tools/tools.lock.`,
    properties: { expected, found },
  })
}

/** Binaries lie in `<name>-<version>.data/scripts/` (binary distribution format, "The .data directory"). */
async function takeBinary(entry: PypiWheelEntry, { folder, platform }: Workplace): Promise<string> {
  const data = await onlyFile(path.join(folder, 'wheel'), '.data')
  const name = executableName(entry.binary, platform)
  const binary = path.join(folder, 'bin', name)
  await mkdir(path.dirname(binary))
  await rename(path.join(data, 'scripts', name), binary)
  await chmod(binary, 0o755)
  for (const used of ['download', 'wheel']) await rm(path.join(folder, used), { recursive: true })
  return binary
}

async function onlyFile(folder: string, ending: string): Promise<string> {
  const [found, another] = (await readdir(folder)).filter((name) => name.endsWith(ending))
  if (found === undefined || another !== undefined) throw new Error(`${folder} should hold one ${ending}`)
  return path.join(folder, found)
}
