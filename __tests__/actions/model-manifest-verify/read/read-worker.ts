// The action's worker `read`, run from source.
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) => next(specifier, { ...context, conditions: [...context.conditions, 'source'] }),
})
await import('../../../../actions/model-manifest-verify/src/workers/read.ts')
