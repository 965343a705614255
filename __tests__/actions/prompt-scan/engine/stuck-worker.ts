// A worker that is never done with the first file of its batch, and answers nothing of the others.
import { parentPort, workerData } from 'node:worker_threads'

const { at } = workerData as { at: SharedArrayBuffer }
parentPort?.on('message', ([first]: { id: number }[]) => {
  Atomics.store(new Int32Array(at), 0, first?.id ?? 0)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})
