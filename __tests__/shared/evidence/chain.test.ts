import { describe, expect, it } from '@jest/globals'
import {
  carriedFrom,
  commitInput,
  originOf,
  provenanceOf,
  provenanceStatement,
  type StoredStatement,
} from '@seaworthy/evidence'
import type { Subject } from '@seaworthy/verdict'
import { invocation } from '../../support/recording-job.ts'

const sha = (letter: string): string => letter.repeat(64)

function bytes(letter: string): Subject {
  return { name: `file-${letter}`, digest: { sha256: sha(letter) } }
}

function link(outputs: Subject[], inputs: Subject[]): StoredStatement {
  const statement = provenanceStatement({ outputs, inputs, invocation, finishedOn: new Date(0) })
  return { file: `/e/${JSON.stringify(outputs)}`, sha256: '0', statement }
}

function origin(letter: string, statements: StoredStatement[]) {
  const { bytes: reached, commits, untraced } = originOf(sha(letter), provenanceOf(invocation, statements))
  return { bytes: [...reached], commits: [...commits], untraced }
}

const commit = commitInput(invocation, invocation.commit)

describe('the origin of bytes', () => {
  it('is unknown when nothing speaks of them', () => {
    expect(origin('a', [link([bytes('b')], [commit])])).toEqual({
      bytes: [sha('a')],
      commits: [],
      untraced: [sha('a')],
    })
  })

  it('leads from a stapled, signed and packed artifact to its commit, in whatever order the links stand', () => {
    const chain = [link([bytes('c')], [bytes('b')]), link([bytes('a')], [commit]), link([bytes('b')], [bytes('a')])]
    expect(origin('c', chain)).toEqual({ bytes: ['c', 'b', 'a'].map(sha), commits: [invocation.commit], untraced: [] })
  })

  it('is unknown where a link is missing', () => {
    const chain = [link([bytes('c')], [bytes('b')]), link([bytes('a')], [commit])]
    expect(origin('c', chain)).toEqual({ bytes: ['c', 'b'].map(sha), commits: [], untraced: ['c', 'b'].map(sha) })
  })

  it('ends at a loop', () => {
    const loop = [link([bytes('a')], [bytes('b')]), link([bytes('b')], [bytes('a'), commit])]
    expect(origin('a', loop).untraced).toEqual(['a', 'b'].map(sha))
  })

  it('keeps every commit that provenance names', () => {
    const other = commitInput(invocation, 'd'.repeat(40))
    expect(origin('a', [link([bytes('a')], [commit]), link([bytes('a')], [other])]).commits).toHaveLength(2)
  })

  it('follows no dependency that is not marked as a material', () => {
    const packed = link([bytes('a')], [commit, bytes('b')])
    const text = JSON.stringify(packed.statement).replace(/"annotations":\{[^}]*\}/, '"annotations":{}')
    const unmarked = { ...packed, statement: JSON.parse(text) as StoredStatement['statement'] }
    expect(origin('a', [packed]).bytes).toHaveLength(2)
    expect(origin('a', [unmarked]).bytes).toHaveLength(1)
  })
})

describe('what stands for checked bytes', () => {
  function carried(letters: string, statements: StoredStatement[]): string {
    const all = carriedFrom(new Set(Array.from(letters, sha)), provenanceOf(invocation, statements))
    return [...all].map(([letter]) => letter).join('')
  }

  it.each<[string, string, StoredStatement[], string]>([
    ['the bytes themselves', 'a', [], 'a'],
    [
      'what was made of them, over any number of links',
      'a',
      [link([bytes('b')], [bytes('a')]), link([bytes('c')], [bytes('b')])],
      'abc',
    ],
    ['a package of which every part was checked', 'ab', [link([bytes('c')], [bytes('a'), bytes('b')])], 'abc'],
    ['not a package of which a part was not', 'a', [link([bytes('c')], [bytes('a'), bytes('b')])], 'a'],
    ['not what they were made of', 'b', [link([bytes('b')], [bytes('a')])], 'b'],
    [
      'not bytes that are made of themselves',
      'z',
      [link([bytes('a')], [bytes('b')]), link([bytes('b')], [bytes('a')])],
      'z',
    ],
  ])('is %s', (_, letters, statements, expected) => {
    expect(carried(letters, statements)).toBe(expected)
  })
})
