import nodePath from 'node:path'
import { availableParallelism } from 'node:os'
import { UserError } from '@seaworthy/verdict'
import { showControls } from '../runner/visible-text.ts'
import { findCases, type ConformanceCase } from './conformance/case.ts'
import { exceptionFor, weakCases } from './conformance/exceptions.ts'
import { runCase, type CaseResult } from './conformance/run-case.ts'

interface Outcome {
  test: ConformanceCase
  exception?: string
  result?: CaseResult
}

/** Runs a copy of the public conformance suite, and returns the exit code: 0 when every case ends as it says. */
async function main([suite, ...more]: string[]): Promise<number> {
  if (suite === undefined || more.length > 0) {
    console.error('Usage: npm run oms-conformance -- DIR\n\nDIR is a copy of sampras343/model-signing-conformance.')
    return 2
  }
  const outcomes = await runAll(nodePath.resolve(suite), findCases(nodePath.resolve(suite)))
  for (const outcome of outcomes) report(outcome)
  const failed = outcomes.filter(({ result }) => result?.passed === false).length
  const skipped = outcomes.filter(({ exception }) => exception !== undefined).length
  console.log(
    `\n${outcomes.length - failed - skipped} passed, ${failed} failed, ${skipped} not run, of ${outcomes.length}`,
  )
  return failed === 0 ? 0 : 1
}

/** As many at once as there are processors; in the order of the cases. */
async function runAll(suite: string, cases: ConformanceCase[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = cases.map((test) => {
    const exception = exceptionFor(test)
    return exception === undefined ? { test } : { test, exception }
  })
  const waiting = outcomes.filter(({ exception }) => exception === undefined).values()
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (const outcome of waiting) outcome.result = await runCase(suite, outcome.test)
  })
  await Promise.all(workers)
  return outcomes
}

function report({ test, exception, result }: Outcome): void {
  if (exception !== undefined) {
    console.log(`-    ${test.name}: not run, because it ${exception}`)
    return
  }
  const weakness = weakCases.get(test.name)
  console.log(`${result?.passed ? 'ok  ' : 'FAIL'} ${test.name}${weakness === undefined ? '' : ` (${weakness})`}`)
  if (!result?.passed) console.log(`     ${test.config.description}\n     ${showControls(result?.detail ?? '')}`)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(`${error.message} ${error.details.remedy}`)
  process.exitCode = 2
}
