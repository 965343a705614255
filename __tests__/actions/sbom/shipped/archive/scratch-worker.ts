// A thread that unpacks to a file and never ends by itself, run from source. Its data are the folder.
import { registerHooks } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

registerHooks({
  resolve: (specifier, context, next) => next(specifier, { ...context, conditions: [...context.conditions, 'source'] }),
})
const { ScratchFile } = await import('../../../../../actions/sbom/src/shipped/archive/scratch-file.ts')

const file = new ScratchFile(workerData as string)
file.append(Buffer.alloc(1024))
parentPort?.postMessage('written')
for (;;) file.append(Buffer.alloc(1))
