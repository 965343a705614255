import type { SourceFolder } from '../../../../actions/sbom/src/collect/collector.ts'

/** A folder in memory. Directories cannot be read, as on the disk. */
export function folderOf(files: Readonly<Record<string, string>>): SourceFolder {
  const text = (path: string): string | undefined => (Object.hasOwn(files, path) ? files[path] : undefined)
  return {
    paths: Object.keys(files)
      .filter((path) => !path.includes('node_modules/'))
      .sort(),
    text: (path) => Promise.resolve(text(path)),
    bytes: (path) => {
      const found = text(path)
      const isFolder = Object.keys(files).some((file) => file.startsWith(`${path}/`))
      return Promise.resolve(found === undefined && !isFolder ? undefined : Buffer.from(found ?? ''))
    },
  }
}
