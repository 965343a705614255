/** A program file, ready to be started. */
export interface Program {
  /** The name people know it by: `cosign`. */
  name: string
  /** The file itself, absolute, with every link resolved: what is hashed is what is run. */
  path: string
  /** The path it was found under; it becomes `argv[0]`, because some programs act by the name they are called. */
  invokedAs: string
}

/** A program that was found and checked against its {@link ToolSpec}. */
export interface Tool extends Program {
  version: string
  /** Lower-case hexadecimal, of the file at `path`; only when the spec pins it. */
  sha256?: string
}

/** What is asked of an external program before it is trusted to run. */
export interface ToolSpec {
  /** Its file name, without `.exe`. */
  name: string
  /** How it tells its version; the first group of `pattern` is the version. */
  version: { args: readonly string[]; pattern: RegExp }
  /** `minimum` compares dotted numbers; `exact` is the very text that the program prints, but for a leading `v`. */
  requires?: { minimum: string } | { exact: string }
  /** Pins the file. It is compared before the program is started for the first time. */
  sha256?: string
  /** One sentence: how to get the program. It ends every error about it. */
  hint: string
}
