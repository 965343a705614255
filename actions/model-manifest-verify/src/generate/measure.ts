import { hashFiles, readFiles, shown, type HashOptions, type ReadOutcome } from '@seaworthy/files'
import type { FileFacts } from '@seaworthy/manifest'
import { UserError, UserErrors } from '@seaworthy/verdict'
import { longestPointer, parseLfsPointer } from '../repair/lfs-pointer.ts'
import { quoted } from '../repair/pointers.ts'
import { judgements, type BriefJudgement, type ContentJudgement } from '../scan/brief.ts'
import { embeddedTemplate } from './gguf.ts'
import { headOf } from './sniff.ts'
import type { TreeFile } from './tree.ts'

const mostErrors = 20

export interface Measured {
  facts: Map<string, FileFacts>
  /** What the content of each file is, by its name, where a worker judged it. */
  content: Map<string, ContentJudgement | UserError>
}

/**
 * Reads every file once, with a worker also for its content. Throws UserErrors when files cannot be read, or are
 * placeholders of Git LFS: a manifest must not bless what is not the model.
 */
export async function measureAll(files: readonly TreeFile[], hashing: HashOptions): Promise<Measured> {
  refuse(files.flatMap((file) => placeholder(file) ?? []))
  const digests = await readAll(files, hashing)
  refuse(digests.filter((digest) => digest instanceof UserError))
  const facts = new Map<string, FileFacts>()
  const content: Measured['content'] = new Map()
  const judgementOf = judgements()
  for (const [index, file] of files.entries()) {
    const digest = digests[index]
    if (digest === undefined || digest instanceof UserError) throw new Error('expected a digest for every file')
    const chatTemplate = embeddedTemplate(file)
    const { size, sha256, inspection } = digest
    const brief = inspection as BriefJudgement | UserError | undefined
    if (brief !== undefined) content.set(file.name, brief instanceof UserError ? brief : judgementOf(brief))
    facts.set(file.name, { name: file.name, size, digest: { sha256 }, ...(chatTemplate && { chatTemplate }) })
  }
  return { facts, content }
}

function readAll(files: readonly TreeFile[], { worker, ...options }: HashOptions): Promise<ReadOutcome[]> {
  if (worker === undefined) return hashFiles(files, options)
  const requests = files.map(({ name, path, size }) => ({ path, size, inspectAs: name }))
  return readFiles(requests, { ...options, worker })
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
