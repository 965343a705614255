import { describe, expect, it } from '@jest/globals'
import { RuleSet } from '../../../../actions/prompt-scan/src/engine/rule-set.ts'
import { scanBytes } from '../../../../actions/prompt-scan/src/engine/scan-bytes.ts'
import { rules } from '../../../../actions/prompt-scan/src/rules/index.ts'
import type { Rule } from '../../../../actions/prompt-scan/src/rules/rule.ts'

/** UTF-16 code units of the shorter text; the other one is eight times as long. */
const short = 24 * 1024
const growth = 8
/** Linear is 8, by the square 64. Between them lie noise and the caches of the processor. */
const mostGrowth = 28
/** Milliseconds: below, the clock and the collection of garbage tell more than the work. */
const tooShort = 12

/** What makes matchers, lexers and decoders slow when they look at a place more than once. */
const hostile: Record<string, string> = {
  'one letter': 'a',
  'one letter, spaced': 'a ',
  spaces: ' ',
  'blank lines': '\n',
  'open comments': '<!-- ',
  'open tags': '<a ',
  'open brackets': '[(',
  'open links': '![a](',
  bars: '| ',
  dashes: '-',
  'quotation marks': '" ',
  backticks: '` ',
  fences: '```\n',
  'quoted lines': '> > ',
  braces: '{{ ',
  statements: '{% if ',
  base64: 'aGVsbG8gd29ybGQ',
  'lines of base64': 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo\n',
  hexadecimal: '69676e6f7265',
  'percent-encoding': '%69%67',
  escapes: '\\u0069',
  'zero-width spaces': 'a\u200b',
  'tag characters': '\u{E0061}',
  'right to left': '\u202e',
  'look-alikes': 'іgnоrе ',
  'combining marks': 'a\u0301\u0301',
  addresses: 'http://a.b/?q=',
  'escape sequences': '\u001b[',
}

describe('the time of a scan grows with the text alone', () => {
  const all = new RuleSet(rules)
  it.each(Object.entries(hostile))('over %s', async (_, piece) => {
    await expectLinear(piece, all, 'AGENTS.md')
  })

  const byText = rules.filter((rule) => rule.on === 'text')
  it.each(byText.map((rule) => [rule.info.id, rule] as const))('over what %s finds, and its words', async (_, rule) => {
    const only = new RuleSet([rule])
    const [bad] = rule.info.examples.bad
    await expectLinear(`${bad?.content ?? ''}\n`, only, 'AGENTS.md')
    if (typeof rule.needs === 'object' && 'words' in rule.needs) {
      await expectLinear(`${rule.needs.words.slice(0, 200).join(' ')} `, only, 'AGENTS.md')
    }
  })

  const inCode = rules.filter(({ on, info }) => on === 'document' && /\.(?:py|ts|js)$/.test(firstPath(info)))
  it.each(inCode.map((rule) => [rule.info.id, rule] as const))('over the code that %s finds', async (_, rule) => {
    const [bad] = rule.info.examples.bad
    await expectLinear(`${bad?.content ?? ''}\n`, new RuleSet([rule]), bad?.path ?? '')
  })
})

async function expectLinear(piece: string, ruleSet: RuleSet, path: string): Promise<void> {
  const time = async (length: number): Promise<number> => {
    const bytes = Buffer.from(piece.repeat(Math.ceil(length / piece.length)))
    const start = process.cpuUsage()
    await scanBytes({ path, kind: path === 'AGENTS.md' ? 'agent-instructions' : 'code' }, bytes, ruleSet)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  await time(short)
  const once = Math.max(await time(short), tooShort)
  if ((await time(short * growth)) <= once * mostGrowth) return
  // The machine may have been busy with something else.
  expect(await time(short * growth)).toBeLessThanOrEqual(Math.max(await time(short), tooShort) * mostGrowth)
}

function firstPath({ examples }: Rule['info']): string {
  return examples.bad[0]?.path ?? ''
}
