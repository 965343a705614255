import { releaseApp } from './act-one.ts'
import { tamperWithModel } from './act-two.ts'
import type { OutFolder } from './out-folder.ts'
import type { Stage } from './run-step.ts'

/** The whole demo. Returns whether the release passed and the changed model was caught. */
export async function show(stage: Stage, app: string, out: OutFolder): Promise<boolean> {
  const { screen } = stage
  const started = performance.now()
  const actOne = await releaseApp(stage, app, out)
  if (!actOne.passed) {
    screen.conclusion('fail', 'The release did not pass: what is marked above must be mended first.')
    return false
  }
  const caught = await tamperWithModel(stage, actOne, out)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  screen.fact('Files', out.root)
  screen.line()
  if (caught) screen.conclusion('pass', `The release passed, and the changed model was caught, in ${seconds} s.`)
  else screen.conclusion('fail', 'The changed model was not caught as it must be: please report this.')
  return caught
}
