import { describe, expect, it } from '@jest/globals'
import { readCode } from '../../../../actions/prompt-scan/src/code/read-code.ts'
import type { CodeLanguage } from '../../../../actions/prompt-scan/src/code/facts.ts'
import { sourceOffset } from '../../../../actions/prompt-scan/src/document/segment.ts'

const ts = (code: string) => `import OpenAI from 'openai'\n${code}\n`
const py = (code: string) => `from openai import OpenAI\n${code}\n`

describe('texts that a model reads', () => {
  it.each<[string, CodeLanguage, string, string]>([
    [
      'a message object',
      'typescript',
      ts(`x({ role: 'system', content: 'You are brief.' })`),
      'system: You are brief.',
    ],
    ['a template literal', 'tsx', ts('x({ role: `user`, content: `Hi ${a.name}!` })'), 'user: Hi {name}!'],
    ['JavaScript with JSX', 'javascript', ts(`const a = <b/>; x({ role: 'user', content: 'Hi.' })`), 'user: Hi.'],
    [
      'a constant',
      'typescript',
      ts(`const A = 'One, ' + B; const B = 'two.'\nx({ role: 'system', content: A })`),
      'system: One, two.',
    ],
    [
      'a helper function',
      'typescript',
      ts("const f = (n: string) => `Dear ${n}`\nx({ role: 'user', content: f('you') })"),
      'user: Dear you',
    ],
    [
      'a default parameter',
      'typescript',
      ts("function f(n = 'all') { return x({ role: 'user', content: `Dear ${n}` }) }"),
      'user: Dear all',
    ],
    ['a joined array', 'typescript', ts("x({ role: 'user', content: ['a', 'b'].join('\\n') })"), 'user: a\nb'],
    [
      'parts of a message',
      'typescript',
      ts("x({ role: 'user', content: [{ type: 'text', text: 'Look.' }] })"),
      'user: Look.',
    ],
    [
      'a property of a constant',
      'typescript',
      ts("const P = { a: 'Be kind.' }\nx({ role: 'system', content: P.a })"),
      'system: Be kind.',
    ],
    [
      'Anthropic',
      'typescript',
      `import '@anthropic-ai/sdk'\nc.messages.create({ system: 'Be kind.' })`,
      'system: Be kind.',
    ],
    [
      'OpenAI responses',
      'typescript',
      ts(`c.responses.create({ instructions: 'Be kind.', input: 'Hi.' })`),
      'system: Be kind.|user: Hi.',
    ],
    [
      'Google',
      'typescript',
      `import '@google/genai'\na.models.generateContent({ config: { systemInstruction: 'Be kind.' } })`,
      'system: Be kind.',
    ],
    [
      'Vercel AI',
      'typescript',
      `import 'ai'\ngenerateText({ system: 'Be kind.', prompt: 'Hi.' })`,
      'system: Be kind.|user: Hi.',
    ],
    [
      'LangChain',
      'typescript',
      `import 'langchain'\nChatPromptTemplate.fromMessages([['system', 'Be {tone}.']])`,
      'system: Be {tone}.',
    ],
    [
      'a tool of MCP',
      'typescript',
      `import '@modelcontextprotocol/sdk'\ns.registerTool('a', { description: 'Adds.' }, f)`,
      'a: Adds.',
    ],
    [
      'a tool of the Vercel SDK',
      'typescript',
      `import 'ai'\ntool({ description: 'Adds.', inputSchema: z.object({ a: z.number().describe('The first.') }) })`,
      ': Adds.|parameter: The first.',
    ],
    [
      'a function tool',
      'typescript',
      ts(`t = { type: 'function', function: { name: 'a', description: 'Adds.', parameters: {} } }`),
      'a: Adds.',
    ],
    ['a dictionary', 'python', py('m = [{"role": "system", "content": "You are brief."}]'), 'system: You are brief.'],
    ['an f-string', 'python', py('m = {"role": "user", "content": f"Hi {a.name} {{b}}!"}'), 'user: Hi {name} {b}!'],
    ['adjacent strings', 'python', py('m = {"role": "user", "content": ("One "\n  "two.")}'), 'user: One two.'],
    [
      'str.format',
      'python',
      py('P = "You know {}."\nc.responses.create(instructions=P.format("all"))'),
      'system: You know {}.\nall',
    ],
    ['textwrap.dedent', 'python', py('m = {"role": "user", "content": dedent("""Hi.""")}'), 'user: Hi.'],
    ['a raw string', 'python', py(String.raw`m = {"role": "user", "content": r"a\n"}`), String.raw`user: a\n`],
    ['additions', 'python', py('p = "One."\np += " Two."\nc.messages.create(system=p)'), 'system: One. Two.'],
    ['a message class', 'python', 'from langchain import x\nSystemMessage(content="Be kind.")', 'system: Be kind.'],
    [
      'a template of messages',
      'python',
      'import langchain\nChatPromptTemplate.from_messages([("system", "Be kind.")])',
      'system: Be kind.',
    ],
    ['a docstring', 'python', 'from mcp import x\n@mcp.tool()\ndef add(a: int):\n    """Adds."""\n', 'add: Adds.'],
    [
      'a method behind self',
      'python',
      py('class A:\n  def f(self):\n    self.p = "Be kind."\n    c.messages.create(system=self.p)'),
      'system: Be kind.',
    ],
    [
      'a long constant called a prompt',
      'python',
      py(`SYSTEM_PROMPT = """You are an assistant that answers questions about the product in one line."""`),
      'system: You are an assistant that answers questions about the product in one line.',
    ],
  ])('are found in %s', async (_, language, source, expected) => {
    const { segments } = await readCode(source, language)
    const found = segments.slice(1).map(({ role, owner, text }) => `${role ?? owner ?? ''}: ${text}`)
    expect(found.join('|')).toBe(expected)
  })

  it('stand where the source has them, escapes and all', async () => {
    const source = py('A = "Be \\u200bkind. "\nm = {"role": "system", "content": A + "Now."}')
    const [, segment] = (await readCode(source, 'python')).segments
    expect(segment?.text).toBe('Be \u200bkind. Now.')
    const at = (word: string) => segment && sourceOffset(segment, segment.text.indexOf(word))
    expect(at('\u200b')).toBe(source.indexOf('\\u200b'))
    expect(at('kind')).toBe(source.indexOf('kind'))
    expect(at('Now')).toBe(source.indexOf('Now'))
  })

  it('leave files alone that mention no model, but for the whole of them as a string', async () => {
    const { segments, facts } = await readCode('const a = { title: "x" }', 'typescript')
    expect(segments.map(({ surface }) => surface)).toEqual(['string'])
    expect(facts.sites).toEqual([])
  })
})

