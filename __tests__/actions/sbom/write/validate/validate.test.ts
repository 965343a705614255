import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { writeDocument } from '../../../../../actions/sbom/src/write/index.ts'
import { formats, violationOf, type Format } from '../../../../../actions/sbom/src/write/validate/index.ts'
import { runtime } from '../../../../../actions/sbom/src/write/validate/runtime.ts'
import { cycloneDxSchema, spdxSchema, type Check } from '../official-schemas.ts'
import { sampleInventory, writing } from '../sample.ts'

const documentOf = (format: Format) =>
  JSON.parse(writeDocument(format, sampleInventory(), writing).bytes.toString()) as object

const official = (format: Format): Check => {
  if (format === 'spdx-2.3') return spdxSchema('2.3')
  if (format === 'spdx-3.0.1') return spdxSchema('3.0.1')
  return cycloneDxSchema(format === 'cyclonedx-1.7' ? '1.7' : format === 'cyclonedx-1.6' ? '1.6' : '1.5')
}

/** Every place of a document that can be broken: the object or list and the member. */
function places(value: unknown, found: [holder: Record<string, unknown>, member: string][] = []): typeof found {
  if (typeof value !== 'object' || value === null) return found
  for (const [member, inner] of Object.entries(value)) {
    found.push([value as Record<string, unknown>, member])
    places(inner, found)
  }
  return found
}

describe.each(formats)('the compiled validator of %s', (format) => {
  it('takes our documents', async () => {
    expect(await violationOf(format, documentOf(format))).toBeUndefined()
  })

  it('takes nothing that the official schema refuses', async () => {
    const check = official(format)
    const breakage = fc.constantFrom(undefined, null, 7, '', 'no such: value', [], {}, ['x', 'x'], { x: 1 })
    const taken = { both: 0, neither: 0 }
    await fc.assert(
      fc.asyncProperty(fc.nat(), breakage, async (at, value) => {
        const document = documentOf(format)
        const all = places(document)
        const [holder, member] = all[at % all.length] ?? [{}, '']
        if (value === undefined) Reflect.deleteProperty(holder, member)
        else holder[member] = value
        const violation = await violationOf(format, document)
        if (violation === undefined) expect(check(document)).toEqual([])
        taken[violation === undefined ? 'both' : 'neither']++
      }),
      { numRuns: 300, seed: 5 },
    )
    expect(taken.both).toBeGreaterThan(5)
    expect(taken.neither).toBeGreaterThan(100)
  })

  it('says where a document is broken', async () => {
    const document = documentOf(format)
    const [holder, member] = places(document).find(([, name]) => name === 'name') ?? [{}, '']
    holder[member] = 7

    const violation = await violationOf(format, document)

    expect(violation?.at).toMatch(/^\/[a-zA-Z@]/)
    expect(violation?.keyword).not.toBe('')
  })
})

describe('the runtime of compiled validators', () => {
  it.each([
    ['date-time', '2026-02-28T23:59:60Z', true],
    ['date-time', '2026-02-30T00:00:00Z', false],
    ['date-time', '2026-02-28', false],
    ['iri-reference', 'models/card.md', true],
    ['iri-reference', 'https://exämple.org/ä?x#y', true],
    ['iri-reference', 'a b', false],
    ['iri-reference', 'git@github.com:a/b', false],
    ['iri-reference', '%zz', false],
    ['uri', 'no-scheme', false],
    ['idn-email', 'ä@example.org', true],
    ['idn-email', 'a b@example.org', false],
  ])('knows the format %s: %s', (format, text, isValid) => {
    expect(runtime.formats[format]?.(text)).toBe(isValid)
  })

  it('counts code points', () => {
    expect(['', 'a', '🙂', '\ud800a'].map((text) => runtime.lengthOf(text))).toEqual([0, 1, 1, 2])
  })

  it('finds equal items whatever the order of their members', () => {
    expect(
      runtime.allDiffer([
        { a: 1, b: [{ c: 2, d: 3 }] },
        { b: [{ d: 3, c: 2 }], a: 1 },
      ]),
    ).toBe(false)
    expect(runtime.allDiffer([{ a: 1 }, { a: 2 }, 1, '1', null])).toBe(true)
  })
})
