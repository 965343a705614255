import path from 'node:path'

export type Environment = Record<string, string>

/** Variables without which programs do not start on Windows; taken from the machine. */
const windowsSystem = [
  'SystemRoot',
  'SystemDrive',
  'windir',
  'ComSpec',
  'PATHEXT',
  'OS',
  'NUMBER_OF_PROCESSORS',
  'PROCESSOR_ARCHITECTURE',
  'ProgramData',
  'ProgramFiles',
  'ProgramFiles(x86)',
  'ProgramW6432',
  'CommonProgramFiles',
  'CommonProgramFiles(x86)',
  'ALLUSERSPROFILE',
  'PUBLIC',
]

/** The folders of a job that its variables name. */
export interface JobFolders {
  home: string
  temp: string
  runnerTemp: string
  toolCache: string
  workspace: string
}

/**
 * The variables of the machine that a job sees: written from scratch, so that nothing of the developer's own reaches
 * an action. Only PATH, and what Windows needs to start programs, come from outside.
 */
export function machineVariables(machine: NodeJS.ProcessEnv, folders: JobFolders): Environment {
  const common = {
    PATH: machinePath(machine),
    HOME: folders.home,
    LANG: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
  }
  if (process.platform !== 'win32') return { ...common, TMPDIR: folders.temp }
  return {
    ...windowsVariables(machine),
    ...common,
    USERPROFILE: folders.home,
    APPDATA: path.join(folders.home, 'AppData', 'Roaming'),
    LOCALAPPDATA: path.join(folders.home, 'AppData', 'Local'),
    TEMP: folders.temp,
    TMP: folders.temp,
  }
}

function windowsVariables(machine: NodeJS.ProcessEnv): Environment {
  const found = windowsSystem.map((name) => [name, machine[name]] as const)
  return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** PATH without what npm puts in front of it while it runs a script: a runner has no such folders. */
function machinePath(machine: NodeJS.ProcessEnv): string {
  const folders = (machine['PATH'] ?? machine['Path'] ?? '').split(path.delimiter)
  return folders.filter((folder) => !/node_modules[\\/]\.bin|node-gyp-bin/.test(folder)).join(path.delimiter)
}

const systems: Partial<Record<NodeJS.Platform, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }
const architectures: Partial<Record<NodeJS.Architecture, string>> = {
  x64: 'X64',
  arm64: 'ARM64',
  ia32: 'X86',
  arm: 'ARM',
}

/** The `runner` context, by the names of its properties. */
export function runnerContext(folders: JobFolders): Environment {
  return {
    os: systems[process.platform] ?? process.platform,
    arch: architectures[process.arch] ?? process.arch,
    name: 'local',
    environment: 'self-hosted',
    tool_cache: folders.toolCache,
    temp: folders.runnerTemp,
    workspace: path.dirname(folders.workspace),
  }
}

/** A context as variables: `{ sha }` becomes `GITHUB_SHA`. */
export function contextVariables(prefix: 'GITHUB' | 'RUNNER', context: Environment): Environment {
  return Object.fromEntries(Object.entries(context).map(([name, value]) => [`${prefix}_${name.toUpperCase()}`, value]))
}

/** The name of an input's variable: only blanks change, hyphens stay (Handler.cs). */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** Layers of variables as one environment; later layers win, on Windows whatever the case of a name is. */
export function layered(layers: Iterable<readonly [string, string]>[]): Environment {
  const names = new Map<string, string>()
  const values = new Map<string, string>()
  for (const [name, value] of layers.flatMap((layer) => [...layer])) {
    const key = process.platform === 'win32' ? name.toUpperCase() : name
    const known = names.get(key)
    if (known !== undefined) values.delete(known)
    names.set(key, name)
    values.set(name, value)
  }
  return Object.fromEntries(values)
}

/** PATH with the folders of GITHUB_PATH in front, the last added first. */
export function extendedPath(added: readonly string[], machine: string): string {
  return [...added.toReversed(), machine].filter((part) => part !== '').join(path.delimiter)
}
