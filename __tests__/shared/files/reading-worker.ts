// A worker that can be told by a file's name how to misbehave while it inspects the file, run from source.
import { registerHooks } from 'node:module'
import process from 'node:process'
import type { ByteSource } from '../../../shared/files/src/index.ts'

registerHooks({
  resolve: (specifier, context, next) => next(specifier, { ...context, conditions: [...context.conditions, 'source'] }),
})
const { serveReading } = await import('../../../shared/files/src/index.ts')

const hoard: unknown[] = []

function inspect(name: string, source: ByteSource) {
  if (name.includes('hang')) for (;;);
  if (name.includes('hoard')) for (;;) hoard.push({ name, at: [hoard.length] })
  if (name.includes('exit')) process.exit(5)
  if (name.includes('throw')) throw new TypeError('a bug')
  const middle = Math.floor(source.size / 2)
  return {
    name,
    size: source.size,
    first: source.read(0, 4).toString('hex'),
    middle: source.read(middle, 4).toString('hex'),
    last: source.read(Math.max(0, source.size - 4), 4).toString('hex'),
    end: source.read(source.size, 4).length,
  }
}

serveReading({
  inspect: () => Promise.resolve(inspect),
  digests: () =>
    Promise.resolve({
      /** The sum of all bytes: not a digest that anybody should use. */
      sum: (size) => {
        let sum = 0
        return {
          update: (block) => {
            for (const byte of block) sum += byte
          },
          digest: () => `${sum}/${size}`,
        }
      },
    }),
})
