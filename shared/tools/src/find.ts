import { UserError } from '@seaworthy/verdict'
import type { Json } from '@seaworthy/verdict'
import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Environment } from './environment.ts'
import { sha256OfFile } from './file-digest.ts'
import { runTool } from './run.ts'
import { candidates, searchedFolders } from './search-path.ts'
import type { SearchPath } from './search-path.ts'
import type { Program, Tool, ToolSpec } from './tool.ts'
import { compareVersions, isVersion, sameVersion } from './version.ts'

export interface FindOptions {
  /** Replaces PATH. */
  searchPath?: string
  /** An absolute path, to use this file and search nowhere. */
  override?: string | undefined
  /** Defaults to the environment of this process. */
  hostEnvironment?: Environment
  /** Milliseconds for the version command. Defaults to 30 seconds. */
  deadlineMs?: number
  signal?: AbortSignal | undefined
}

/** A program that prints more than this is not telling its version. */
const maxVersionBytes = 64 * 1024

/**
 * Finds a program and checks it: first the checksum, so that a wrong file is never run, then the version.
 *
 * @throws UserError `tools/not-found`, `tools/wrong-checksum`, `tools/no-version`, `tools/wrong-version` or one of
 * {@link runTool}; each ends with the spec's hint.
 */
export async function findTool(spec: ToolSpec, options: FindOptions = {}): Promise<Tool> {
  const program = await (options.override === undefined ? search(spec, options) : named(spec, options.override))
  const sha256 = await checkedDigest(spec, program)
  const version = await askVersion(spec, program, options)
  checkVersion(spec, program, version)
  return { ...program, version, ...(sha256 !== undefined && { sha256 }) }
}

async function search(spec: ToolSpec, options: FindOptions): Promise<Program> {
  const { hostEnvironment: host = process.env } = options
  const searchPath: SearchPath = {
    value: options.searchPath ?? host['PATH'] ?? host['Path'] ?? '',
    cwd: process.cwd(),
    platform: process.platform,
    extensions: host['PATHEXT'],
  }
  for (const candidate of candidates(spec.name, searchPath)) {
    if (await isExecutable(candidate)) {
      return { name: spec.name, path: await realpath(candidate), invokedAs: candidate }
    }
  }
  const folders = searchedFolders(searchPath)
  const where = folders.length === 0 ? 'PATH, which has no absolute folder' : `PATH (${folders.join(', ')})`
  throw fault('tools/not-found', spec, `${spec.name}${requirement(spec)} was not found on ${where}`, { folders })
}

async function named(spec: ToolSpec, file: string): Promise<Program> {
  if (!path.isAbsolute(file)) {
    throw fault('tools/not-found', spec, `the path of ${spec.name} must be absolute, found ${file}`, { path: file })
  }
  if (!(await isExecutable(file))) {
    throw fault('tools/not-found', spec, `${spec.name} should be at ${file}, which is not an executable file`, {
      path: file,
    })
  }
  return { name: spec.name, path: await realpath(file), invokedAs: file }
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

async function checkedDigest(spec: ToolSpec, program: Program): Promise<string | undefined> {
  if (spec.sha256 === undefined) return undefined
  const found = await sha256OfFile(program.path)
  if (found === spec.sha256.toLowerCase()) return found
  const message = `${spec.name} at ${program.path} should have sha256 ${spec.sha256}, found ${found}`
  throw fault('tools/wrong-checksum', spec, message, { path: program.path, expected: spec.sha256, found })
}

/** Runs the version command in the program's own folder, so that no file of the workspace can sway it. */
async function askVersion(spec: ToolSpec, program: Program, options: FindOptions): Promise<string> {
  const { stdout, stderr } = await runTool(program, spec.version.args, {
    cwd: path.dirname(program.path),
    deadlineMs: options.deadlineMs ?? 30_000,
    maxOutputBytes: maxVersionBytes,
    remedy: spec.hint,
    signal: options.signal,
    ...(options.hostEnvironment && { hostEnvironment: options.hostEnvironment }),
  })
  const version = spec.version.pattern.exec(`${stdout}\n${stderr}`)?.[1]
  if (version !== undefined && isVersion(version)) return version
  const command = [program.path, ...spec.version.args].join(' ')
  throw fault('tools/no-version', spec, `${spec.name} does not tell its version: \`${command}\` prints none`, {
    path: program.path,
  })
}

function checkVersion(spec: ToolSpec, program: Program, version: string): void {
  const { requires } = spec
  if (requires === undefined) return
  const fits =
    'exact' in requires ? sameVersion(version, requires.exact) : compareVersions(version, requires.minimum) >= 0
  if (fits) return
  const message = `${spec.name}${requirement(spec)} is needed, found ${version} at ${program.path}`
  throw fault('tools/wrong-version', spec, message, { path: program.path, found: version })
}

function requirement({ requires }: ToolSpec): string {
  if (requires === undefined) return ''
  return 'exact' in requires ? ` ${requires.exact}` : ` ${requires.minimum} or newer`
}

function fault(rule: string, spec: ToolSpec, message: string, properties: Record<string, Json>): UserError {
  return new UserError(rule, message, { remedy: spec.hint, properties })
}
