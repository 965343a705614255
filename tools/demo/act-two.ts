import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { ActOne } from './act-one.ts'
import type { OutFolder } from './out-folder.ts'
import { runStep, showErrors, type Stage } from './run-step.ts'
import { gate, verification } from './steps.ts'
import { copyApp, flipByte } from './tamper.ts'

/** The file that is changed: the sample's model. */
const model = 'models/silero-vad/silero_vad_v6.onnx'

/**
 * Flips one byte of the model in a copy of the app, verifies the copy, and asks the gate about the release with this
 * evidence in place of the good one. Returns whether both said no, and the verification named the file.
 */
export async function tamperWithModel(stage: Stage, { release, runs }: ActOne, out: OutFolder): Promise<boolean> {
  const { screen } = stage
  screen.title('Act two', 'The same release, with one byte of the model changed.')
  const folder = await mkdtemp(join(tmpdir(), 'seaworthy-tampered-'))
  try {
    const app = join(folder, basename(release.app))
    await copyApp(release.app, app)
    const { offset, before, after } = await flipByte(app, model)
    screen.text(`Byte ${offset} of ${model} in a copy: ${hex(before)} is now ${hex(after)}.`)
    screen.line()

    const changed = { ...release, app }
    await keepOtherEvidence(runs.flatMap(otherEvidence), join(out.tampered, 'evidence'))
    const verified = await runStep(stage, verification, changed, out.tampered)
    showErrors(stage, verified, out.root)
    const gated = await runStep(stage, gate, changed, out.tampered)
    showErrors(stage, gated, out.root)
    const named = verified.annotations.some(({ level, message }) => level === 'error' && message.includes(model))
    return named && [verified, gated].every(({ exitCode, verdict }) => exitCode === 1 && verdict === 'fail')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Evidence of the steps that act two does not repeat. */
function otherEvidence({ action, evidencePaths }: ActOne['runs'][number]): string[] {
  return [verification.action, gate.action].includes(action) ? [] : evidencePaths
}

async function keepOtherEvidence(paths: string[], evidence: string): Promise<void> {
  await mkdir(evidence, { recursive: true })
  for (const path of paths) await copyFile(path, join(evidence, basename(path)))
}

function hex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, '0')}`
}
