// The action's worker `advisories`, run from source.
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) => next(specifier, { ...context, conditions: [...context.conditions, 'source'] }),
})
await import('../../../../actions/sbom/src/workers/advisories.ts')
