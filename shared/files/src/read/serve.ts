import { parentPort, workerData } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'
import { readFault } from '../fault.ts'
import { Activity } from './activity.ts'
import { knownDigests, type StartDigest } from './digest.ts'
import { toFault, type Answer, type Batch, type Reply, type Task, type WorkerData } from './messages.ts'
import { readFile, type Inspect, type ReadObserver, type Skills } from './read-file.ts'
import type { Wanted } from './request.ts'
import { Window } from './window.ts'

/** What a worker's script adds to what every worker can. Each is loaded when it is first wanted. */
export interface LoadSkills {
  digests?: () => Promise<Readonly<Record<string, StartDigest>>>
  /** `scratch` is the folder that the user of the pool gave. */
  inspect?: (scratch: string | undefined) => Promise<Inspect>
}

/** The whole program of a worker thread of `hashFiles`: answers its requests until it is terminated. */
export function serveHashing(): void {
  serveReading({})
}

/** The whole program of a worker thread of `readFiles`: answers its requests until it is terminated. */
export function serveReading(load: LoadSkills): void {
  if (!parentPort) throw new Error('serveReading runs in a worker thread only')
  const server = new Server(parentPort, load)
  parentPort.on('message', (batch: Batch) => {
    void ('prepare' in batch ? server.learn(batch.prepare) : server.answer(batch.files))
  })
}

/** Bytes between two messages of progress. */
const progressStep = 16 * 1024 * 1024
/** Longest time that answers are held back, in milliseconds: a thread that is ended loses no more than that. */
const holdBack = 20

class Server {
  readonly #port: MessagePort
  readonly #load: LoadSkills
  readonly #window = new Window()
  readonly #data = workerData as WorkerData
  readonly #activity = new Activity(this.#data.activity)
  readonly #skills: Skills = { digests: knownDigests }
  readonly #observer: ReadObserver = {
    onProgress: (bytes) => {
      this.#unreported += bytes
      if (this.#unreported >= progressStep) this.#reportProgress()
    },
    onInspection: () => {
      this.#activity.beginInspection()
    },
  }
  #unreported = 0
  #held: Answer[] = []
  #heldSince = 0

  constructor(port: MessagePort, load: LoadSkills) {
    this.#port = port
    this.#load = load
  }

  async answer(tasks: readonly Task[]): Promise<void> {
    this.#heldSince = performance.now()
    for (const task of tasks) {
      this.#activity.begin('reading', task.id)
      if (!this.#isSkilled(task)) await this.learn(task)
      this.#answerOne(task)
    }
    this.#activity.begin('idle', 0)
    this.#release()
    this.#post({ done: true })
  }

  /** Apart from the batch, which is left and entered again too often to be compiled well. */
  #answerOne(task: Task): void {
    this.#held.push({ id: task.id, outcome: this.#read(task) })
    if (performance.now() - this.#heldSince > holdBack) this.#release()
  }

  #read(task: Task): Answer['outcome'] {
    const { path } = task
    try {
      return readFile(path, task, this.#skills, this.#window, this.#observer)
    } catch (error) {
      return { fault: toFault(readFault(error, path)) }
    }
  }

  #isSkilled(wanted: Wanted): boolean {
    return (wanted.inspectAs === undefined || this.#skills.inspect !== undefined) && !this.#lacksDigest(wanted)
  }

  #lacksDigest({ digests = [], parts }: Wanted): boolean {
    if (digests.length === 0 && !parts) return false
    const known = (name: string): boolean => Object.hasOwn(this.#skills.digests, name)
    return !digests.every(known) || (parts !== undefined && !known(parts.digest))
  }

  /** Loads what files of which so much is wanted need. */
  async learn(wanted: Wanted): Promise<void> {
    if (this.#lacksDigest(wanted)) this.#skills.digests = { ...knownDigests, ...(await this.#load.digests?.()) }
    if (wanted.inspectAs === undefined || this.#skills.inspect) return
    const inspect = await this.#load.inspect?.(this.#data.scratch)
    if (inspect) this.#skills.inspect = inspect
  }

  #release(): void {
    this.#reportProgress()
    if (this.#held.length > 0) this.#post({ answers: JSON.stringify(this.#held) })
    this.#held = []
    this.#heldSince = performance.now()
  }

  #reportProgress(): void {
    if (this.#unreported > 0) this.#post({ progress: this.#unreported })
    this.#unreported = 0
  }

  #post(reply: Reply): void {
    this.#port.postMessage(reply)
  }
}
