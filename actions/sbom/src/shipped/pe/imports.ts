import { mostListed, longestName } from '../native/facts.ts'
import type { Image } from './image.ts'

const importDirectory = 1
const delayedDirectory = 13

/** Names of the libraries that the image imports, at once or when it first calls them. */
export function readImports(image: Image): string[] {
  const names = [...named(image, importDirectory, 20, 12), ...named(image, delayedDirectory, 32, 4)]
  return [...new Set(names)]
}

/** Each descriptor has so many bytes, of which the address of the name lies at `nameAt`; one of zeros ends them. */
function* named(image: Image, index: number, size: number, nameAt: number): Generator<string> {
  const { view } = image
  const directory = image.directory(index)
  const start = directory && directory.address > 0 ? image.offsetOf(directory.address) : undefined
  if (start === undefined) return
  for (let count = 0; count < mostListed; count++) {
    const address = view.u32(start + count * size + nameAt)
    if (address === 0) return
    const offset = image.offsetOf(address)
    if (offset !== undefined) yield view.text(offset, longestName)
  }
}
