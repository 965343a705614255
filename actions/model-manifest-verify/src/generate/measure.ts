import { hashFiles, shown, type HashOptions } from '@seaworthy/files'
import type { FileFacts } from '@seaworthy/manifest'
import { UserError, UserErrors } from '@seaworthy/verdict'
import { longestPointer, parseLfsPointer } from '../repair/lfs-pointer.ts'
import { quoted } from '../repair/pointers.ts'
import { embeddedTemplate } from './gguf.ts'
import { headOf } from './sniff.ts'
import type { TreeFile } from './tree.ts'

const mostErrors = 20

/**
 * Reads every file once. Throws UserErrors when files cannot be read, or are placeholders of Git LFS: a manifest must
 * not bless what is not the model.
 */
export async function measureAll(files: readonly TreeFile[], hashing: HashOptions): Promise<Map<string, FileFacts>> {
  refuse(files.flatMap((file) => placeholder(file) ?? []))
  const digests = await hashFiles(files, hashing)
  refuse(digests.filter((digest) => digest instanceof UserError))
  const facts = new Map<string, FileFacts>()
  for (const [index, file] of files.entries()) {
    const digest = digests[index]
    if (digest === undefined || digest instanceof UserError) throw new Error('expected a digest for every file')
    const chatTemplate = embeddedTemplate(file)
    const { size, sha256 } = digest
    facts.set(file.name, { name: file.name, size, digest: { sha256 }, ...(chatTemplate && { chatTemplate }) })
  }
  return facts
}

function placeholder({ name, path, size }: TreeFile): UserError | undefined {
  if (size >= longestPointer || !parseLfsPointer(headOf(path, longestPointer))) return undefined
  return new UserError('model/lfs-pointer', `${shown(name)} is a Git LFS pointer and not the file.`, {
    remedy: `Run \`git lfs pull --include=${quoted(name)}\`, then generate again.`,
    at: { file: path },
  })
}

function refuse(errors: readonly UserError[]): void {
  if (errors.length > 0) throw new UserErrors(errors.slice(0, mostErrors))
}
