import { TextDecoder } from 'node:util'
import type { Format } from '../../format.ts'
import { judgeTemplate } from './judge-template.ts'
import { judge } from '../reading/judgement.ts'

/** In bytes. Templates have some thousands. */
const longest = 1024 * 1024
/** How far the first tag is looked for, in bytes. */
const searched = 64 * 1024
const statement = /\{%[-+]?\s*(?:if|for|set|macro|import|from|include|extends|block|call|filter|with|raw|generation)\b/
/** The words of conversations, which other templates rarely have. */
const conversation = /\b(?:messages?|role|content|bos_token|eos_token|add_generation_prompt|tools)\b|__/

/** A Jinja template in a file of its own, as transformers and vLLM read it (`chat_template.jinja`). */
export const chatTemplate: Format = {
  name: 'chat-template',

  matches(head, source) {
    if (head.includes(0) || isJson(head)) return false
    const text = source.read(0, searched).toString('utf8')
    return statement.test(text) && conversation.test(text)
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

function isJson(head: Buffer): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*["[{\d\]-])/.test(head.toString('latin1'))
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
