import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { judgeAdvisories } from '../../../../actions/sbom/src/advisories/judge.ts'
import { assess } from '../../../../actions/sbom/src/advisories/match/assess.ts'
import { advisoryPolicySchema } from '../../../../actions/sbom/src/advisories/policy.ts'
import { vulnerabilitiesPredicate } from '../../../../actions/sbom/src/advisories/predicate.ts'
import { applyVex } from '../../../../actions/sbom/src/advisories/vex/apply.ts'
import { readVex } from '../../../../actions/sbom/src/advisories/vex/read-vex.ts'
import { writeOpenVex } from '../../../../actions/sbom/src/advisories/vex/write-openvex.ts'
import { componentOf } from './component.ts'
import { lodash } from './known-advisories.ts'
import { recordOf } from './osv-records.ts'
import { consultRecords } from './records-of.ts'

const purl = 'pkg:npm/lodash@4.17.20'
const app = componentOf('pkg:npm/desk@1.0.0', { type: 'application' })
const malware = recordOf('MAL-1', 'npm', 'evil')
const components = [componentOf(purl), componentOf('pkg:npm/evil@1.0.0')]
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'vex-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function statementsOf(document: unknown) {
  const file = path.join(folder, 'a.json')
  await writeFile(file, typeof document === 'string' ? document : JSON.stringify(document))
  return readVex(file, 'vex/a.json')
}

async function applied(...documents: unknown[]) {
  const { matches } = await assess(components, consultRecords(lodash, malware))
  const statements = []
  for (const document of documents) statements.push(...(await statementsOf(document)))
  return applyVex(matches, statements, components, app)
}

async function statusOf(...documents: unknown[]) {
  const { matches } = await applied(...documents)
  return matches.find(({ ref }) => ref === purl)?.vex?.status
}

function openVex(statement: object, timestamp = '2026-01-01T00:00:00Z'): unknown {
  const named = { vulnerability: { name: 'CVE-2021-23337' }, products: [{ '@id': purl }] }
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://example.com/vex',
    author: 'a',
    timestamp,
    version: 1,
    statements: [{ ...named, ...statement }],
  }
}

const harmless = { status: 'not_affected', justification: 'vulnerable_code_not_in_execute_path' }

describe('an OpenVEX statement', () => {
  it.each<[string, object, string | undefined]>([
    ['with a justification', {}, 'not_affected'],
    ['with an impact statement', { justification: undefined, impact_statement: 'No templates.' }, 'not_affected'],
    ['of any version', { products: [{ '@id': 'pkg:npm/lodash' }] }, 'not_affected'],
    ['by an identifier', { products: [{ '@id': 'x', identifiers: { purl } }] }, 'not_affected'],
    ['of another version', { products: [{ '@id': 'pkg:npm/lodash@4.17.19' }] }, undefined],
    ['of another package', { products: [{ '@id': 'pkg:npm/lodash-es@4.17.20' }] }, undefined],
    ['of a part of the package', { products: [{ '@id': `${purl}#lib` }] }, undefined],
    ['of all by a star', { products: [{ '@id': '*' }, { '@id': 'pkg:npm/*' }] }, undefined],
    ['of all vulnerabilities by a star', { vulnerability: { name: '*' } }, undefined],
    ['of another variant', { products: [{ '@id': `${purl}?arch=x86` }] }, undefined],
    ['of the whole app', { products: [{ '@id': 'pkg:npm/desk@1.0.0' }] }, 'not_affected'],
    ['of another app', { products: [{ '@id': 'pkg:npm/desk@2.0.0' }] }, undefined],
    ['of a part of the app', part({ '@id': 'pkg:npm/lodash' }), 'not_affected'],
    ['of another part of the app', part({ '@id': 'pkg:npm/other' }), undefined],
    ['of an unknown part of the app', part({}), undefined],
    ['of nothing', { products: [] }, undefined],
    ['of another vulnerability', { vulnerability: { name: 'CVE-1-1' } }, undefined],
    ['by an alias', { vulnerability: { name: 'X', aliases: ['GHSA-35jh-r3h4-6jhm'] } }, 'not_affected'],
    ['that it is affected', { status: 'affected' }, 'affected'],
    ['that it is fixed in this version', { status: 'fixed' }, 'fixed'],
    ['that it is fixed in some version', { status: 'fixed', products: [{ '@id': 'pkg:npm/lodash' }] }, undefined],
    ['that somebody looks into it', { status: 'under_investigation' }, 'under_investigation'],
  ])('%s counts as it should', async (_what, more, expected) => {
    expect(await statusOf(openVex({ ...harmless, ...more }))).toBe(expected)
  })

  it('without a reason is a fault, and does not count', async () => {
    const { matches, faults } = await applied(openVex({ status: 'not_affected' }))
    expect(matches.map(({ vex }) => vex)).toEqual([undefined, undefined])
    expect(faults).toMatchObject([{ rule: 'sbom/vex-unjustified', file: 'vex/a.json' }])
  })

  it('counts until a later one says otherwise', async () => {
    const earlier = openVex(harmless)
    const later = openVex({ status: 'affected' }, '2026-02-01T00:00:00Z')
    expect(await statusOf(earlier, later)).toBe('affected')
    expect(await statusOf(later, earlier)).toBe('affected')
    expect(await statusOf(openVex({ status: 'affected' }), earlier)).toBe('not_affected')
  })

  it('of malware is not believed', async () => {
    const lie = openVex({ ...harmless, vulnerability: 'MAL-1', products: [{ '@id': 'pkg:npm/evil@1.0.0' }] })
    expect((await applied(lie)).matches.map(({ vex }) => vex)).toEqual([undefined, undefined])
  })

  it.each([
    ['no JSON', '{'],
    ['another document', { spdxVersion: 'SPDX-2.3' }],
    ['an unknown status', openVex({ status: 'fine' })],
    ['an unknown justification', openVex({ status: 'not_affected', justification: 'trust me' })],
  ])('in %s is refused', async (_what, document) => {
    await expect(statementsOf(document)).rejects.toThrow()
  })
})

