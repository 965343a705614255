import { execFileSync } from 'node:child_process'
import { installedTool } from '../../../tools/installer/installed.ts'

/** What the programs get to see: nothing of theirs may call home or read settings of this user. */
export const environment = {
  PATH: process.env['PATH'] ?? '',
  DVC_NO_ANALYTICS: '1',
  HF_HUB_OFFLINE: '1',
  HF_HUB_DISABLE_TELEMETRY: '1',
  MLFLOW_DISABLE_TELEMETRY: 'true',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
}

/** The Python that has DVC, MLflow and huggingface_hub. */
export const python = await installedTool('model-sources')

/** Runs a program in a folder, which is its home too, and returns what it printed. */
export function run(folder: string, program: string, ...args: string[]): string {
  const env = { ...environment, HOME: folder, DVC_GLOBAL_CONFIG_DIR: folder, DVC_SITE_CACHE_DIR: `${folder}/.site` }
  return execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
