import { describe, expect, it } from '@jest/globals'
import type { VerdictPredicate } from '@seaworthy/evidence'
import type { Json } from '@seaworthy/verdict'
import { joinShards } from '../../../actions/release-gate/src/join-shards.ts'
import { invocation } from '../../support/recording-job.ts'

function verdict(
  shard: Json | undefined,
  changes: Partial<VerdictPredicate> = {},
  manifest = 'sha256:a',
): VerdictPredicate {
  return {
    action: { name: 'model-manifest-verify', version: '1.0.0' },
    outcome: 'pass',
    enforced: true,
    findings: [],
    measured: { manifestDigest: manifest, ...(shard !== undefined && { shard }) },
    configuration: { digest: { sha256: '0'.repeat(64) } },
    invocation,
    versions: {},
    finishedOn: '2026-01-02T03:04:05Z',
    ...changes,
  }
}

const part = (index: number, of: number, changes?: Partial<VerdictPredicate>, manifest?: string) =>
  verdict({ index, of }, changes, manifest)

describe('joining the verdicts of a matrix', () => {
  it.each<[string, VerdictPredicate[]]>([
    ['one verdict over the whole', [verdict(undefined)]],
    ['all parts', [part(2, 3), part(1, 3), part(3, 3)]],
    [
      'all parts, one of them twice',
      [part(1, 2), part(1, 2, { invocation: { ...invocation, attempt: 2 } }), part(2, 2)],
    ],
    ['the only part of one', [part(1, 1)]],
    ['one verdict over the whole beside some parts', [part(1, 2), verdict(undefined)]],
    ['all parts beside some of another division', [part(1, 3), part(1, 2), part(2, 2)]],
  ])('is complete with %s', (_, predicates) => {
    expect(joinShards(predicates)).toEqual({ kind: 'complete' })
  })

  it.each<[string, VerdictPredicate[], string[]]>([
    ['nothing', [], []],
    ['one part of three', [part(2, 3)], ['1/3', '3/3']],
    ['parts of different divisions', [part(1, 2), part(2, 3), part(3, 3)], ['2/2']],
    ['a part of another manifest', [part(1, 2), part(2, 2, {}, 'sha256:b')], ['2/2']],
    [
      'a part of another commit',
      [part(1, 2), part(2, 2, { invocation: { ...invocation, commit: 'd'.repeat(40) } })],
      ['2/2'],
    ],
    ['a part of another run', [part(1, 2), part(2, 2, { invocation: { ...invocation, run: '41' } })], ['2/2']],
    [
      'a part of another repository',
      [part(1, 2), part(2, 2, { invocation: { ...invocation, repository: 'a/b' } })],
      ['2/2'],
    ],
    [
      'a part that another version divided',
      [part(1, 2), part(2, 2, { action: { name: 'x', version: '2.0.0' } })],
      ['2/2'],
    ],
    ...[
      null,
      1,
      '1/1',
      [],
      {},
      { index: 0, of: 1 },
      { index: 1.5, of: 2 },
      { index: 2, of: 1 },
      { index: 1, of: 1e9 },
    ].map((said): [string, VerdictPredicate[], string[]] => [
      `the shard ${JSON.stringify(said)}`,
      [verdict(said)],
      ['1/1'],
    ]),
  ])('is not with %s', (_, predicates, parts) => {
    expect(joinShards(predicates)).toEqual({ kind: 'missing', parts })
  })
})
