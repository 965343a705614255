import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDocument, visitAsync } from 'yaml'

/**
 * The text of a manifest with the sizes and digests of its files as they are in `folder`. Comments and order stay.
 * A file entry is any mapping with a `name` and a `digest`.
 */
export async function refreshManifest(text: string, folder: string): Promise<string> {
  const manifest = parseDocument(text)
  await visitAsync(manifest, {
    async Map(_key, entry) {
      if (!entry.has('name') || !entry.has('digest')) return
      const content = await readFile(join(folder, String(entry.get('name'))))
      entry.set('size', content.length)
      entry.setIn(['digest', 'sha256'], createHash('sha256').update(content).digest('hex'))
    },
  })
  return manifest.toString({ lineWidth: 0, flowCollectionPadding: false })
}
