import { UserError } from '@seaworthy/verdict'

/** A Markdown file of this repository in which parts are generated. */
export interface MarkedFile {
  /** Relative to the root of the repository. */
  name: string
  text: string
}

/**
 * Puts content between `<!-- section -->` and `<!-- /section -->`.
 * @throws {UserError} when the markers are not there exactly once, in this order.
 */
export function withSection({ name, text }: MarkedFile, section: string, content: string): MarkedFile {
  const [open, close] = [`<!-- ${section} -->`, `<!-- /${section} -->`]
  const [before, rest, more] = text.split(open)
  const [, after, again] = rest?.split(close) ?? []
  if (before === undefined || after === undefined || more !== undefined || again !== undefined) {
    throw new UserError(
      'generate/no-markers',
      `Expected "${open}" and then "${close}", each once, for a generated table.`,
      {
        remedy: 'Add the two lines where the table belongs.',
        at: { file: name },
      },
    )
  }
  return { name, text: `${before}${open}\n\n${content}\n\n${close}${after}` }
}
