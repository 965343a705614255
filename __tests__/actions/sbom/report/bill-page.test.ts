import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { renderPage, type PageSection, type TableOnPage } from '@seaworthy/report/page'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import type { Reported } from '../../../../actions/sbom/src/report/reported.ts'
import { leaveReports } from '../../../../actions/sbom/src/report/leave.ts'
import { billPage } from '../../../../actions/sbom/src/report/page/bill-page.ts'
import { readFile } from 'node:fs/promises'
import { recordingJob } from '../../../support/recording-job.ts'
import { tree } from '../../../support/tree.ts'
import { collected, npmPackage } from '../inventory/component.ts'
import { judgement, reported } from './reported.ts'

const leftPad = 'pkg:npm/left-pad@1.3.0'

function table(sections: readonly PageSection[], title: string): TableOnPage {
  const found = sections.find((section) => section.kind === 'table' && section.title === title)
  if (found?.kind !== 'table') throw new Error(`the page has no table ${title}`)
  return found
}

function elementNames(html: string): string[] {
  const names: string[] = []
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) names.push(node.tagName)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return names
}

describe('the page of a bill', () => {
  const assessed = {
    judgements: [judgement(leftPad, 'GHSA-1', { match: { fixedIn: '1.3.1', summary: 'Pads right.' } })],
    notAssessed: [],
    databases: [{ ecosystem: 'npm', uri: 'https://api.osv.dev', lastUpdate: '2026-01-01T00:00:00Z' }],
  }

  it('lists every component with licence, supplier, places and vulnerabilities', () => {
    const { rows } = table(billPage(reported({ advisories: assessed })).sections, 'Components')
    expect(rows.find(([name]) => name === 'left-pad')).toEqual([
      'left-pad',
      '1.3.0',
      'npm',
      'required',
      'MIT',
      'Ada <Lovelace>',
      'package-lock.json:12, app.asar/node_modules/left-pad/package.json',
      'GHSA-1',
    ])
  })

  it('counts the direct dependencies that the summary counts: packages, and no files that ship', () => {
    const components = [
      npmPackage('a', '1.0.0'),
      { ...npmPackage('b', '1.0.0'), type: 'file' as const, ref: 'file:b.dll' },
    ]
    delete components[1]?.purl
    const roots = components.map(({ ref }) => ref)
    const inventory = buildInventory([collected({ components, roots })], { fallbackName: 'desk' })
    expect(inventory.dependencies.get(inventory.subject.ref)).toHaveLength(2)
    expect(billPage(reported({ inventory })).facts).toContainEqual(['direct dependencies', '1'])
  })

  it('lists vulnerabilities with their upgrade, and where advisories came from', () => {
    const { sections } = billPage(reported({ advisories: assessed }))
    expect(table(sections, 'Vulnerabilities').rows).toEqual([
      [
        'high',
        'left-pad 1.3.0',
        'GHSA-1',
        'Pads right.',
        '1.3.0 → 1.3.1',
        'deny',
        'it is high',
        '',
        expect.any(String),
      ],
    ])
    expect(table(sections, 'Databases of advisories').rows).toHaveLength(1)
  })

  it('never takes what was not assessed for nothing found', () => {
    const { facts, sections } = billPage(reported())
    expect(facts).toContainEqual(['vulnerabilities', 'not assessed'])
    expect(table(sections, 'Vulnerabilities').empty).toMatch(/^Not assessed/)
    const notAssessed = [{ ref: leftPad, why: 'no-advisories' as const, because: '429', decision: 'deny' as const }]
    const missing = billPage(reported({ advisories: { judgements: [], databases: [], notAssessed } }))
    expect(missing.facts).toContainEqual(['vulnerabilities', '0 known, not all assessed'])
    expect(table(missing.sections, 'Vulnerabilities').empty).toBe('None is known, and 1 components were not assessed.')
  })

  it('says so in the table of contents, too', () => {
    const count = (advisories: Reported['advisories']) =>
      table(billPage(reported({ advisories })).sections, 'Vulnerabilities').count
    expect([count(undefined), count(assessed)]).toEqual(['not assessed', undefined])
  })

  it('lists what builds the app last, and says of which components the licence is unknown', () => {
    const action = npmPackage('checkout', '4.0.0', {
      evidence: [{ kind: 'declared', file: '.github/workflows/ci.yml', confidence: 1 }],
    })
    const inventory = buildInventory([collected({ components: [action, npmPackage('zod', '1.0.0')] })], {
      fallbackName: 'desk',
    })
    const { rows } = table(billPage(reported({ inventory })).sections, 'Components')
    expect(rows.map(([name, , , , licence]) => [name, licence])).toEqual([
      ['zod', 'unknown'],
      ['checkout', 'unknown'],
    ])
  })

  it('groups licences by what the policy says of them', () => {
    const run = reported()
    const licences = run.inventory.components.map(({ ref }) => ({
      ref,
      decision: ref === leftPad ? ('deny' as const) : ('allow' as const),
      licence: 'MIT',
      because: 'MIT is so',
    }))
    const { rows } = table(billPage({ ...run, licences }).sections, 'Licences')
    expect(rows).toContainEqual(['MIT', 'deny', '1', 'MIT is so', 'left-pad'])
  })

  it('shows models and prompts, what could not be read, and every profile', () => {
    const { sections } = billPage(reported())
    expect(table(sections, 'Models and prompts').rows.length).toBeGreaterThan(0)
    expect(table(sections, 'What could not be read').empty).toBe('All that was found was read.')
    expect(sections.filter(({ title }) => /G7|CISA|BSI/.test(title))).toHaveLength(3)
  })

  it('has no section for changes without a previous release', () => {
    const titles = billPage(reported()).sections.map(({ title }) => title)
    expect(titles).not.toContain('Changes since the last release')
  })

  it('keeps hostile names, licences and places as text', () => {
    const inventoryOf = (text: string) => {
      const named = npmPackage(text, text, {
        purl: 'pkg:npm/x@1',
        licences: { declared: [{ text, from: text }] },
        evidence: [{ kind: 'declared', file: text, line: 1, confidence: 1 }],
      })
      return buildInventory([collected({ components: [named], subject: { name: text } })], { fallbackName: 'a' })
    }
    const page = (text: string) => renderPage(billPage(reported({ inventory: inventoryOf(text), profiles: [] })))
    const hostile = page('</script><img src=x onerror=alert(1)>\u202e<!--')
    expect(elementNames(hostile)).toEqual(elementNames(page('plain')))
    expect(hostile).toContain('\\u{202e}')
  })
})

describe('the reports that sbom leaves', () => {
  it('name no folder of the machine, and are the same bytes in another one', async () => {
    const left = async () => {
      const root = await tree({ 'package-lock.json': '{}' })
      const job = await recordingJob(root, { action: { name: 'sbom', version: '1.0.0' } })
      const at = { file: `${root}/package-lock.json`, line: 3 }
      const findings = [{ rule: 'sbom/lock-invalid', severity: 'high' as const, message: 'm.', remedy: 'r.', at }]
      await leaveReports(reported({ findings }), job)
      const texts = await Promise.all(
        ['page-path', 'sarif-path'].map((name) => readFile(job.outputs[name] ?? '', 'utf8')),
      )
      return { root, texts }
    }
    const [one, other] = [await left(), await left()]
    expect(one.texts.map(digest)).toEqual(other.texts.map(digest))
    for (const text of one.texts) {
      expect(text).not.toContain(one.root)
      expect(text).not.toContain('/runner/')
      expect(text).toContain('package-lock.json')
    }
  })
})

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
