import { findingsTable, type Page, type PageSection } from '@seaworthy/report/page'
import { isAssessed } from '../assessed.ts'
import { countBy, countDirect } from '../counts.ts'
import { fullName } from '../../inventory/full-name.ts'
import type { Reported } from '../reported.ts'
import { changesSection } from './changes.ts'
import { chartsSection } from './charts.ts'
import { completenessSection, notReadSection } from './completeness.ts'
import { componentsSection } from './components.ts'
import { documentsSection } from './documents.ts'
import { licencesSection } from './licences.ts'
import { modelsSection } from './models.ts'
import { profileSections } from './profiles.ts'
import { databasesSection, vulnerabilitiesSection } from './vulnerabilities.ts'

/** The bill of materials and all that was decided over it, as a page for people. */
export function billPage(reported: Reported): Page {
  const { outcome, findings, inventory } = reported
  const { subject } = inventory
  return {
    kicker: 'sbom: what is in the app',
    title: [fullName(subject), subject.version ?? ''].join(' ').trim(),
    verdict: { outcome, headline: findings.length === 1 ? '1 finding' : `${findings.length} findings` },
    facts: factsOf(reported),
    sections: sectionsOf(reported),
  }
}

function sectionsOf(reported: Reported): PageSection[] {
  return [
    chartsSection(reported),
    findingsTable(reported.findings),
    ...changesSection(reported),
    vulnerabilitiesSection(reported),
    componentsSection(reported),
    licencesSection(reported),
    modelsSection(reported),
    notReadSection(reported),
    completenessSection(reported),
    ...profileSections(reported),
    ...databasesSection(reported),
    documentsSection(reported),
  ]
}

function factsOf({ inventory, advisories, licences, changes }: Reported): [string, string][] {
  const { subject, components, faults } = inventory
  return [
    ...(subject.purl === undefined ? [] : [['package URL', subject.purl] as [string, string]]),
    ['components', count(components.length)],
    ['direct dependencies', count(countDirect(inventory))],
    ...vulnerabilityFacts(advisories),
    ...licenceFacts(licences),
    [
      'compared with',
      changes ? `${changes.previous.name} ${changes.previous.version ?? ''}`.trim() : 'no earlier release',
    ],
    ['not read', count(faults.length)],
  ]
}

function vulnerabilityFacts(advisories: Reported['advisories']): [string, string][] {
  if (!advisories) return [['vulnerabilities', 'not assessed']]
  const known = count(advisories.judgements.length)
  return [
    ['vulnerabilities', isAssessed(advisories) ? known : `${known} known, not all assessed`],
    ['components not assessed', count(advisories.notAssessed.length)],
  ]
}

function licenceFacts(licences: Reported['licences']): [string, string][] {
  if (!licences) return [['licences', 'not judged']]
  const counts = countBy(licences, ({ decision }) => decision)
  return [
    ['licences not allowed', count(counts.get('deny') ?? 0)],
    ['licences to review', count(counts.get('review') ?? 0)],
  ]
}

function count(number: number): string {
  return number.toLocaleString('en')
}
