import { releaseApp } from './act-one.ts'
import { attack } from './act-three.ts'
import { tamperWithModel } from './act-two.ts'
import type { Attack } from './attacks/attack.ts'
import type { OutFolder } from './out-folder.ts'
import type { Stage } from './run-step.ts'

/** The whole demo. Returns whether the release passed, and the changed model and every attack were caught. */
export async function show(stage: Stage, app: string, out: OutFolder, attacks: readonly Attack[]): Promise<boolean> {
  const { screen } = stage
  const started = performance.now()
  const actOne = await releaseApp(stage, app, out)
  if (!actOne.passed) {
    screen.conclusion('fail', 'The release did not pass: what is marked above must be mended first.')
    return false
  }
  const caught = await tamperWithModel(stage, actOne, out)
  const missed = await attack(stage, app, out, attacks)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  screen.fact('Files', out.root)
  screen.line()
  const notCaught = [...(caught ? [] : ['the changed model']), ...missed]
  if (notCaught.length > 0) {
    screen.conclusion('fail', `Not caught as it must be: ${notCaught.join(', ')}. Please report this.`)
    return false
  }
  const others = `${attacks.length} of ${attacks.length} other attacks`
  screen.conclusion('pass', `The release passed, and the changed model was caught, as were ${others}, in ${seconds} s.`)
  return true
}
