/** The stream cannot be read on: every Unpickler would stop here too. */
export class PickleFault extends Error {
  readonly offset: number

  /** The reason completes the sentence "the pickle …". */
  constructor(reason: string, offset: number) {
    super(reason)
    this.name = 'PickleFault'
    this.offset = offset
  }
}

/** The stream can be read on, but not by this reader in bounded time and memory. */
export class TooMuch extends PickleFault {}
