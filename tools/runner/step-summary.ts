import type { Step } from './step.ts'

/** GitHub takes no larger summary of one step, in bytes (CreateStepSummaryCommand.AttachmentSizeLimit). */
const sizeLimit = 1024 * 1024

/** The step's summary, masked line by line; nothing when it is empty, or too large for GitHub, which is an error. */
export function summaryOf(text: string, step: Step): string[] {
  const size = Buffer.byteLength(text, 'utf8')
  if (size === 0) return []
  if (size > sizeLimit) {
    step.annotate('error', tooLarge(size))
    return []
  }
  const lines = text.replace(/\r\n$|\n$|\r$/, '').split(/\r\n|\n|\r/)
  return [lines.map((line) => `${step.job.masks.apply(line)}\n`).join('')]
}

function tooLarge(size: number): string {
  return (
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${kibibytes(sizeLimit)}k, ` +
    `got ${kibibytes(size)}k. For more information see: https://docs.github.com/actions/using-workflows/` +
    'workflow-commands-for-github-actions#adding-a-markdown-summary'
  )
}

function kibibytes(bytes: number): number {
  return Math.floor(bytes / 1024)
}
