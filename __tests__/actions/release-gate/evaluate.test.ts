import { describe, expect, it } from '@jest/globals'
import {
  commitInput,
  commitSubject,
  provenanceStatement,
  verdictStatement,
  type Invocation,
  type StoredStatement,
} from '@seaworthy/evidence'
import type { Json, Outcome, Subject } from '@seaworthy/verdict'
import { evaluate, type Release } from '../../../actions/release-gate/src/evaluate.ts'
import { judge } from '../../../actions/release-gate/src/judge.ts'
import type { Control } from '../../../actions/release-gate/src/inputs.ts'
import { invocation } from '../../support/recording-job.ts'

function bytes(letter: string): Subject {
  return { name: `app-${letter}.zip`, digest: { sha256: letter.repeat(64) } }
}

const release: Release = {
  artifacts: [{ subject: bytes('a'), size: 10, path: '/w/app-a.zip' }],
  commit: invocation.commit,
  invocation,
}

interface Testimony {
  subjects?: Subject[]
  outcome?: Outcome
  measured?: Record<string, Json>
  by?: Partial<Invocation>
}

function testimony({
  subjects = [commitSubject(invocation)],
  outcome = 'pass',
  measured = {},
  by = {},
}: Testimony = {}): StoredStatement {
  const findings =
    outcome === 'pass' ? [] : [{ rule: 'r', severity: 'high' as const, message: 'The model changed.', remedy: 'x' }]
  const statement = verdictStatement(
    { outcome, findings, subjects, measured },
    {
      action: { name: 'prompt-scan', version: '1.0.0' },
      enforced: true,
      configurationDigest: 'b'.repeat(64),
      invocation: { ...invocation, ...by },
      versions: {},
      finishedOn: new Date(0),
    },
  )
  return { file: `/e/scan-${outcome}.intoto.json`, sha256: '0', statement }
}

const fork = { ...invocation, repository: 'evil/fork', workflow: 'evil/fork/.github/workflows/x.yml@refs/heads/main' }

function link(outputs: Subject[], inputs: Subject[], by = invocation): StoredStatement {
  const statement = provenanceStatement({ outputs, inputs, invocation: by, finishedOn: new Date(0) })
  return { file: '/e/provenance.intoto.json', sha256: '0', statement }
}

/** The same provenance with a dependency that is no material. */
function withTool(stored: StoredStatement, tool: Subject): StoredStatement {
  const copy = structuredClone(stored)
  const { buildDefinition } = copy.statement.predicate as { buildDefinition: { resolvedDependencies: object[] } }
  buildDefinition.resolvedDependencies.push({ uri: tool.name, digest: tool.digest })
  return copy
}

const built = link([bytes('a')], [commitInput(invocation, invocation.commit)])
const otherCommit = 'd'.repeat(40)

function decide(binding: Control['binding'], statements: StoredStatement[]): string {
  const [decision] = evaluate([{ id: 'scanned', action: 'prompt-scan', binding }], release, statements)
  return `${String(decision?.verdict)}: ${String(decision?.reason)}`
}

describe('evidence of a mode that judges nothing', () => {
  const made = testimony({ measured: { judged: false } })

  it('proves nothing when it passes', () => {
    expect(decide('commit', [made, built])).toMatch(/^missing: .* makes or shows something and judges nothing/)
  })

  it('does no harm beside evidence that judges', () => {
    expect(decide('commit', [made, testimony({ measured: { judged: true } }), built])).toMatch(/^pass/)
  })

  it('counts when it failed', () => {
    const failed = testimony({ outcome: 'fail', measured: { judged: false } })
    expect(decide('commit', [failed, testimony(), built])).toMatch(/^fail/)
  })
})

