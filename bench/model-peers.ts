import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { installedTool } from '../tools/installer/installed.ts'
import { runToEnd, type Program } from './child.ts'
import type { ModelTree } from './model-tree.ts'

/** Another program that reads the same files. */
export interface Peer {
  name: string
  program: Program
  /** How many times as fast we are to be; nothing when the row only informs. */
  target?: number
}

export interface Targets {
  sha256sum: number
  modelSigning: number
  hashdeep?: number
  openssl?: number
}

/** Programs that verify or hash the tree, each as its manual says for this purpose, and one that scans it. */
export async function peersFor(tree: ModelTree, work: string, targets: Targets): Promise<Peer[]> {
  const list = path.join(work, 'files')
  await writeFile(list, tree.files.map((file) => `${file}\0`).join(''))
  return [
    peer('sha256sum', 'xargs', ['-0', '-n', '20000', '-s', '2000000', '-a', list, 'sha256sum'], targets.sha256sum),
    peer('hashdeep -j2', 'hashdeep', ['-j2', '-c', 'sha256', '-r', tree.model], targets.hashdeep),
    await modelSigning(tree, work, targets.modelSigning),
    peer(
      '2 × openssl dgst',
      'xargs',
      ['-0', '-P2', '-n', halfOf(tree), '-a', list, 'openssl', 'dgst', '-sha256'],
      targets.openssl,
    ),
    peer('picklescan', await installedTool('picklescan'), ['-m', 'picklescan', '--path', tree.model]),
  ]
}

function peer(name: string, command: string, args: string[], target?: number): Peer {
  return { name, program: { command, args }, ...(target !== undefined && { target }) }
}

/** So that each of two processes gets half of the files, as far as a command line can hold them. */
function halfOf({ files }: ModelTree): string {
  return String(Math.min(1000, Math.ceil(files.length / 2)))
}

async function modelSigning(tree: ModelTree, work: string, target: number): Promise<Peer> {
  const python = await installedTool('model-signing')
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const [key, pub, signature] = ['key.pem', 'pub.pem', 'model.sig'].map((name) => path.join(work, name))
  await writeFile(String(key), privateKey.export({ type: 'sec1', format: 'pem' }))
  await writeFile(String(pub), publicKey.export({ type: 'spki', format: 'pem' }))
  const model = ['key', tree.model, '--signature', String(signature)]
  const sign = ['-m', 'model_signing', 'sign', ...model, '--private_key', String(key)]
  const { status, output } = await runToEnd({ command: python, args: sign })
  if (status !== 0) throw new Error(`model_signing cannot sign: ${output}`)
  const verify = ['-m', 'model_signing', 'verify', ...model, '--public_key', String(pub)]
  return peer('model_signing verify', python, verify, target)
}
