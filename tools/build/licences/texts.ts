import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { BundledPackage } from './packages.ts'

/** A licence or notice file of a package. */
export interface LicenceText {
  /** Relative to the package's folder, with `/`. */
  path: string
  text: string
}

const licenceFile = /^(?:licen[cs]es?|notices?|copying|(?:third|3rd)-?party-?(?:licen[cs]es?|notices?))(?:[-._].*)?$/i
const code = /\.(?:[cm]?[jt]sx?|json|map)$/i

/**
 * The licence and notice texts of a package: those in its folder, and those in every folder on the way to a bundled
 * file, where packages keep the licence of code that they took over (undici's lib/web/fetch/LICENSE). Sorted by path.
 */
export async function licenceTexts({ folder, files }: BundledPackage): Promise<LicenceText[]> {
  const texts = await Promise.all([...foldersOnTheWay(files)].sort().map((path) => textsIn(folder, path)))
  return texts.flat()
}

function foldersOnTheWay(files: string[]): Set<string> {
  const folders = new Set(['.'])
  for (const file of files) {
    for (let path = posix.dirname(file); path !== '.'; path = posix.dirname(path)) folders.add(path)
  }
  return folders
}

async function textsIn(folder: string, path: string): Promise<LicenceText[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && licenceFile.test(entry.name) && !code.test(entry.name))
    .map((entry) => entry.name)
    .sort()
  return Promise.all(
    names.map(async (name) => ({
      path: posix.join(path, name),
      text: plain(await readFile(join(folder, path, name), 'utf8')),
    })),
  )
}

function plain(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim()
}
