import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Absolute path of a file of the app, in the source tree and inside the packed app alike. */
export function resource(path) {
  return join(root, path)
}

export async function readConfig() {
  return readJson('config/agent.json')
}

export async function readJson(path) {
  return JSON.parse(await readFile(resource(path), 'utf8'))
}
