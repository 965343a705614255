import type { RunOptions, ToolSpec } from '@seaworthy/tools'
import { settings } from './common.ts'
import type { Workplace } from './common.ts'

/** Python is asked for pip's version, so that a Python without pip is found out here, with a sentence. */
export function pythonWithPip(platform: string): ToolSpec {
  return {
    name: platform.startsWith('win32-') ? 'python' : 'python3',
    version: { args: ['-m', 'pip', '--version'], pattern: /^pip (\S+)/m },
    hint: 'Install Python 3 with pip (on Debian: apt-get install python3-pip python3-venv), then run tools/install again.',
  }
}

/** How pip is run: in the workplace's folder, with the mirror and proxy of this machine. */
export function pipOptions({ environment, folder, signal }: Workplace): RunOptions {
  return {
    cwd: folder,
    env: settings(environment, /^(?:PIP_|REQUESTS_CA_BUNDLE$)/),
    hostEnvironment: environment,
    signal,
    remedy: 'See what pip says; behind a mirror or a proxy, set PIP_INDEX_URL or HTTPS_PROXY.',
  }
}
