// The action's worker `scan`, run from source.
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) => next(specifier, { ...context, conditions: [...context.conditions, 'source'] }),
})
await import('../../../../actions/prompt-scan/src/workers/scan.ts')
