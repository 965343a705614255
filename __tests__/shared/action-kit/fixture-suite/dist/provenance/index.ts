import { defineInputs, field, runAction, type InputsOf, type Job } from '@seaworthy/action-kit'
import { UserError, type Verdict } from '@seaworthy/verdict'

const inputs = defineInputs({
  do: field.choice(['pass', 'fail', 'hold', 'throw', 'bug', 'reject', 'leak'], { default: 'pass' }),
  token: field.secret(),
  count: field.integer({ minimum: 1, maximum: 9 }, { default: '5' }),
  file: field.path(),
})

const finding = {
  rule: 'fixture/found',
  severity: 'high' as const,
  message: 'Expected this, found that.',
  remedy: 'Do so.',
}

async function run(given: InputsOf<typeof inputs>, job: Job): Promise<Verdict> {
  job.output('count', given.count)
  job.output('file', given.file ?? '')
  job.saveState('left', 'by main')
  const verdict = { findings: [finding], subjects: [], measured: { count: given.count } }
  switch (given.do) {
    case 'pass':
      return { ...verdict, outcome: 'pass', findings: [] }
    case 'fail':
      return {
        ...verdict,
        outcome: 'fail',
        findings: [
          { ...finding, at: { file: `${job.workingDirectory}/deep/a.txt`, line: 3, column: 2, endColumn: 5 } },
        ],
      }
    case 'hold':
      return { ...verdict, outcome: 'hold' }
    case 'throw':
      throw new UserError('fixture/thrown', `A user's fault with ${given.token?.reveal() ?? 'no token'}.`, {
        remedy: 'Mend.',
      })
    case 'bug':
      throw new TypeError('undefined is not a function\n    at secret stack')
    case 'reject':
      void Promise.reject(new Error('nobody waits for this'))
      return new Promise(() => setTimeout(() => undefined, 60_000))
    case 'leak':
      return {
        ...verdict,
        outcome: 'fail',
        findings: [
          {
            ...finding,
            message: `token ${given.token?.reveal() ?? ''}`,
            properties: { t: given.token?.reveal() ?? '' },
          },
        ],
      }
  }
}

await runAction('provenance', inputs, run, (_, job) => {
  job.output('post', `state: ${job.readState('left')}`)
  job.info('post step ran')
  return Promise.resolve()
})
