import { runAction } from '@seaworthy/action-kit'
import { inputs } from './inputs.ts'
import { run } from './run.ts'

await runAction('prompt-scan', inputs, run)
