import type { Interpolation } from '../../document/document.ts'
import { isEventText } from './event-context.ts'

/**
 * Whose text a variable is, told by its name: `third-party` for what others wrote (mails, pages, documents, tool
 * results), `user` for what the person at the keyboard wrote, `unclear` for names like `context` that are often either.
 */
export type Origin = 'third-party' | 'user' | 'unclear'

/** The origin that the name of an interpolated value tells; undefined for names that tell nothing. */
export function originOf({ name, expression }: Pick<Interpolation, 'name' | 'expression'>): Origin | undefined {
  const path = /^[\w.$-]+/.exec(expression.trim())?.[0] ?? name
  if (path.startsWith('github.')) return isEventText(path) ? 'third-party' : undefined
  const words = wordsOf(`${name}.${path}`)
  if (words.some((word) => harmless.has(word))) return undefined
  const pairs = words.map((word, at) => `${word} ${words[at + 1] ?? ''}`.trim())
  const all = [...pairs, ...words]
  if (all.some((word) => thirdParty.has(word))) return 'third-party'
  if (all.some((word) => fromUser.has(word))) return 'user'
  return all.some((word) => unclear.has(word)) ? 'unclear' : undefined
}

/** `userMessage.body_text` as `user message body text`. */
function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean)
}

const thirdParty = new Set([
  'article',
  'attachment',
  'attachments',
  'chunk',
  'chunks',
  'clipboard',
  'comment',
  'comments',
  'doc',
  'docs',
  'document',
  'documents',
  'email content',
  'email text',
  'email thread',
  'emails',
  'mail body',
  'email body',
  'file content',
  'file contents',
  'html',
  'issue body',
  'page',
  'page content',
  'pages',
  'passage',
  'passages',
  'pr body',
  'retrieved',
  'review text',
  'scraped',
  'search result',
  'search results',
  'snippet',
  'snippets',
  'ticket',
  'tool output',
  'tool response',
  'tool result',
  'tool results',
  'transcript',
  'web content',
  'webpage',
  'website',
])

const fromUser = new Set([
  'human input',
  'input',
  'prompt input',
  'query',
  'question',
  'request body',
  'user input',
  'user message',
  'user prompt',
  'user query',
  'user question',
  'user request',
  'user text',
  'user content',
  'userinput',
  'usermessage',
  'userquery',
  'utterance',
])

const unclear = new Set([
  'content',
  'context',
  'contents',
  'text',
  'message',
  'messages',
  'body',
  'results',
  'feedback',
])

/** Words after which a name means a property of the text and not the text: `document_type`, `page_count`. */
const harmless = new Set(
  (
    'count id ids index num per words word language lang length level limit max min name names number numbers path size style tone total type ' +
    'types format schema date time title url version role model'
  ).split(' '),
)
