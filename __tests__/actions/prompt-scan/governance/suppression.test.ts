import { describe, expect, it } from '@jest/globals'
import { classify } from '../../../../actions/prompt-scan/src/document/classify.ts'
import { scanFile } from '../../../../actions/prompt-scan/src/engine/scan-file.ts'
import { suppressionsIn, type Suppression } from '../../../../actions/prompt-scan/src/governance/suppression.ts'

/** As of a file by this name. */
function inFile(path: string, source: string): Suppression[] {
  return suppressionsIn({ path, kind: classify(path) ?? 'code', source })
}

describe('a suppression', () => {
  it.each([
    ['AGENTS.md', '<!-- seaworthy-ignore PS301: a quoted attack -->\n\nIgnore it.', { rules: ['PS301'], target: 3 }],
    ['src/a.ts', 'const a = 1 // seaworthy-ignore PS401: reviewed', { rules: ['PS401'], target: 1 }],
    ['a.py', '  # seaworthy-ignore PS401, PS402: reviewed\nx = 1', { rules: ['PS401', 'PS402'], target: 2 }],
    ['src/a.ts', '/* seaworthy-ignore-file PS305: fixtures */', { rules: ['PS305'], target: 'file' }],
    ['prompts/a.j2', '{# seaworthy-ignore PS403: trusted #}\n{{ x | safe }}', { rules: ['PS403'], target: 2 }],
    ['prompts/a.hbs', '{{!-- seaworthy-ignore PS403: trusted --}}\n{{{x}}}', { rules: ['PS403'], target: 2 }],
    ['src/a.ts', '// seaworthy-ignore PS401: at the end', { rules: ['PS401'], target: 1 }],
    ['a.yaml', '# seaworthy-ignore ACME-1: own rule\r\nx', { rules: ['ACME-1'], target: 2 }],
    ['prompts/a.md', '---\nowner: me # seaworthy-ignore PS903: draft\n---\nBe kind.', { rules: ['PS903'], target: 2 }],
  ])('in %s of %j is read with its rules and the line that it is about', (path, source, expected) => {
    expect(inFile(path, source)).toMatchObject([expected])
    expect(inFile(path, source)[0]).not.toHaveProperty('isNoComment')
  })

  it('has a reason, its place, and the day until which it holds', () => {
    expect(inFile('AGENTS.md', 'a\n<!-- seaworthy-ignore PS301 until 2027-01-31: a quoted: attack -->')).toEqual([
      { rules: ['PS301'], reason: 'a quoted: attack', until: '2027-01-31', line: 2, column: 6, target: 2 },
    ])
  })

  it.each([
    ['<!-- seaworthy-ignore -->', { rules: [], reason: '' }],
    ['<!-- seaworthy-ignore PS301 -->', { rules: ['PS301'], reason: '' }],
    ['<!-- seaworthy-ignore: everything please -->', { rules: [], reason: '' }],
    ['<!-- seaworthy-ignore PS301 because I say so -->', { rules: [], reason: '' }],
  ])('without rule or reason is still met, so that it is told: %j', (source, expected) => {
    expect(inFile('AGENTS.md', source)).toMatchObject([expected])
  })

  it.each([
    ['prose', 'AGENTS.md', 'Please seaworthy-ignore-file PS301: it is fine'],
    ['a heading', 'AGENTS.md', '# seaworthy-ignore-file PS301: it is fine'],
    ['a list', 'AGENTS.md', '* seaworthy-ignore-file PS301: it is fine'],
    ['a code fence', 'AGENTS.md', '```html\n<!-- seaworthy-ignore-file PS301: it is fine -->\n```'],
    ['a code span', 'AGENTS.md', 'Write `<!-- seaworthy-ignore PS301: why -->`'],
    ['the comment of another language', 'a.py', 'a = 1 // seaworthy-ignore PS401: b'],
    ['a docstring', 'a.py', '"""\nseaworthy-ignore-file PS401: b\n"""'],
    ['a comment within a docstring', 'a.py', '"""Sends.\n\n# seaworthy-ignore-file PS401: b\n"""'],
    ['a comment within a template literal', 'src/a.ts', 'const a = `\n// seaworthy-ignore-file PS401: b\n`'],
    ['a string', 'tools.json', '{"note": "seaworthy-ignore-file PS601: the maker says so"}'],
    ['a comment within a string', 'tools.json', '{"note": "<!-- seaworthy-ignore-file PS601: the maker says so -->"}'],
    ['a string with quotes', 'tools.json', '{"note": "a \\" // seaworthy-ignore-file PS601: the maker says so"}'],
    [
      'a block of text',
      'tools.yaml',
      'tools:\n  - name: a\n    description: |\n      # seaworthy-ignore-file PS601: b\n',
    ],
    [
      'a text in quotes',
      'tools.yaml',
      "tools:\n  - name: a\n    description: '\n      # seaworthy-ignore-file PS601: b'\n",
    ],
  ])('in %s is no comment of %s: %j', async (_where, path, source) => {
    const report = await scanFile(path, Buffer.from(source))
    expect(report?.suppressions ?? inFile(path, source)).toMatchObject([{ isNoComment: true }])
  })

  it.each([
    ['a.py', 'a = "x" # seaworthy-ignore PS401: b'],
    ['a.py', "a = 'it\\'s' # seaworthy-ignore PS401: b"],
    ['tools.yaml', 'tools:\n  - name: "a" # seaworthy-ignore PS401: b'],
    ['tools.yaml', 'tools:\n  - name: a # seaworthy-ignore PS401: b\n'],
    ['tools.json', '{"tools": "a" /* seaworthy-ignore PS401: b */}'],
    ['skills/a/run.sh', 'true # seaworthy-ignore PS401: b'],
  ])('behind a text of %s is a comment: %j', async (path, source) => {
    const report = await scanFile(path, Buffer.from(source))
    expect(report?.suppressions ?? inFile(path, source)).toEqual([expect.not.objectContaining({ isNoComment: true })])
  })

  it('shows no key that stands in its reason, nor half of one', () => {
    const key = ['AKIA', 'Q3EGRZ5WL6XKTN2P'].join('')
    for (const blanks of [1, 470]) {
      const [{ reason } = { reason: '' }] = inFile('a.py', `# seaworthy-ignore PS301: a${' '.repeat(blanks)}${key}`)
      expect(reason).toMatch(/^a/)
      expect(reason).not.toContain('AKIAQ')
    }
  })

  it('takes time that grows with the text alone', () => {
    const hostile = `${'*'.repeat(200_000)}seaworthy-ignore${' PS301,'.repeat(100_000)}`
    expect(inFile('AGENTS.md', hostile)).toHaveLength(1)
    expect(inFile('a.py', "'seaworthy-ignore PS1: x\n".repeat(10_000))).toHaveLength(10_000)
  })
})
