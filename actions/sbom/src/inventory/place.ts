/** Where something is said, as findings, faults and changes name it. */
export interface Place {
  /** Relative, as in Evidence. */
  file: string
  line?: number
}

/** The place of a piece of evidence or a fault, without what else that says. */
export function placeOf({ file, line }: Place): Place {
  return { file, ...(line !== undefined && { line }) }
}

/** `package-lock.json:12`, or the file alone. */
export function shownPlace({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`
}