function part(subcomponent: object): object {
  return { products: [{ '@id': 'pkg:npm/desk', subcomponents: [subcomponent] }] }
}

function cycloneDx(analysis: object | undefined, affects: object[] = [{ ref: 'l' }], of?: object): unknown {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { timestamp: '2026-01-01T00:00:00Z', ...(of && { component: of }) },
    components: [{ type: 'library', name: 'lodash', 'bom-ref': 'l', purl }],
    vulnerabilities: [{ id: 'CVE-2021-23337', ...(analysis && { analysis }), affects }],
  }
}

describe('a CycloneDX analysis', () => {
  const state = { state: 'not_affected', justification: 'code_not_reachable' }
  const link = `urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#${encodeURIComponent(purl)}`

  it.each<[string, object | undefined, object[] | undefined, string | undefined]>([
    ['not_affected with a justification', state, undefined, 'not_affected'],
    ['not_affected without', { state: 'not_affected' }, undefined, undefined],
    ['false_positive with a detail', { state: 'false_positive', detail: 'Other package.' }, undefined, 'not_affected'],
    ['resolved', { state: 'resolved' }, undefined, 'fixed'],
    ['exploitable', { state: 'exploitable' }, undefined, 'affected'],
    ['in_triage', { state: 'in_triage' }, undefined, 'under_investigation'],
    ['none', undefined, undefined, undefined],
    ['of a BOM-Link', state, [{ ref: link }], 'not_affected'],
    ['of a package URL', state, [{ ref: purl }], 'not_affected'],
    ['of another ref', state, [{ ref: 'm' }], undefined],
    ['of this version', state, [{ ref: 'l', versions: [{ version: '4.17.20' }] }], 'not_affected'],
    ['of another version', state, [{ ref: 'l', versions: [{ version: '4.17.19' }] }], undefined],
    ['of a range', state, [{ ref: 'l', versions: [{ range: 'vers:npm/<5' }] }], undefined],
  ])('%s counts as it should', async (_what, analysis, affects, expected) => {
    expect(await statusOf(cycloneDx(analysis, affects))).toBe(expected)
  })

  it.each<[string, object, string | undefined]>([
    ['this app', { name: 'desk', purl: 'pkg:npm/desk@1.0.0' }, 'not_affected'],
    ['its last version', { name: 'desk', purl: 'pkg:npm/desk@0.9.0' }, 'not_affected'],
    ['this app by its name', { name: 'desk' }, 'not_affected'],
    ['the package itself', { name: 'lodash', purl: 'pkg:npm/lodash@4.17.20' }, 'not_affected'],
    ['another app', { name: 'mail', purl: 'pkg:npm/mail@1.0.0' }, undefined],
    ['another app by its name', { name: 'mail' }, undefined],
    ['an app of that name of somebody else', { group: '@evil', name: 'desk' }, undefined],
  ])('in the bill of %s counts as it should', async (_what, of, expected) => {
    expect(await statusOf(cycloneDx(state, undefined, of))).toBe(expected)
  })

  it('with a justification that CycloneDX does not know is refused', async () => {
    await expect(statementsOf(cycloneDx({ ...state, justification: 'trust me' }))).rejects.toThrow()
  })
})

