import { setFlagsFromString } from 'node:v8'
import { runAction } from '@seaworthy/action-kit'
import { inputs } from './inputs.ts'
import { run } from './run.ts'

// Documents of some MB are made and dropped one after the other: V8 would keep 48 MB for short-lived objects, and is as fast with less.
setFlagsFromString('--semi-space-growth-factor=1')

await runAction('sbom', inputs, run)
