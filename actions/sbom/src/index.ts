import { runAction } from '@seaworthy/action-kit'
import { inputs } from './inputs.ts'
import { run } from './run.ts'

await runAction('sbom', inputs, run)
