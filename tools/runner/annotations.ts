import { placeOf } from './annotation-place.ts'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** A message that GitHub shows on the run's page and, with a file, beside the changed line. */
export interface Annotation {
  level: AnnotationLevel
  title?: string
  message: string
  file?: string
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
}

/** GitHub keeps this many annotations of one level and step (ExecutionContext.cs, `_maxCountPerIssueType`). */
export const annotationsPerLevel = 10

/** Longer messages are cut, counted in UTF-16 units (ExecutionContext.cs, `_maxIssueMessageLength`). */
export const messageLength = 4096

/** The annotation that an `error`, `warning` or `notice` command stands for, its texts passed through `mask`. */
export function annotationOf(
  level: AnnotationLevel,
  message: string,
  properties: ReadonlyMap<string, string>,
  workspace: string,
  mask: (text: string) => string,
): Annotation {
  const title = properties.get('title')
  const { file, ...lines } = placeOf(properties, workspace)
  return {
    level,
    ...(title && { title: mask(title) }),
    message: mask(message).slice(0, messageLength),
    ...(file && { file: mask(file) }),
    ...lines,
  }
}

/** One readable text: `error models/vad.onnx:3:1 Digest mismatch: expected …`. */
export function describeAnnotation({ level, title, message, file, line, column }: Annotation): string {
  const place = file && [file, line, column].filter((part) => part !== undefined).join(':')
  return [level, place, title && `${title}:`, message].filter(Boolean).join(' ')
}

/** Counts the annotations of one step and tells which of them GitHub keeps. */
export class AnnotationQuota {
  readonly #counts: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 }

  /** Whether GitHub keeps this one. */
  take(level: AnnotationLevel): boolean {
    this.#counts[level] += 1
    return this.#counts[level] <= annotationsPerLevel
  }

  /** One sentence for each level that went over. */
  excess(): string[] {
    return Object.entries(this.#counts)
      .filter(([, count]) => count > annotationsPerLevel)
      .map(
        ([level, count]) =>
          `${count - annotationsPerLevel} of ${count} annotations of level ${level} are in the log only: ` +
          `GitHub keeps ${annotationsPerLevel} of one level and step.`,
      )
  }
}
