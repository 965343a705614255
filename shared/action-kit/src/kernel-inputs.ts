import { choice, flag, inputOnly, path } from './field.ts'
import { defineInputs } from './inputs.ts'

/** The inputs that every action has. They are the caller's: the repository that is checked has no say in them. */
export const kernelInputs = defineInputs({
  workingDirectory: inputOnly(path({ default: '.' })),
  config: inputOnly(path({ default: 'seaworthy.yml' })),
  evidenceDir: inputOnly(path()),
  signEvidence: inputOnly(choice(['auto', 'always', 'never'], { default: 'auto' })),
  enforce: inputOnly(flag({ default: 'true' })),
})
