import { describe, it } from '@jest/globals'
import { RuleSet } from '../../../../actions/prompt-scan/src/engine/rule-set.ts'
import { scanBytes } from '../../../../actions/prompt-scan/src/engine/scan-bytes.ts'
import { rules } from '../../../../actions/prompt-scan/src/rules/index.ts'
import type { Rule } from '../../../../actions/prompt-scan/src/rules/rule.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

/** UTF-16 code units of the shorter text. */
const short = 64 * 1024

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
    await expectLinearScan(piece, all, 'AGENTS.md')
  })

  const byText = rules.filter((rule) => rule.on === 'text')
  it.each(byText.map((rule) => [rule.info.id, rule] as const))('over what %s finds, and its words', async (_, rule) => {
    const only = new RuleSet([rule])
    const [bad] = rule.info.examples.bad
    await expectLinearScan(`${bad?.content ?? ''}\n`, only, 'AGENTS.md')
    if (typeof rule.needs === 'object' && 'words' in rule.needs) {
      await expectLinearScan(`${rule.needs.words.slice(0, 200).join(' ')} `, only, 'AGENTS.md')
    }
  })

  const inCode = rules.filter(({ on, info }) => on === 'document' && /\.(?:py|ts|js)$/.test(firstPath(info)))
  it.each(inCode.map((rule) => [rule.info.id, rule] as const))('over the code that %s finds', async (_, rule) => {
    const [bad] = rule.info.examples.bad
    await expectLinearScan(`${bad?.content ?? ''}\n`, new RuleSet([rule]), bad?.path ?? '')
  })
})

async function expectLinearScan(piece: string, ruleSet: RuleSet, path: string): Promise<void> {
  await expectLinearTime(short, (length) => {
    const bytes = Buffer.from(piece.repeat(Math.ceil(length / piece.length)))
    return () => scanBytes({ path, kind: path === 'AGENTS.md' ? 'agent-instructions' : 'code' }, bytes, ruleSet)
  })
}

function firstPath({ examples }: Rule['info']): string {
  return examples.bad[0]?.path ?? ''
}
