import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Place } from '@seaworthy/verdict'
import { UserError } from '@seaworthy/verdict'
import { declarationsOf } from '../declarations.ts'
import type { OwnAction } from './own-action.ts'

const outputCall = /\.output\(\s*'([^']+)'/g

/** Where the outputs that `action.yml` declares and those that the code, its own or the kernel's, sets part. */
export async function outputDisagreements(root: string, { name, metadata }: OwnAction): Promise<UserError[]> {
  const folders = [`actions/${name}/src`, 'shared/action-kit/src']
  const set = new Set((await Promise.all(folders.map((folder) => outputsSetIn(path.join(root, folder))))).flat())
  const declared = declarationsOf(metadata, ['outputs'])
  const names = new Set(declared.map((output) => output.name))
  return [
    ...declared
      .filter((output) => !set.has(output.name))
      .map((output) =>
        disagreement(`Expected only outputs that the action sets, found "${output.name}".`, {
          remedy: `Set it by job.output('${output.name}', …), or remove it here.`,
          at: output.at,
        }),
      ),
    ...[...set]
      .filter((output) => !names.has(output))
      .map((output) =>
        disagreement(`Expected the output "${output}", which the action sets, found none.`, {
          remedy: 'Declare it under "outputs:".',
          at: { file: metadata.name, line: 1 },
        }),
      ),
  ]
}

function disagreement(message: string, details: { remedy: string; at: Place }): UserError {
  return new UserError('generate/output-parity', message, details)
}

async function outputsSetIn(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'))
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))
  return texts.flatMap((text) => [...text.matchAll(outputCall)].map(([, output]) => output ?? ''))
}
