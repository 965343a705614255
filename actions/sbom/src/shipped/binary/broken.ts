import { UserError } from '@seaworthy/verdict'

/** Content that is not what its format demands: the file is told as a fault, with this sentence. */
export class BrokenContent extends UserError {
  /** `format` as rules name it: `elf`, `pe`. `message` says what was expected and what was found. */
  constructor(format: string, message: string) {
    super(`sbom/${format}-broken`, message, { remedy: 'Build or download the file again, and package it again.' })
    this.name = 'BrokenContent'
  }
}
