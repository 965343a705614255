import { Writable } from 'node:stream'
import type { Output } from '../../../tools/demo/screen/output.ts'

/** An output that remembers what was written. */
export function recordingOutput(terminal: Partial<Output> = {}): { output: Output; text: () => string } {
  const chunks: string[] = []
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString())
      done()
    },
  })
  return { output: Object.assign(output, terminal), text: () => chunks.join('') }
}
