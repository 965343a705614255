import { describe, expect, it } from '@jest/globals'
import { profileReports, profileRows } from '../../../../../actions/sbom/src/write/profile/index.ts'
import { buildInventory } from '../../../../../actions/sbom/src/inventory/build.ts'
import { collected, npmPackage } from '../../inventory/component.ts'
import { sampleInventory, writing } from '../sample.ts'

const inventory = sampleInventory()

function element(profile: string, name: string, elsewhere?: ReadonlyMap<string, string>) {
  const report = profileReports(inventory, writing, elsewhere).find((one) => one.profile === profile)
  return report?.elements.find((one) => one.element === name)
}

describe('the report on profiles', () => {
  it('knows the lists of the G7, CISA and the BSI, and says what they were made from', () => {
    expect(profileReports(inventory, writing).map(({ profile, basis }) => [profile, basis !== ''])).toEqual([
      ['g7-ai', true],
      ['cisa-2025', true],
      ['bsi-tr-03183-2', true],
    ])
  })

  it.each([
    ['g7-ai', 'hash value and algorithm', 'filled', ['models/assistant.gguf']],
    ['g7-ai', 'base model', 'filled', ['models/assistant.gguf']],
    ['g7-ai', 'producer', 'filled', ['seaworthy.yml']],
    ['g7-ai', 'author', 'filled', ['seaworthy.yml']],
    ['g7-ai', 'format', 'filled', ['this tool']],
    ['g7-ai', 'hardware', 'missing', []],
    ['cisa-2025', 'software producer', 'partly', expect.arrayContaining(['package-lock.json', 'seaworthy.yml'])],
    ['bsi-tr-03183-2', 'dependencies, with completeness', 'partly', ['package-lock.json']],
    ['bsi-tr-03183-2', 'URL of the source', 'partly', ['package-lock.json']],
    ['bsi-tr-03183-2', 'executable or not', 'missing', []],
  ])('%s: %s is %s', (profile, name, status, from) => {
    expect(element(profile, name)).toMatchObject({ status, from })
  })

  it('takes from other evidence what no bill of materials can tell', () => {
    const elsewhere = new Map([['g7-ai/author signature', 'sbom.sigstore.json']])

    expect(element('g7-ai', 'author signature')).toMatchObject({ status: 'missing' })
    expect(element('g7-ai', 'author signature', elsewhere)).toMatchObject({
      status: 'filled',
      from: ['sbom.sigstore.json'],
    })
  })

  it('asks nothing of models where there are none', () => {
    const plain = buildInventory([collected({ components: [npmPackage('a', '1.0.0')] })], { fallbackName: 'app' })
    const [report] = profileReports(plain, writing)

    expect(report?.elements.filter(({ of }) => of === 'models').map(({ status }) => status)).toEqual(
      Array.from({ length: 11 }, () => 'not-applicable'),
    )
  })

  it('becomes rows of a table', () => {
    const [report] = profileReports(inventory, writing)
    const rows = report ? profileRows(report) : []

    expect(rows[0]).toEqual(['Metadata', 'author', 'filled', 'seaworthy.yml'])
    expect(rows.every((row) => row.every((cell) => typeof cell === 'string'))).toBe(true)
  })
})
