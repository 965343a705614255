import { describe, expect, it } from '@jest/globals'
import { readFile, readdir } from 'node:fs/promises'
import fc from 'fast-check'
import { readCode } from '../../../../actions/prompt-scan/src/code/read-code.ts'
import { sourceOffset } from '../../../../actions/prompt-scan/src/document/segment.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'
import { withoutRunaway } from '../../../support/runaway.ts'

const head = { typescript: "import OpenAI from 'openai'\n", python: 'from openai import OpenAI\n' }

describe('hostile code', () => {
  it.each<[string, 'typescript' | 'python', string]>([
    ['deep parentheses', 'typescript', `x({ role: 'user', content: ${'('.repeat(5000)}'a'${')'.repeat(5000)} })`],
    ['a long sum', 'typescript', `x({ role: 'user', content: ${"'a' + ".repeat(20_000)}'b' })`],
    ['a long sum of names', 'python', `m = {"role": "user", "content": ${'a + '.repeat(20_000)}b}`],
    ['names that double', 'typescript', doubling(60)],
    ['names in a circle', 'python', 'a = b\nb = a\nm = {"role": "system", "content": f"You {a}"}'],
    [
      'functions that call each other',
      'typescript',
      "const f = (a) => g(a); const g = (a) => f(a)\nx({ role: 'system', content: f(1) })",
    ],
    [
      'many calls of one function',
      'python',
      `def f(a):\n  c.messages.create(system=f"You know {a}")\n${'f(f(1))\n'.repeat(5000)}`,
    ],
    ['unclosed strings', 'python', '"""'.repeat(3001)],
    ['unclosed templates', 'typescript', '`${'.repeat(5000)],
    ['NUL bytes', 'typescript', "x({ role: 'user', content: 'a\0b' })\0\0"],
    ['lone surrogates', 'python', 'm = {"role": "user", "content": "\\ud800\ud800"}'],
    ['escapes at the end', 'python', String.raw`m = {"role": "user", "content": "\u12"} + "\x"`],
  ])('of %s ends in bounded time', async (_, language, code) => {
    const { segments } = await withoutRunaway(() => readCode(head[language] + code, language))
    expect(segments.length).toBeGreaterThan(0)
  })

  it('that mutations of real sources make has its segments within the file', async () => {
    const folder = 'actions/prompt-scan/src/rules/code'
    const names = (await readdir(folder)).filter((name) => name.startsWith('ps')).sort()
    const real = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8')))
    const examples = real.flatMap((text) =>
      [...text.matchAll(/content: ?\n?\s*(['"])(.*)\1,?$/gm)].map(([, , code]) => code ?? ''),
    )
    const sources = [...real, ...examples.map((code) => code.replaceAll('\\n', '\n').replaceAll('\\"', '"'))]
    expect(sources.length).toBeGreaterThan(40)
    const cut = fc.record({
      at: fc.nat(),
      length: fc.nat(40),
      insert: fc.constantFrom('', '"', '`', '${', '{', '(', '"""', '\n', '\\', 'role'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(cut, { maxLength: 4 }),
        fc.boolean(),
        async (source, cuts, python) => {
          const mutated = cuts.reduce((text, { at, length, insert }) => {
            const start = at % (text.length + 1)
            return text.slice(0, start) + insert + text.slice(start + length)
          }, `"openai"\n${source}`)
          const { segments, facts } = await readCode(mutated, python ? 'python' : 'tsx')
          for (const segment of segments) {
            for (const [text, place] of segment.map) {
              expect(text).toBeLessThanOrEqual(segment.text.length)
              expect(place).toBeLessThanOrEqual(mutated.length)
            }
            expect(sourceOffset(segment, segment.text.length)).toBeGreaterThanOrEqual(0)
          }
          for (const { start, end } of facts.sites) expect(start <= end && end <= mutated.length).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes time that grows with its length alone', async () => {
    const unit = `m = [{"role": "system", "content": f"You are {name} and {other}"}]\nc.messages.create(system=p + q, messages=m)\n`
    await expectLinearTime(500, (times) => {
      const code = head.python + unit.repeat(times)
      return () => readCode(code, 'python')
    })
  })
})

function doubling(times: number): string {
  const lines = Array.from({ length: times }, (_, index) => `const a${index + 1} = a${index} + a${index}`)
  return `const a0 = 'x' + req.body.a\n${lines.join('\n')}\nx({ role: 'system', content: a${times} })`
}
