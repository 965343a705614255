import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A throw-away folder with the given files, by path. Removed when the scope that holds it ends. */
export async function repositoryOf(files: Record<string, string>): Promise<{ root: string } & AsyncDisposable> {
  const root = await mkdtemp(path.join(tmpdir(), 'seaworthy-repository-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true })
    await writeFile(path.join(root, name), content)
  }
  return { root, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) }
}

/** A reusable workflow of one job with the given steps, indented by six blanks. */
export function workflowOf(...steps: string[]): string {
  return [
    'name: Sample',
    'on: workflow_call',
    'jobs:',
    '  sample:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    ...steps.map((step) => step.replace(/^/gm, '      ')),
    '',
  ].join('\n')
}
