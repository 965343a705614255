import { TextDecoder } from 'node:util'
import type { Format } from '../../format.ts'
import { judgeTemplate } from './judge-template.ts'
import { judge } from '../reading/judgement.ts'

/** In bytes. Templates have some thousands. */
const longest = 1024 * 1024
const tag = /\{[{%]/
const statement = /\{%[-+]?\s*(?:if|for|set|macro|import|from|include|extends|block|call|filter|with|raw|generation)\b/
/** The words of conversations, which other templates rarely have. */
const conversation = /\b(?:messages?|role|content|bos_token|eos_token|add_generation_prompt|tools)\b|__/

/** A Jinja template in a file of its own, as transformers and vLLM read it (`chat_template.jinja`). */
export const chatTemplate: Format = {
  name: 'chat-template',

  matches(head, source) {
    if (head.includes(0)) return false
    const text = source.read(0, longest).toString('utf8')
    if (!tag.test(text) || (looksLikeJson(head) && isJson(text, source.size))) return false
    return (statement.test(text) && conversation.test(text)) || isDangerous(text)
  },

  read(source) {
    return judge('Save the template as UTF-8, and keep it short.', (judgement) => {
      if (source.size > longest) {
        judgement.stop('chat-template/limit', `The template has ${source.size} bytes; at most ${longest} are judged.`)
      }
      const template =
        decoded(source.read(0, source.size)) ?? judgement.stop('chat-template/encoding', 'The template is not UTF-8.')
      judgement.include(judgeTemplate(template, 'The chat template'))
      return { chatTemplate: template }
    })
  },
}

/** Whatever else the text is for: rendered as a template, it would do what templates must not. */
function isDangerous(text: string): boolean {
  return judgeTemplate(text, '').some(
    ({ rule, severity }) => ['critical', 'high'].includes(severity) && rule !== 'chat-template/loads-template',
  )
}

function looksLikeJson(head: Buffer): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*["[{\d\]-])/.test(head.toString('latin1'))
}

/** Longer documents than a template may have are left to their own reader. */
function isJson(text: string, size: number): boolean {
  if (size > longest) return true
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
