import type { Path } from '@seaworthy/documents'
import type { ManifestFile } from '@seaworthy/manifest'
import type { Change } from './change.ts'
import { isDocument } from './document.ts'
import { documentChanges, readDocuments } from './document-change.ts'
import { pairFiles, renames, roleChanges, type FilePair } from './files.ts'
import { inTurn } from './model.ts'
import type { Sides } from './side.ts'
import { textAdded, textChange, textRemoved } from './text-change.ts'
import { toolChanges } from './tool-change.ts'

/** What changed of the prompts or the configurations of a manifest. */
export async function listedChanges(
  before: readonly ManifestFile[],
  after: readonly ManifestFile[],
  sides: Sides,
  path: Path,
): Promise<Change[]> {
  const files = pairFiles(before, after, path)
  const changed: Change[] = []
  for (const each of files.changed) changed.push(...(await contentChange(each, sides)))
  return [
    ...changed,
    ...(await inTurn(files.added, (each) => textAdded(each, sides))),
    ...files.removed.map(textRemoved),
    ...renames(files.renamed),
    ...roleChanges(files.recast),
  ]
}

/** Tool schemas tool by tool, configurations key by key, all else as texts. */
async function contentChange(files: FilePair, sides: Sides): Promise<Change[]> {
  const { role, name } = files.after
  if (isDocument(name) && (role === 'tool-schema' || role === 'config')) {
    const documents = await readDocuments(files, sides)
    const tools = documents && role === 'tool-schema' ? await toolChanges(documents) : undefined
    if (documents) return tools ?? documentChanges(documents, role)
  }
  return [await textChange(files, sides)]
}
