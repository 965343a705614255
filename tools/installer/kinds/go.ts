import { findTool, runTool } from '@seaworthy/tools'
import type { ToolSpec } from '@seaworthy/tools'
import { UserError } from '@seaworthy/verdict'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { commonFields, executableName, settings, word } from './common.ts'
import type { Workplace } from './common.ts'
import { modulesOf, readGoSum } from './go-modules.ts'

export const goEntry = z.strictObject({
  kind: z.literal('go'),
  module: word,
  /** The command's package within the module. */
  package: word,
  /** Without the leading `v`. */
  version: word,
  /** The module's hash, as in go.sum and in the checksum database. */
  sum: z.string().regex(/^h1:[\w+/]{43}=$/),
  /** The variable that holds the version, of a program that does not take it from its own build info: `main.version`. */
  versionVariable: word.optional(),
  ...commonFields,
})
type GoEntry = z.infer<typeof goEntry>

const go: ToolSpec = {
  name: 'go',
  version: { args: ['version'], pattern: /^go version go(\S+)/m },
  hint: 'Install Go (on Debian: apt-get install golang-go), then run tools/install again.',
}

const downloaded = z.object({ Sum: z.string(), Dir: z.string() })

/**
 * Builds a command from the module proxy. The checksum database is used as this machine has it set up; where it is
 * switched off the lock still decides: it pins the module, and the module's own go.sum pins all that is linked in.
 */
export async function bringGo(entry: GoEntry, workplace: Workplace): Promise<string> {
  const { environment: hostEnvironment, signal, folder, platform } = workplace
  const compiler = await findTool(go, { hostEnvironment, signal })
  const run = (args: string[]) =>
    runTool(compiler, args, {
      cwd: folder,
      env: goEnvironment(workplace),
      hostEnvironment,
      signal,
      deadlineMs: 1_800_000,
      remedy: 'See what Go says; behind a mirror or a proxy, set GOPROXY, GOSUMDB or HTTPS_PROXY.',
    })
  const version = `v${entry.version}`
  const { stdout } = await run(['mod', 'download', '-json', `${entry.module}@${version}`])
  const module = downloaded.parse(JSON.parse(stdout))
  checkSum(`${entry.module}@${version}`, entry.sum, module.Sum)
  await run(['install', ...linkerFlags(entry), `${entry.package}@${version}`])
  const binary = path.join(folder, 'bin', executableName(entry.binary, platform))
  const sums = readGoSum(await readFile(path.join(module.Dir, 'go.sum'), 'utf8'))
  sums.set(`${entry.module}@${version}`, entry.sum)
  const buildInfo = await run(['version', '-m', binary])
  for (const linked of modulesOf(buildInfo.stdout)) checkSum(linked.name, sums.get(linked.name), linked.sum)
  return binary
}

/** What its release builds set too; what it is made of is proven by the sums. */
function linkerFlags({ versionVariable, version }: GoEntry): string[] {
  return versionVariable === undefined ? [] : [`-ldflags=-X ${versionVariable}=${version}`]
}

/** One module and build cache for all tools; no C compiler, no other toolchain, no workspace of a parent folder. */
function goEnvironment({ cache, environment, folder }: Workplace): Record<string, string> {
  return {
    ...settings(environment, /^GO(?:PROXY|NOPROXY|PRIVATE|SUMDB|NOSUMDB|INSECURE|VCS|AUTH)$/),
    GOMODCACHE: path.join(cache, '.go', 'mod'),
    GOCACHE: path.join(cache, '.go', 'build'),
    GOBIN: path.join(folder, 'bin'),
    // -modcacherw: a module cache that is read-only cannot simply be deleted.
    GOFLAGS: '-trimpath -modcacherw',
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    CGO_ENABLED: '0',
  }
}

function checkSum(module: string, expected: string | undefined, found: string): void {
  if (found === expected) return
  const message = `${module} should have sum ${expected ?? 'recorded in go.sum'}, found ${found}`
  throw new UserError('install/wrong-checksum', message, {
    remedy: `Do not use it: find out why the module proxy's ${module} is not the one that tools/tools.lock stands for.`,
    properties: { module, expected: expected ?? null, found },
  })
}
