import type { Finding } from '@seaworthy/verdict'
import { holdsOn } from '../exception.ts'
import type { SourceJudgement } from '../sources/judge.ts'
import type { LicenceJudgement } from '../licences/judge.ts'
import type { Policy } from '../policy.ts'
import type { Vulnerabilities } from '../gate/vulnerabilities.ts'
import { isAssessed } from '../report/assessed.ts'

interface Exception {
  until?: string | undefined
}

interface Judgement<T> {
  exceptions?: readonly T[]
}

/**
 * What is wrong with the exceptions of a policy: those that ended while something still needs them, and those that nothing
 * needs, which a misspelt one looks like. Of vulnerabilities that were not assessed nothing is known. `today` is
 * `2026-11-24`.
 */
export function exceptionFindings(
  policy: Policy,
  {
    licences,
    vulnerabilities,
    sources,
  }: {
    licences: readonly LicenceJudgement[] | undefined
    vulnerabilities: Vulnerabilities | undefined
    sources: readonly SourceJudgement[]
  },
  today: string,
): Finding[] {
  const ofLicences = told(
    policy.licences?.exceptions ?? [],
    licences ?? [],
    ({ purl, licence }) => `"licences" for ${quoted(purl)}${licence === 'any' ? '' : ` under ${quoted(licence)}`}`,
    today,
  )
  const ofSources = told(policy.sources.exceptions, sources, ({ purl }) => `"sources" for ${quoted(purl)}`, today)
  if (!vulnerabilities || !isAssessed(vulnerabilities)) return [...ofLicences, ...ofSources]
  const ofVulnerabilities = told(
    policy.vulnerabilities.exceptions,
    vulnerabilities.judgements,
    ({ id, purl }) => `"vulnerabilities" for ${quoted(id)}${purl === undefined ? '' : ` of ${quoted(purl)}`}`,
    today,
  )
  return [...ofLicences, ...ofSources, ...ofVulnerabilities]
}

function told<T extends Exception>(
  exceptions: readonly T[],
  judgements: readonly Judgement<T>[],
  nameOf: (exception: T) => string,
  today: string,
): Finding[] {
  const needed = new Set(judgements.flatMap((judgement) => judgement.exceptions ?? []))
  return exceptions.flatMap((exception) => {
    if (!needed.has(exception)) return [unneeded(nameOf(exception))]
    const { until } = exception
    return until === undefined || holdsOn({ until }, today) ? [] : [expired(nameOf(exception), until)]
  })
}

function unneeded(exception: string): Finding {
  return {
    rule: 'sbom/exception-unneeded',
    severity: 'note',
    message: `Expected exceptions that something needs, found one in ${exception} that lets nothing pass.`,
    remedy: 'Correct its package URL, licence or id, or remove it from the policy in seaworthy.yml.',
    properties: { exception },
  }
}

function expired(exception: string, until: string): Finding {
  return {
    rule: 'sbom/exception-expired',
    severity: 'low',
    message: `Expected exceptions that still hold, found one in ${exception} that ended on ${until}.`,
    remedy: 'Mend what it was for, or decide again and write a later "until" with the reason.',
    properties: { exception, until },
  }
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