describe('sites', () => {
  it.each<[string, CodeLanguage, string, string]>([
    [
      'a file shipped with the program',
      'python',
      py('p = (Path(__file__).parent / "a.md").read_text()\nc.messages.create(system=f"You are told: {p} and more")'),
      '',
    ],
    [
      'a file that is passed',
      'python',
      py('import sys\np = open(sys.argv[1]).read()\nc.messages.create(system=f"You are told: {p} and more")'),
      'untrusted-in-system file',
    ],
    [
      'a value made harmless',
      'typescript',
      ts('c.messages.create({ system: `You serve the customer ${sanitize(req.body.name)}` })'),
      '',
    ],
    [
      'a length',
      'typescript',
      ts('c.messages.create({ system: `You read so many pages: ${req.body.pages.length}` })'),
      '',
    ],
    [
      'a value through a helper',
      'typescript',
      ts('const wrap = (t: string) => `Know this: ${t}`\nc.messages.create({ system: wrap(req.query.q) })'),
      'untrusted-in-system request',
    ],
    [
      'a route parameter',
      'python',
      py('@app.get("/a/{name}")\ndef a(name: str):\n  c.messages.create(system=f"You are the helper of {name}")'),
      'untrusted-in-system request',
    ],
    [
      'a model in a query',
      'python',
      py('r = c.responses.create(input="x")\ncursor.execute("SELECT " + r.output_text)'),
      'output-executed model',
    ],
    [
      'parameters of a query',
      'python',
      py('r = c.responses.create(input="x")\ncursor.execute("SELECT ?", (r.output_text,))'),
      '',
    ],
    [
      'a program without a shell',
      'typescript',
      ts("tool({ description: 'a', execute: async ({ a }) => execFileSync('git', ['log', a]) })"),
      '',
    ],
    [
      'a loop with a bound',
      'typescript',
      ts(
        'let n = 0\nwhile (true) { if (n++ > 5) break; const r = await c.responses.create({}); if (!r.tool_calls) break }',
      ),
      '',
    ],
    [
      'a loop over what a user types',
      'python',
      py('while True:\n  q = input()\n  r = c.responses.create(input=q)\n  print(r.tool_calls)'),
      '',
    ],
    [
      'a placeholder of a secret',
      'typescript',
      ts('c.messages.create({ system: `The limit is ${process.env.MAX_TOKENS} of them` })'),
      'untrusted-in-system environment',
    ],
    [
      'a list of secret places to refuse',
      'python',
      'from mcp import x\nDENIED = ["~/.ssh/id_rsa"]\n@mcp.tool()\ndef a(p: str):\n  """Reads."""\n',
      '',
    ],
  ])('of %s', async (_, language, source, expected) => {
    const { facts } = await readCode(source, language)
    expect(facts.sites.map(({ construct, origin }) => `${construct} ${origin?.kind ?? ''}`).join('|')).toBe(expected)
  })
})
