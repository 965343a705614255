// A worker as the bundles have one, run from source: packages of the suite resolve to their TypeScript.
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) => next(specifier, { ...context, conditions: [...context.conditions, 'source'] }),
})
const { serveHashing } = await import('../../../shared/files/src/index.ts')
serveHashing()
