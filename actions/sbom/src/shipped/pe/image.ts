import type { View } from '../binary/view.ts'

export interface PeSection {
  name: string
  /** Where it is loaded, from the image's start. */
  address: number
  /** Bytes of the file. */
  offset: number
  size: number
}

export interface Directory {
  /** Where it is loaded, from the image's start. */
  address: number
  size: number
}

/** A PE image, in which everything is found by the address at which it is loaded. */
export class Image {
  readonly view: View
  readonly directory: (index: number) => Directory | undefined
  readonly #sections: readonly PeSection[]

  constructor(view: View, sections: readonly PeSection[], directory: (index: number) => Directory | undefined) {
    this.view = view
    this.#sections = sections
    this.directory = directory
  }

  /** Where in the file an address is; nothing when no section holds it. */
  offsetOf(address: number): number | undefined {
    const section = this.#sections.find((one) => address >= one.address && address < one.address + one.size)
    return section && section.offset + address - section.address
  }
}
