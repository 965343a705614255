import { join } from 'node:path'
import { runCommand } from '../build/command.ts'
import { runAction } from '../runner/run-action.ts'
import { attacks } from './attacks/attacks.ts'
import { jobVariables } from './job-variables.ts'
import { parseOptions, usage } from './options.ts'
import { prepareOutFolder } from './out-folder.ts'
import { Screen } from './screen/screen.ts'
import { show } from './show.ts'

const root = join(import.meta.dirname, '..', '..')
const app = join(root, 'examples', 'desk-agent')

await runCommand(demo)

async function demo(): Promise<void> {
  const options = parseOptions(process.argv.slice(2))
  if (options.help) {
    console.log(usage)
    return
  }
  const out = await prepareOutFolder(options.out)
  const stage = { screen: new Screen(process.stdout), runAction, env: await jobVariables(root) }
  if (!(await show(stage, app, out, attacks))) process.exitCode = 1
}
