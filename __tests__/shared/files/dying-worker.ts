// A worker that dies over its first file.
import process from 'node:process'
import { parentPort } from 'node:worker_threads'

parentPort?.once('message', () => process.exit(3))