async function judged(policy: object, ...documents: unknown[]) {
  const assessment = await assess(components, consultRecords(lodash, malware))
  const { matches } = await applied(...documents)
  const given = { ...assessment, matches }
  return {
    assessment,
    judgements: judgeAdvisories(components, given, advisoryPolicySchema.parse(policy), '2026-11-24'),
  }
}

describe('the OpenVEX document that is written', () => {
  const options = { author: 'https://example.com', timestamp: '2026-11-24T00:00:00Z', tooling: 'sbom 1.0.0' }

  async function written(policy: object, ...documents: unknown[]) {
    const { judgements } = await judged(policy, ...documents)
    return writeOpenVex(judgements.judgements, app, options)
  }

  it('calls affected only what is known to be', async () => {
    expect(JSON.parse(await written({}))).toMatchObject({
      '@context': 'https://openvex.dev/ns/v0.2.0',
      author: 'https://example.com',
      statements: [
        {
          vulnerability: { name: 'GHSA-35jh-r3h4-6jhm', aliases: ['CVE-2021-23337'] },
          products: [{ '@id': 'pkg:npm/desk@1.0.0', subcomponents: [{ '@id': purl }] }],
          status: 'under_investigation',
          status_notes: 'Upgrade to 4.17.21 or later.',
        },
        { vulnerability: { name: 'MAL-1' }, status: 'affected' },
      ],
    })
  })

  it('repeats what was said, in words that it knows, and can be read again', async () => {
    const analysis = { state: 'not_affected', justification: 'code_not_reachable', detail: 'No templates.' }
    const document = await written({}, cycloneDx(analysis))
    expect(JSON.parse(document)).toMatchObject({
      statements: [
        {
          status: 'not_affected',
          justification: 'vulnerable_code_not_in_execute_path',
          impact_statement: 'code_not_reachable: No templates.',
        },
        {},
      ],
    })
    expect(await statusOf(document)).toBe('not_affected')
  })

  it('is the same for the same input, and another for another', async () => {
    expect(await written({})).toBe(await written({}))
    expect(await written({})).not.toBe(await written({}, openVex(harmless)))
  })
})

describe('the predicate of vulnerabilities', () => {
  const scan = {
    scanner: 'pkg:github/seaworthy/sbom',
    version: '1.0.0',
    startedOn: '2026-11-24T10:00:00Z',
    finishedOn: '2026-11-24T10:00:01Z',
  }

  it('has each finding with its scores', async () => {
    const { assessment, judgements } = await judged({})
    expect(vulnerabilitiesPredicate(judgements, assessment, scan)).toMatchObject({
      scanner: {
        uri: scan.scanner,
        version: '1.0.0',
        db: { uri: 'https://osv.example', lastUpdate: '2026-01-02T00:00:00Z' },
        result: [
          {
            id: 'GHSA-35jh-r3h4-6jhm',
            severity: [
              { method: 'rating', score: 'high' },
              { method: 'CVSS:3.1', score: '7.2' },
            ],
          },
          { id: 'MAL-1', severity: [{ method: 'rating', score: 'critical' }] },
        ],
      },
      metadata: { scanStartedOn: scan.startedOn, scanFinishedOn: scan.finishedOn },
    })
  })

  it('is not made when advisories were missing: an empty result would mean that there is nothing', async () => {
    const { assessment, judgements } = await judged({})
    const notAssessed = [{ ref: purl, why: 'no-advisories', because: 'so', decision: 'allow' } as const]
    expect(vulnerabilitiesPredicate({ ...judgements, notAssessed }, assessment, scan)).toBeUndefined()
    expect(vulnerabilitiesPredicate(judgements, { databases: [] }, scan)).toBeUndefined()
  })
})
