/** The stream cannot be read on: every Unpickler would stop here too. */
export class PickleFault extends Error {
  readonly offset: number

  /** The reason completes the sentence "the pickle …". */
  constructor(reason: string, offset: number) {
    // Nearly every file that is no pickle makes one: its place in this program says nothing, and costs time.
    const limit = Error.stackTraceLimit
    Error.stackTraceLimit = 0
    super(reason)
    Error.stackTraceLimit = limit
    this.name = 'PickleFault'
    this.offset = offset
  }
}

/** The stream can be read on, but not by this reader in bounded time and memory. */
export class TooMuch extends PickleFault {}
