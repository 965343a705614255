import { manifest, takes } from '../example-files.ts'
import type { Document } from '../../document/document.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { approvalOf } from './approval.ts'
import { serversIn } from '../../document/declared-servers.ts'
import { placeOf, toolKinds, toolsIn, wordsOf } from '../../document/declared-tools.ts'
import { misuse } from './mappings.ts'

type Part = 'private data' | 'untrusted content' | 'a way out'
const parts: readonly Part[] = ['private data', 'untrusted content', 'a way out']

/** Something that an agent can do, in words. */
interface Ability {
  name: string
  parts: readonly Part[]
  place: { start: number; end: number }
}

export const toxicFlow: DocumentRule = {
  on: 'document',
  kinds: toolKinds,
  info: {
    id: 'PS608',
    name: 'toxic-flow',
    title: 'Private data, foreign text and a way out in one agent',
    severity: 'medium',
    confidence: 'low',
    meaning:
      'One agent holds tools that read private data, tools that bring in text of strangers, and tools that send something out.',
    why: 'Any text that it reads can then have the private data sent away: each tool is harmless, and the three together are a leak.',
    fix: 'Split the tools over two agents, or let a person confirm what goes out.',
    mappings: { ...misuse, owasp: ['LLM02', 'LLM06'], agentic: ['ASI01', 'ASI02'], cwe: [200, 668] },
    examples: {
      bad: [
        manifest(
          { name: 'read_mail', description: 'Reads the mail of the user.', parameters: takes({}) },
          { name: 'fetch_page', description: 'Fetches a web page.', parameters: takes({}) },
          { name: 'send_mail', description: 'Sends a mail.', parameters: takes({}) },
        ),
        manifest(
          { name: 'query_customers', description: 'Looks a customer up in the database.', parameters: takes({}) },
          { name: 'read_ticket', description: 'Reads a ticket that a customer wrote.', parameters: takes({}) },
          { name: 'post_webhook', description: 'Posts JSON to an address.', parameters: takes({}) },
        ),
      ],
      good: [
        manifest(
          { name: 'read_note', description: 'Reads a note.', parameters: takes({}) },
          { name: 'write_note', description: 'Writes a note.', parameters: takes({}) },
          { name: 'move_note', description: 'Moves a note.', parameters: takes({}) },
        ),
        manifest(
          { name: 'read_mail', description: 'Reads the mail.', parameters: takes({}) },
          { name: 'fetch_page', description: 'Fetches a page of the manual.', approval: 'ask', parameters: takes({}) },
          { name: 'send_mail', description: 'Sends a mail.', approval: 'ask', parameters: takes({}) },
        ),
      ],
    },
  },
  *find(document): Iterable<Match> {
    const tools = flowOf(abilitiesOfTools(document))
    if (tools) yield tools
    const started = flowOf(abilitiesOfServers(document))
    // What a server can do is only guessed from its name.
    if (started) yield { ...started, severity: 'low' }
  },
}

/** The flow that the abilities make up, if all three parts are there and more than one tool has them. */
function flowOf(abilities: readonly Ability[]): Match | undefined {
  const chosen = parts.map((part) => abilities.find((ability) => ability.parts.includes(part)))
  const [source, stranger, exit] = chosen
  if (!source || !stranger || !exit || new Set(chosen).size < 2) return undefined
  const message = `One agent has private data ("${source.name}"), untrusted content ("${stranger.name}") and a way out ("${exit.name}").`
  return { ...exit.place, message }
}

/** Tools that run only when a person agrees are no part of a flow. */
function abilitiesOfTools(document: Document): Ability[] {
  return toolsIn(document)
    .filter(({ node }) => approvalOf(node)?.approval !== 'asked')
    .map((tool) => ({ name: tool.name, parts: partsOfTool(tool.words, tool.description), place: placeOf(tool) }))
}

function partsOfTool(words: readonly string[], description: string): Part[] {
  const said = `${words.join(' ')} ${description.slice(0, 300).toLowerCase()}`
  const sends = /^(?:send|post|publish|upload|share|forward|reply|tweet|submit|push|call|http|webhook)\b/.test(said)
  const reads =
    /^(?:get|read|list|search|fetch|find|query|download|browse|look|open|view|retrieve|scrape|crawl|web|visit)\b/.test(
      said,
    )
  return [
    ...(reads && privateWords.test(said) ? (['private data'] as const) : []),
    ...(reads && foreignWords.test(said) ? (['untrusted content'] as const) : []),
    ...(sends && exitWords.test(said) ? (['a way out'] as const) : []),
  ]
}

const privateWords =
  /\b(?:mails?|emails?|inbox|calendar|contacts?|customers?|patients?|documents?|notes?|databases?|files?|secrets?|credentials?|passwords?|messages?|invoices?|payroll|private|personal)\b/
const foreignWords =
  /\b(?:web|urls?|pages?|websites?|internet|mails?|emails?|inbox|issues?|tickets?|comments?|reviews?|feeds?|rss|pull requests?|messages?|search engine|scrape|crawl|tweets?)\b/
const exitWords =
  /\b(?:mails?|emails?|messages?|webhooks?|urls?|address|http|requests?|slack|sms|channels?|posts?|uploads?|tweets?|publish|gist|issues?|comments?|pull requests?|forms?)\b/

function abilitiesOfServers(document: Document): Ability[] {
  return serversIn(document).map(({ name, start, end, command, url }) => {
    const words = new Set(
      wordsOf(`${name} ${command.map(({ text }) => text).join(' ')} ${url?.text ?? ''}`.slice(0, 400)),
    )
    const known = Object.entries(abilities).filter(([word]) => words.has(word))
    return { name, parts: [...new Set(known.flatMap(([, has]) => has))], place: { start, end } }
  })
}

/** What servers of these names can do. */
const abilities: Readonly<Record<string, readonly Part[]>> = {
  filesystem: ['private data'],
  postgres: ['private data'],
  mysql: ['private data'],
  sqlite: ['private data'],
  mongodb: ['private data'],
  drive: ['private data'],
  gdrive: ['private data'],
  notion: ['private data'],
  obsidian: ['private data'],
  gmail: ['private data', 'untrusted content', 'a way out'],
  outlook: ['private data', 'untrusted content', 'a way out'],
  slack: ['private data', 'untrusted content', 'a way out'],
  github: ['private data', 'untrusted content', 'a way out'],
  gitlab: ['private data', 'untrusted content', 'a way out'],
  jira: ['private data', 'untrusted content', 'a way out'],
  fetch: ['untrusted content', 'a way out'],
  puppeteer: ['untrusted content', 'a way out'],
  playwright: ['untrusted content', 'a way out'],
  browser: ['untrusted content', 'a way out'],
  firecrawl: ['untrusted content'],
  brave: ['untrusted content'],
  tavily: ['untrusted content'],
  exa: ['untrusted content'],
  twilio: ['a way out'],
  sendgrid: ['a way out'],
  resend: ['a way out'],
}
