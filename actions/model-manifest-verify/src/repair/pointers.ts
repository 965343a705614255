import { checkPortablePath } from '@seaworthy/files'
import type { ExpectedFile, Explanation } from './explanation.ts'
import { parseLfsPointer } from './lfs-pointer.ts'

/** A placeholder that a tool for large files left where the file should be. */
export function explainPointer(head: Buffer, expected: ExpectedFile): Explanation | undefined {
  return explainLfs(head, expected) ?? explainAnnex(head, expected)
}

function explainLfs(head: Buffer, { name, size, sha256 }: ExpectedFile): Explanation | undefined {
  const pointer = parseLfsPointer(head)
  if (!pointer) return undefined
  const stands =
    pointer.sha256 === sha256 && pointer.size === size
      ? 'it stands for the reviewed file'
      : pointer.extended
        ? 'an extension of Git LFS must make the file of what it stands for'
        : `it stands for another file than the reviewed one: expected sha256 ${sha256} (${size} bytes), found sha256 ${pointer.sha256} (${pointer.size} bytes)`
  return {
    rule: 'model/lfs-pointer',
    message: `${name} is a Git LFS pointer and not the file: ${stands}.`,
    remedy: `Run \`git lfs pull --include=${quoted(name)}\`; in a workflow, give actions/checkout \`lfs: true\`.`,
    properties: { name, pointer: { sha256: pointer.sha256, size: pointer.size } },
  }
}

/** git-annex, "pointer files": a path into the annex in place of the content. */
function explainAnnex(head: Buffer, { name }: ExpectedFile): Explanation | undefined {
  if (!/^\/annex\/objects\/[^\n]+\n/.test(head.subarray(0, 4096).toString('latin1'))) return undefined
  return {
    rule: 'model/annex-pointer',
    message: `${name} is a git-annex pointer and not the file.`,
    remedy: `Run \`git annex get ${quoted(name)}\` before this step.`,
    properties: { name },
  }
}

/** A name as one word of a shell. Names of the manifest are portable, so that quotes and `$` are all that could hurt. */
export function quoted(name: string): string {
  if (/^[\w./@%+=:,-]+$/.test(name)) return name
  return checkPortablePath(name) === undefined ? `'${name.replaceAll("'", `'\\''`)}'` : '<the file>'
}
