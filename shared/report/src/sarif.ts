import type { Finding, Json, Place, Severity } from '@seaworthy/verdict'
import { shorten, visible } from './printable.ts'
import { region, uriOf } from './sarif-place.ts'

/** A rule as code scanning shows it beside its results. */
export interface SarifRule {
  id: string
  /** Kebab-case. */
  name: string
  /** A few words. */
  title: string
  severity: Severity
  /** How sure a result is a fault. */
  confidence: 'high' | 'medium' | 'low'
  /** One or two sentences. */
  meaning: string
  /** The whole page, as Markdown. */
  help: string
  helpUri?: string
  /** `external/cwe/cwe-78`, `OWASP-LLM01`; code scanning takes the first 20. */
  tags: readonly string[]
}

/** A finding, and what code scanning needs to know it again, to mend it, or to leave it be. */
export interface SarifFinding extends Finding {
  /** Stable over moved lines. */
  fingerprint: string
  edits?: readonly SarifEdit[]
  /** Why it does not count. */
  suppression?: { kind: 'inSource' | 'external'; reason: string }
}

/** A replacement in the file of the finding. */
export interface SarifEdit {
  place: Required<Omit<Place, 'file'>>
  replacement: string
}

export interface SarifRun {
  tool: { name: string; version: string; informationUri: string }
  /** Rules of which there may be results; their order is the order of the descriptors. */
  rules: readonly SarifRule[]
  findings: readonly SarifFinding[]
  /** Of the commit that was scanned. */
  revision: { repositoryUri: string; commit: string; branch: string }
}

/** Code scanning refuses a run of more results: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
export const mostResults = 25_000
const mostTags = 20
/** Longer messages are refused or cut. */
const mostMessage = 1000

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note', note: 'note' } as const
/** Code scanning's bands: over 9 critical, from 7 high, from 4 medium, else low. */
const securitySeverities = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', note: '0.1' } as const
const precisions = { high: 'very-high', medium: 'high', low: 'medium' } as const

/**
 * The SARIF 2.1.0 log of one run, worst findings first; those over code scanning's limit are left out, and the run says
 * how many. Columns count UTF-16 code units.
 */
export function sarifOf({ tool, rules, findings, revision }: SarifRun): Json {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const shown = findings.slice(0, mostResults)
  const left = findings.length - shown.length
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...tool, semanticVersion: tool.version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
        versionControlProvenance: [
          {
            repositoryUri: revision.repositoryUri,
            revisionId: revision.commit,
            branch: revision.branch,
            mappedTo: { uriBaseId: 'SRCROOT' },
          },
        ],
        invocations: [
          {
            executionSuccessful: true,
            ...(left > 0 && {
              toolExecutionNotifications: [
                { level: 'warning', message: { text: `${left} further results are left out of this file.` } },
              ],
            }),
          },
        ],
        results: shown.map((finding) => result(finding, indexes)),
      },
    ],
  }
}

function descriptor(rule: SarifRule): Json {
  return {
    id: rule.id,
    name: rule.name.replaceAll(/(?:^|-)([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: rule.meaning },
    help: { text: rule.help, markdown: rule.help },
    ...(rule.helpUri !== undefined && { helpUri: rule.helpUri }),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: ['security', ...rule.tags].slice(0, mostTags),
      precision: precisions[rule.confidence],
      'problem.severity': levels[rule.severity] === 'note' ? 'recommendation' : levels[rule.severity],
      'security-severity': securitySeverities[rule.severity],
    },
  }
}

function result(finding: SarifFinding, indexes: ReadonlyMap<string, number>): Json {
  const { rule, severity, message, remedy, at, fingerprint, edits = [], suppression } = finding
  const index = indexes.get(rule)
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: levels[severity],
    message: { text: shorten(visible(`${message} ${remedy}`), mostMessage) },
    ...(at && { locations: [{ physicalLocation: { artifactLocation: artifact(at.file), region: region(at) } }] }),
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'seaworthy/v1': fingerprint },
    ...(at && edits.length > 0 && { fixes: [fix(remedy, at.file, edits)] }),
    ...(suppression && {
      suppressions: [
        {
          kind: suppression.kind,
          status: 'accepted',
          justification: shorten(visible(suppression.reason), mostMessage),
        },
      ],
    }),
    properties: { severity },
  }
}

function fix(description: string, file: string, edits: readonly SarifEdit[]): Json {
  return {
    description: { text: description },
    artifactChanges: [
      {
        artifactLocation: artifact(file),
        replacements: edits.map(({ place, replacement }) => ({
          deletedRegion: region({ file, ...place }),
          insertedContent: { text: replacement },
        })),
      },
    ],
  }
}

function artifact(file: string): Json {
  return { uri: uriOf(file), uriBaseId: 'SRCROOT' }
}
