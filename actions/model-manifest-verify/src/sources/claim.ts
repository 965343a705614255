/** How a source of truth names the bytes of a file. */
export type Algorithm = 'sha256' | ExtraAlgorithm

/** Digests beside sha256, which every file gets. */
export type ExtraAlgorithm = 'md5' | 'md5-dos2unix' | 'git-sha1'

export type Origin = 'DVC' | 'Git LFS' | 'Hugging Face'

/** What a document of the checkout says about one file. */
export interface FileClaim {
  kind: 'file'
  origin: Origin
  /** The document, relative to the manifest's folder: `models/voice.onnx.dvc`. */
  statedBy: string
  /** The file, relative to the manifest's folder. */
  name: string
  algorithm: Algorithm
  /** Lower-case hexadecimal. */
  digest: string
  /** In bytes. */
  size?: number
}

/** What DVC says about a folder: one digest over the names and digests of all files in it. */
export interface FolderClaim {
  kind: 'folder'
  origin: 'DVC'
  statedBy: string
  /** The folder, relative to the manifest's folder. */
  name: string
  algorithm: 'md5' | 'md5-dos2unix'
  /** Without `.dir`. */
  digest: string
  /** Number of files. */
  count?: number
  /** Digest by path in the folder, where DVC's cache still has the list. */
  members?: ReadonlyMap<string, string>
}

export type Claim = FileClaim | FolderClaim

/** What the bytes of a file are, by the digests that were asked for. */
export interface MeasuredDigests {
  /** In bytes. */
  size: number
  digests: Partial<Record<Algorithm, string>>
}
