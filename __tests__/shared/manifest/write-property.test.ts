import { describe, expect, it } from '@jest/globals'
import { updateManifest, type Found, type ManifestFile } from '@seaworthy/manifest'
import { findingsOf } from '@seaworthy/verdict'
import fc from 'fast-check'

const digests = ['a', 'b', 'e']
  .map((digit) => digit.repeat(64))
  .concat('1'.repeat(64), `${'1'.repeat(31)}e${'1'.repeat(32)}`)

/** An entry as somebody might write it: in either style, keys in any order, remarks anywhere, values missing. */
const entry = (name: string): fc.Arbitrary<(indent: string) => string> =>
  fc
    .record({
      flow: fc.boolean(),
      quote: fc.constantFrom('', "'", '"'),
      size: fc.option(fc.nat(3)),
      digest: fc.option(fc.constantFrom('a'.repeat(64), 'b'.repeat(64))),
      role: fc.option(fc.constant('weights')),
      remark: fc.boolean(),
      blank: fc.boolean(),
      order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    })
    .map(({ flow, quote, size, digest, role, remark, blank, order }) => (indent) => {
      const pairs = [
        `name: ${quote}${name}${quote}`,
        ...(size === null ? [] : [`size: ${size}`]),
        ...(digest === null ? [] : [`digest: { sha256: ${quote}${digest}${quote} }`]),
        ...(role === null ? [] : [`role: ${role}`]),
      ]
      const sorted = order.flatMap((index) => pairs[index] ?? [])
      const note = remark ? ` # remark at ${name}` : ''
      const text = flow ? `{ ${sorted.join(', ')} }${note}` : sorted.join(`${note}\n${indent}  `) + note
      return `${blank ? '\n' : ''}${remark ? `${indent}# remark above ${name}\n` : ''}${indent}- ${text}\n`
    })

const names = ['m/a', 'm/b', 'm/c d', 'm/e']

const manifest = fc
  .tuple(
    fc.constantFrom('', '  ', '    '),
    fc.tuple(...names.map(entry)),
    fc.nat(names.length),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([indent, entries, models, lineBreak]) => {
    const inModel = entries.slice(0, models).map((write) => write(`    ${indent}`))
    const prompts = entries.slice(models).map((write) => write(indent))
    const text = [
      '# first remark\nversion: 1\n\nmodels:\n  - name: v # remark at v\n    files:',
      inModel.length === 0 ? ' []\n' : `\n${inModel.join('')}`,
      prompts.length === 0 ? '' : `# remark at prompts\nprompts:\n${prompts.join('')}`,
      '# last remark\n',
    ].join('')
    return text.replaceAll('\n', lineBreak)
  })

const found: fc.Arbitrary<Found> = fc
  .record({
    sizes: fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
    digests: fc.array(fc.constantFrom(...digests), { minLength: 6, maxLength: 6 }),
    gone: fc.subarray(names),
    licence: fc.option(fc.constant('MIT')),
  })
  .map(({ sizes, digests: all, gone, licence }) => {
    const file = (name: string, index: number): ManifestFile => ({
      name,
      size: sizes[index] ?? 0,
      digest: { sha256: all[index] ?? '' },
      role: 'prompt',
    })
    const files = [...names, 'm/new', 'm/new two'].map(file).filter(({ name }) => !gone.includes(name))
    const model = { name: 'v', files: files.slice(0, 3), ...(licence !== null && { licenses: [licence] }) }
    return { models: [model], prompts: files.slice(3), configs: [], others: [], gone: new Set(gone) }
  })

describe('any manifest that is updated', () => {
  it('keeps every remark and its line ends, and is then up to date', async () => {
    await fc.assert(
      fc.asyncProperty(manifest, found, async (text, now) => {
        const updated = await updateManifest(text, 'm.yaml', now)
        expect(remarks(updated.text)).toEqual(remarks(text))
        expect(updated.text.includes('\r\n')).toBe(text.includes('\r\n'))
        expect(await updateManifest(updated.text, 'm.yaml', now)).toMatchObject({ text: updated.text, changes: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('is either updated or refused, however it is broken', async () => {
    const breaking = fc.record({
      at: fc.nat(1000),
      remove: fc.nat(5),
      insert: fc.constantFrom('', '\n', ' ', '- ', ': ', '{', ']', '&a ', '*a', '? ', '|', '"', '#', '\t', '~'),
    })
    await fc.assert(
      fc.asyncProperty(
        manifest,
        fc.array(breaking, { minLength: 1, maxLength: 3 }),
        found,
        async (text, breaks, now) => {
          const broken = breaks.reduce(
            (before, { at, remove, insert }) =>
              before.slice(0, at % before.length) + insert + before.slice((at % before.length) + remove),
            text,
          )
          try {
            const { text: updated } = await updateManifest(broken, 'm.yaml', now)
            expect(await updateManifest(updated, 'm.yaml', now)).toMatchObject({ changes: [] })
          } catch (error) {
            if (!findingsOf(error)) throw error
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

function remarks(text: string): string[] {
  return text.match(/#[^\r\n]*/g)?.sort() ?? []
}