describe('a control bound to the commit', () => {
  it.each<[string, StoredStatement[], string]>([
    [
      'passes over provenance to the commit',
      [testimony(), built],
      'pass: Passed for commit cccccccccccc, which these bytes were built from.',
    ],
    ['is missing without evidence', [built], 'missing: No evidence of prompt-scan was found.'],
    [
      'is missing without provenance',
      [testimony()],
      'missing: No provenance links these bytes to commit cccccccccccc.',
    ],
    [
      'is missing when the bytes were built from another commit',
      [testimony(), link([bytes('a')], [commitInput(invocation, otherCommit)])],
      'missing: Provenance says that these bytes were built from dddddddddddd, not from cccccccccccc alone.',
    ],
    [
      'is missing when provenance contradicts itself',
      [testimony(), built, link([bytes('a')], [commitInput(invocation, otherCommit)])],
      'missing: Provenance says that these bytes were built from cccccccccccc and dddddddddddd, not from cccccccccccc alone.',
    ],
    [
      'is missing when the evidence is of another commit',
      [testimony({ subjects: [commitSubject({ ...invocation, commit: otherCommit })] }), built],
      'missing: The evidence of prompt-scan speaks of another commit than cccccccccccc.',
    ],
    [
      'is missing when the evidence is of another repository',
      [testimony({ by: { repository: 'evil/fork' } }), built],
      'missing: The evidence of prompt-scan comes from another repository: https://github.com/evil/fork.',
    ],
    [
      'is missing when the evidence is of another server',
      [testimony({ by: { server: 'https://evil.example' } }), built],
      'missing: The evidence of prompt-scan comes from another repository: https://evil.example/acme/desk-agent.',
    ],
    [
      "is missing when the evidence names the commit and was made in another commit's run",
      [testimony({ by: { commit: otherCommit } }), built],
      'missing: The evidence of prompt-scan speaks of another commit than cccccccccccc.',
    ],
    [
      'is missing when the evidence names the same commit of a fork',
      [
        testimony({
          subjects: [{ name: 'git+https://github.com/evil/fork', digest: { gitCommit: invocation.commit } }],
        }),
        built,
      ],
      'missing: The evidence of prompt-scan speaks of another commit than cccccccccccc.',
    ],
    [
      'is missing when the provenance is that of a fork, which has the same commits',
      [testimony(), link([bytes('a')], [commitInput(fork, invocation.commit)], fork)],
      'missing: No provenance links these bytes to commit cccccccccccc.',
    ],
    [
      'is missing when the bytes contain others of unknown origin',
      [testimony(), link([bytes('a')], [commitInput(invocation, invocation.commit), bytes('e')])],
      'missing: These bytes were made of sha256 eeeeeeeeeeee…, from which no unbroken provenance leads to commit cccccccccccc.',
    ],
    [
      'fails when the evidence failed',
      [testimony({ outcome: 'fail' }), built],
      'fail: prompt-scan failed: The model changed.',
    ],
    [
      'fails when one of two failed',
      [testimony(), testimony({ outcome: 'fail' }), built],
      'fail: prompt-scan failed: The model changed.',
    ],
    [
      'holds when the evidence holds',
      [testimony({ outcome: 'hold' }), built],
      'hold: prompt-scan holds: The model changed.',
    ],
  ])('%s', (_, statements, expected) => {
    expect(decide('commit', statements)).toBe(expected)
  })
})

describe('a control bound to the bytes', () => {
  it.each<[string, StoredStatement[], string]>([
    ['passes for the same bytes', [testimony({ subjects: [bytes('a')] })], 'pass: Passed for these bytes.'],
    [
      'passes over an unbroken chain from what was checked to what ships',
      [testimony({ subjects: [bytes('f')] }), link([bytes('a')], [bytes('e')]), link([bytes('e')], [bytes('f')])],
      'pass: Passed for these bytes.',
    ],
    [
      'is missing for other bytes',
      [testimony({ subjects: [bytes('f')] })],
      'missing: The evidence of prompt-scan speaks of other bytes than these, and no provenance says that these were made wholly of those.',
    ],
    [
      'passes for a package when every part was checked',
      [
        testimony({ subjects: [bytes('e')] }),
        testimony({ subjects: [bytes('f')] }),
        link([bytes('a')], [bytes('e'), bytes('f')]),
      ],
      'pass: Passed for these bytes.',
    ],
    [
      'is missing for a package of which a part was not checked',
      [testimony({ subjects: [bytes('e')] }), link([bytes('a')], [bytes('e'), bytes('f')])],
      'missing: The evidence of prompt-scan speaks of other bytes than these, and no provenance says that these were made wholly of those.',
    ],
    [
      'fails for a package of which a part failed',
      [
        testimony({ subjects: [bytes('e')] }),
        testimony({ subjects: [bytes('f')], outcome: 'fail' }),
        link([bytes('a')], [bytes('e'), bytes('f')]),
      ],
      'fail: prompt-scan failed: The model changed.',
    ],
    [
      'is missing when a tool was checked that helped to make them',
      [testimony({ subjects: [bytes('e')] }), withTool(built, bytes('e'))],
      'missing: The evidence of prompt-scan speaks of other bytes than these, and no provenance says that these were made wholly of those.',
    ],
    [
      'is missing when the bytes are said to be made of themselves',
      [testimony({ subjects: [bytes('f')] }), link([bytes('a')], [bytes('a')])],
      'missing: The evidence of prompt-scan speaks of other bytes than these, and no provenance says that these were made wholly of those.',
    ],
    [
      'is missing when only the commit was checked',
      [testimony(), built],
      'missing: The evidence of prompt-scan speaks of other bytes than these, and no provenance says that these were made wholly of those.',
    ],
    [
      'is missing when what ships was made into what was checked, not from it',
      [testimony({ subjects: [bytes('f')] }), link([bytes('f')], [bytes('a')])],
      'missing: The evidence of prompt-scan speaks of other bytes than these, and no provenance says that these were made wholly of those.',
    ],
  ])('%s', (_, statements, expected) => {
    expect(decide('subject', statements)).toBe(expected)
  })
})

