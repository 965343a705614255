import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from './work-tree.ts'

/**
 * The commit that a workflow of this repository pins an action of others to, as `owner/name@commit`: a double stands for
 * exactly that, so that a new pin is a new fact for the tests too.
 */
export async function pinOf(action: string, workflow: string): Promise<string> {
  const text = await readFile(path.join(root, '.github/workflows', workflow), 'utf8')
  const [pin] = [...text.matchAll(/uses: ([^\s$]+@[0-9a-f]{40})/g)].flatMap(([, found = '']) =>
    found.startsWith(`${action}@`) ? [found] : [],
  )
  if (pin === undefined) throw new Error(`${workflow} does not use ${action}`)
  return pin
}
