import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A tree of files that agents read, the same on every run. */
export interface PromptTreePlan {
  name: string
  files: number
  /** About the size of each file, in bytes. */
  size: number
  /** Where the file with this number lies. */
  place: (index: number) => string
  content: 'prose' | 'typescript' | 'python'
}

export interface PromptTree {
  folder: string
  files: number
  bytes: number
  remove: () => Promise<void>
}

/** Writes the tree of a plan to a temporary folder. */
export async function writePromptTree({ files, size, place, content }: PromptTreePlan): Promise<PromptTree> {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), 'seaworthy-bench-'))
  const made = new Set<string>()
  let bytes = 0
  for (let index = 0; index < files; index++) {
    const file = path.join(folder, place(index))
    const parent = path.dirname(file)
    if (!made.has(parent)) await mkdir(parent, { recursive: true })
    made.add(parent)
    const text = writers[content](index, size)
    bytes += text.length
    await writeFile(file, text)
  }
  return { folder, files, bytes, remove: () => rm(folder, { recursive: true, force: true }) }
}

const writers = { prose, typescript, python }

const subjects = ['The agent', 'A reviewer', 'The user', 'Each report', 'This skill', 'The assistant', 'A caller']
const verbs = ['reads', 'summarises', 'checks', 'opens', 'compares', 'translates', 'collects', 'files', 'prints']
const objects = ['the invoice', 'two branches', 'a changelog', 'the system settings', 'all open tickets', 'the prompt']
const ends = ['before lunch', 'with the table below', 'in German', 'as Markdown', 'without a draft', 'once a week']

/** Sentences of Markdown with headings, lists and code, ASCII like most of such files. */
export function prose(seed: number, size: number): string {
  const pick = randomOf(seed)
  let text = `---\nname: skill-${seed}\ndescription: ${sentence(pick)}\n---\n\n# Skill ${seed}\n\n`
  for (let line = 0; text.length < size; line++) {
    if (line % 23 === 7) text += `\n## ${pick(objects)} ${line}\n\n`
    if (line % 31 === 11) text += `\n\`\`\`sh\nnpm run ${pick(verbs)} -- --input data/${line}.json\n\`\`\`\n\n`
    text += `${line % 5 === 0 ? '- ' : ''}${sentence(pick)}\n`
  }
  return text
}

function sentence(pick: Pick): string {
  return `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(ends)}, and ${pick(verbs)} ${pick(objects)}.`
}

function typescript(seed: number, size: number): string {
  const pick = randomOf(seed)
  let text = `import OpenAI from 'openai'\n\nconst client = new OpenAI()\n\n`
  for (let part = 0; text.length < size; part++) {
    text +=
      `/** ${sentence(pick)} */\nexport async function task${part}(topic: string): Promise<string> {\n` +
      `  const rows = [${part}, ${part + 1}].map((value) => value * ${seed + 1}).filter((value) => value % 3 > 0)\n` +
      `  const answer = await client.chat.completions.create({\n    model: 'gpt-4o-2024-08-06',\n` +
      `    messages: [\n      { role: 'system', content: '${sentence(pick)}' },\n` +
      `      { role: 'user', content: \`${sentence(pick)} \${rows.length}\` },\n    ],\n  })\n` +
      `  return answer.choices[0]?.message.content ?? topic\n}\n\n`
  }
  return text
}

function python(seed: number, size: number): string {
  const pick = randomOf(seed)
  let text = `from openai import OpenAI\n\nclient = OpenAI()\n\n`
  for (let part = 0; text.length < size; part++) {
    text +=
      `def task_${part}(topic: str) -> str:\n    """${sentence(pick)}"""\n` +
      `    rows = [value * ${seed + 1} for value in range(${part + 3}) if value % 3 > 0]\n` +
      `    answer = client.chat.completions.create(\n        model="gpt-4o-2024-08-06",\n        messages=[\n` +
      `            {"role": "system", "content": "${sentence(pick)}"},\n` +
      `            {"role": "user", "content": f"${sentence(pick)} {len(rows)}"},\n        ],\n    )\n` +
      `    return answer.choices[0].message.content or topic\n\n\n`
  }
  return text
}

type Pick = (choices: readonly string[]) => string

/** A linear congruential generator (Numerical Recipes), so that each run has the same tree. */
function randomOf(seed: number): Pick {
  let state = (seed * 2654435761 + 1) >>> 0
  return (choices) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return choices[Math.floor((state / 2 ** 32) * choices.length)] ?? ''
  }
}
