import { hash } from 'node:crypto'
import { inByteOrder } from '@seaworthy/files'

/**
 * DVC's digest of a folder, without `.dir`: MD5 of the list of its files in the JSON that Python writes, with its
 * separators and with everything outside ASCII escaped (dvc_data/hashfile/tree.py, `Tree.as_bytes`). `members` is the
 * digest of each file by its path in the folder.
 */
export function folderDigest(members: ReadonlyMap<string, string>): string {
  const entries = [...members]
    .sort(([a], [b]) => inByteOrder(a, b))
    .map(([relpath, md5]) => `{"md5": ${pythonString(md5)}, "relpath": ${pythonString(relpath)}}`)
  return hash('md5', `[${entries.join(', ')}]`, 'hex')
}

/** `json.dumps` with `ensure_ascii`, which escapes UTF-16 units, DEL too. */
function pythonString(text: string): string {
  return JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
