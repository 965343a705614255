/** What `hf download --local-dir` notes of each file (huggingface_hub, _local_folder.py): commit, etag, time. */
export interface DownloadNote {
  commit: string
  etag: string
}

/** The note in the text; none when it is not one. */
export function parseDownloadNote(text: string): DownloadNote | undefined {
  const [commit, etag, time] = text.split(/\r?\n/)
  if (commit === undefined || etag === undefined || time === undefined) return undefined
  return /^[0-9a-f]{40}$/.test(commit) ? { commit, etag } : undefined
}

const note =
  /(?:^|\/)\.cache\/huggingface\/(?:\.gitignore(?:\.lock)?|CACHEDIR\.TAG|trees\/[0-9a-f]{40}\.json|(?:download|upload)\/.+\.(?:metadata|lock|incomplete))$/

/** Whether a file is one that the library writes for itself when it downloads to, or uploads from, a folder. */
export function isDownloadNote(name: string): boolean {
  return note.test(name)
}

/** Where notes about the files of a folder lie. */
export const notesFolder = '.cache/huggingface'
