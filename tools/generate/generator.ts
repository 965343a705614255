/** A file of this repository that is made from other files of it. */
export interface GeneratedFile {
  /** Relative to the root of the repository, with `/`. */
  path: string
  content: string
}

/** Makes one kind of generated files. A new kind is one new file and one line in `generators.ts`. */
export interface Generator {
  /**
   * The files as they should be. Reads only, so that a check and a write see the same.
   * @throws {UserErrors} when the sources contradict one another.
   */
  files(root: string): Promise<GeneratedFile[]>
  /** Paths of the files of this kind that are there now, so that one whose source has gone is found. */
  present(root: string): Promise<string[]>
}