describe('a control bound to the run', () => {
  it.each<[string, StoredStatement[], string]>([
    ['passes in the same run', [testimony(), built], 'pass: Passed in run 42.'],
    [
      'is missing without provenance',
      [testimony()],
      'missing: No provenance links these bytes to commit cccccccccccc.',
    ],
    [
      'is missing from another run',
      [testimony({ by: { run: '41' } }), built],
      'missing: The evidence of prompt-scan comes from another run than 42.',
    ],
    [
      'is missing from the same run of another commit',
      [testimony({ by: { commit: otherCommit } }), built],
      'missing: The evidence of prompt-scan comes from another run than 42.',
    ],
  ])('%s', (_, statements, expected) => {
    expect(decide('run', statements)).toBe(expected)
  })
})

describe('a gate under load', () => {
  it('decides in linear time over provenance in which everything is made of everything', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      name: 'x',
      digest: { sha256: index.toString(16).padStart(64, '0') },
    }))
    expect(decide('commit', [testimony(), built, link([...many, bytes('a')], many)])).toMatch(/^missing: /)
    expect(decide('subject', [testimony({ subjects: many }), link([bytes('a')], many)])).toBe(
      'pass: Passed for these bytes.',
    )
  })

  it('keeps long words of others short, and on one line', () => {
    const loud = testimony({ outcome: 'fail' })
    const { findings } = loud.statement.predicate as { findings: { message: string }[] }
    for (const finding of findings) finding.message = `\n::error::${'x'.repeat(1_000_000)}`
    expect(decide('commit', [loud, built])).toMatch(/^fail: prompt-scan failed: \\n::error::x{400,500}…$/)
  })
})

describe('the gate', () => {
  const control: Control = { id: 'scanned', action: 'prompt-scan', binding: 'commit' }

  function outcome(
    statements: StoredStatement[],
    evidenceFindings: Parameters<typeof judge>[1]['findings'] = [],
  ): Outcome {
    return judge(
      release,
      { directory: '/e', statements, findings: evidenceFindings },
      evaluate([control], release, statements),
    ).outcome
  }

  it('decides every control for every artifact', () => {
    const two = { ...release, artifacts: [...release.artifacts, { subject: bytes('b'), size: 1, path: '/w/b' }] }
    expect(evaluate([control], two, [testimony(), built]).map(({ verdict }) => verdict)).toEqual(['pass', 'missing'])
  })

  it('passes, fails and holds as its controls do, and the worst counts', () => {
    expect(outcome([testimony(), built])).toBe('pass')
    expect(outcome([testimony({ outcome: 'hold' }), built])).toBe('hold')
    expect(outcome([testimony({ outcome: 'hold' }), testimony({ outcome: 'fail' }), built])).toBe('fail')
    expect(outcome([])).toBe('fail')
  })

  it('fails on evidence that cannot be read, whatever else passed', () => {
    const unreadable = { rule: 'document/not-json', severity: 'high' as const, message: 'm', remedy: 'r' }
    expect(outcome([testimony(), built], [unreadable])).toBe('fail')
  })
})
