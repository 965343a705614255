import type { SourceFolder } from '../collector.ts'
import { folderOf } from '../../inventory/path.ts'

const comment = /^[ \t]*(?:[#;]|\/\/).*$/gm

/** The text of settings of these names beside a lock file and in the folders above it, without what is commented out. */
export async function settingsFor(lockFile: string, names: readonly string[], folder: SourceFolder): Promise<string[]> {
  const places = foldersFrom(folderOf(lockFile)).flatMap((directory) => names.map((name) => directory + name))
  const texts = await Promise.all(places.map((place) => folder.text(place)))
  return texts.flatMap((text) => (text === undefined ? [] : [text.replace(comment, '')]))
}

/** The folder and those above it: `a/b/`, `a/`, and the empty text. */
function foldersFrom(directory: string): string[] {
  const folders = [directory]
  for (let above = directory; above !== '';) {
    above = folderOf(above.slice(0, -1))
    folders.push(above)
  }
  return folders
}
