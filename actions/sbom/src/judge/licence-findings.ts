import type { Finding } from '@seaworthy/verdict'
import type { Component } from '../inventory/component.ts'
import type { LicenceJudgement } from '../licences/judge.ts'
import { kindOf } from '../report/described.ts'
import { remedyForUnknown } from './licence-source.ts'
import { counted, nameOf, namesOf } from './names.ts'
import { atComponent } from './place.ts'
import { severityOf } from './severity.ts'

type ByRef = ReadonlyMap<string, Component>

/**
 * What the policy does not allow: each component whose licence is denied, and one finding for all with the same licence to
 * be reviewed, or of one ecosystem with the same reason why nobody knows theirs.
 */
export function licenceFindings(judgements: readonly LicenceJudgement[], byRef: ByRef): Finding[] {
  const open = judgements.filter(({ decision }) => decision !== 'allow')
  const denied = open.filter(({ decision, licence }) => decision === 'deny' && licence !== undefined)
  const others = open.filter((one) => !denied.includes(one))
  const groups = Map.groupBy(others, ({ ref, decision, licence, because }) => {
    const component = byRef.get(ref)
    // Each ecosystem has its own way to get to know a licence.
    const kind = licence === undefined && component ? kindOf(component) : ''
    return [decision, licence ?? '', because, kind].join('\0')
  })
  return [
    ...denied.flatMap((one) => deniedFinding(one, byRef)),
    ...[...groups.values()].flatMap((group) => groupFinding(group, byRef)),
  ]
}

function deniedFinding({ ref, licence, because }: LicenceJudgement, byRef: ByRef): Finding[] {
  const component = byRef.get(ref)
  if (!component) return []
  return [
    {
      rule: 'sbom/licence-denied',
      severity: severityOf.deny,
      message: `Expected licences that the policy allows, found ${licence ?? 'none'} on ${nameOf(component)}: ${because}.`,
      remedy: 'Replace the package, or allow the licence or this package with a reason in seaworthy.yml.',
      ...atComponent(component),
      properties: { ref, licence: licence ?? null },
    },
  ]
}

function groupFinding(group: readonly LicenceJudgement[], byRef: ByRef): Finding[] {
  const [first] = group
  const components = group.flatMap(({ ref }) => byRef.get(ref) ?? [])
  const [example] = components
  if (!first || !example) return []
  const { decision, licence, because } = first
  const many = `${counted(components.length, 'component')} (${namesOf(components)})`
  return [
    {
      rule: licence === undefined ? 'sbom/licence-unknown' : 'sbom/licence-review',
      severity: severityOf[decision],
      message:
        licence === undefined
          ? `Expected a licence for every component, found none for ${many}: ${because}.`
          : `Expected licences that the policy allows, found ${licence} on ${many}: ${because}.`,
      remedy:
        licence === undefined
          ? remedyForUnknown(example, example.licences.declared.length > 0)
          : 'Name the licence in the policy of seaworthy.yml, once somebody has read it.',
      ...atComponent(example),
      properties: {
        licence: licence ?? null,
        count: components.length,
        refs: group.slice(0, 100).map(({ ref }) => ref),
      },
    },
  ]
}
