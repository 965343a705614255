import { describe, expect, it } from '@jest/globals'
import { commitInput, originOf, provenanceStatement, sameDigest, type StoredStatement } from '@seaworthy/evidence'
import type { Subject } from '@seaworthy/verdict'
import { invocation } from '../../support/recording-job.ts'

function bytes(letter: string): Subject {
  return { name: `file-${letter}`, digest: { sha256: letter.repeat(64) } }
}

function link(outputs: Subject[], inputs: Subject[]): StoredStatement {
  const statement = provenanceStatement({ outputs, inputs, invocation, finishedOn: new Date(0) })
  return { file: `/e/${JSON.stringify(outputs)}`, sha256: '0', statement }
}

const commit = commitInput(invocation, invocation.commit)

describe('the chain of bytes', () => {
  it('ends at the artifact itself when nothing speaks of it', () => {
    expect(originOf(bytes('a').digest, [link([bytes('b')], [commit])])).toEqual({
      digests: [bytes('a').digest],
      commits: [],
    })
  })

  it('leads from a stapled, signed and packed artifact to its commit', () => {
    const chain = [link([bytes('c')], [bytes('b')]), link([bytes('a')], [commit]), link([bytes('b')], [bytes('a')])]
    const origin = originOf(bytes('c').digest, chain)
    expect(origin.digests).toEqual([bytes('c'), bytes('b'), bytes('a'), commit].map(({ digest }) => digest))
    expect(origin.commits).toEqual([invocation.commit])
  })

  it('is broken when a link is missing', () => {
    expect(
      originOf(bytes('c').digest, [link([bytes('c')], [bytes('b')]), link([bytes('a')], [commit])]).commits,
    ).toEqual([])
  })

  it('ends at a loop', () => {
    const loop = [link([bytes('a')], [bytes('b')]), link([bytes('b')], [bytes('a')])]
    expect(originOf(bytes('a').digest, loop)).toEqual({ digests: [bytes('a').digest, bytes('b').digest], commits: [] })
  })

  it('keeps every commit that provenance names', () => {
    const other = commitInput(invocation, 'd'.repeat(40))
    expect(
      originOf(bytes('a').digest, [link([bytes('a')], [commit]), link([bytes('a')], [other])]).commits,
    ).toHaveLength(2)
  })
})

describe('digests', () => {
  it.each([
    ['agree when they share one', { sha256: 'a' }, { sha256: 'a', sha512: 'b' }, true],
    ['disagree when one of two differs', { sha256: 'a', sha512: 'c' }, { sha256: 'a', sha512: 'b' }, false],
    ['say nothing when they share none', { sha256: 'a' }, { sha512: 'a' }, false],
    ['say nothing by algorithms that can be forged', { md5: 'a', sha1: 'b' }, { md5: 'a', sha1: 'b' }, false],
    ['of nothing are not the same', {}, {}, false],
  ])('%s', (_, a, b, expected) => {
    expect(sameDigest(a, b)).toBe(expected)
  })
})
