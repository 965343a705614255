import { describe, expect, it } from '@jest/globals'
import { blocksOf } from '../../../../actions/prompt-scan/src/engine/context/blocks.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

describe('the blocks of a text', () => {
  it('have every comment of a line, and the line that the last one ends on', () => {
    const text = 'a <!--b--> c <!--d\n<!-- e--> <!--f-->\n> g\n<!--h'
    const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    const { comments, blockQuotes } = blocksOf(text)
    expect(comments.map(written)).toEqual(['<!--b-->', '<!--d\n<!-- e-->', '<!--f-->', '<!--h'])
    expect(blockQuotes.map(written)).toEqual(['> g'])
  })

  it.each([
    ['lines', 'a\n'],
    ['comments on a line', '<!---->'],
    ['open comments', '<!-- \n'],
    ['rows', '|-|\n'],
  ])('are found in time that grows with its %s', async (_, piece) => {
    await expectLinearTime(128 * 1024, (count) => {
      const text = piece.repeat(count)
      return () => blocksOf(text)
    })
  })
})
