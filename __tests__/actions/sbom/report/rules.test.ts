import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { rules, sarifRule } from '../../../../actions/sbom/src/report/rules.ts'

const sources = fileURLToPath(new URL('../../../../actions/sbom/src/', import.meta.url))

/** Ids that the sources of this action emit, as they stand there; those of formats and kinds are made elsewhere. */
function emitted(): string[] {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const texts = files
    .filter((file) => !/^report[\\/]rules/.test(file))
    .map((file) => readFileSync(join(sources, file), 'utf8'))
  const whole = texts.flatMap((text) => [...text.matchAll(/'(sbom\/[a-z0-9-]+)'/g)].map(([, id = '']) => id))
  const formats = texts.flatMap((text) =>
    [...text.matchAll(/\b(?:View|BrokenContent)\([^\n]*?'([a-z][a-z0-9-]*)'/g)].map(
      ([, format = '']) => `sbom/${format}-broken`,
    ),
  )
  return [...new Set([...whole, ...formats])].sort()
}

describe('the rules of sbom', () => {
  it('are all that its sources emit', () => {
    const known = new Set<string>(rules.map(({ id }) => id))
    expect(emitted().filter((id) => !known.has(id))).toEqual([])
  })

  it('are found in the sources at all', () => {
    expect(emitted()).toEqual(expect.arrayContaining(['sbom/lock-invalid', 'sbom/vulnerability', 'sbom/mach-o-broken']))
  })

  it('have one id each, a title without a full stop, and sentences', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { id, title, meaning, mend } of rules) {
      expect([id, title]).toEqual([id, expect.stringMatching(/^[A-Z].*[^.]$/)])
      expect([id, meaning, mend]).toEqual([id, expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)])
    }
  })

  it('help those who meet a rule of a reader that other actions share', () => {
    expect(sarifRule('archive/corrupt')).toMatchObject({
      id: 'archive/corrupt',
      name: 'archive-corrupt',
      severity: 'high',
    })
  })
})
