import type { Program } from '../syntax/program.ts'
import type { Prompt } from './prompt.ts'

const promptName = /prompt|instructions?$|persona|system_?message|_template$|Template$/i
const otherName =
  /^(?:input|output|confirm|shell|ps\d|url|html|email|path|file|sql|css)_?|id$|name$|path$|file$|url$|version$|regex$|html|sql|css|email/i

/** Variables called after a prompt whose text reads as prose: weak evidence that a model reads it. */
export function namedPrompts(program: Program): Prompt[] {
  return program.scopes.flatMap((scope) =>
    [...scope.bindings].flatMap(([name, bindings]) => {
      const own = name.replace(/^this\./, '')
      if (!isPromptName(own)) return []
      return bindings
        .filter(({ takes }) => takes === 'all' || takes === 'addition')
        .map(({ node }): Prompt => ({
          expression: program.read(node),
          scope,
          surface: 'prompt',
          role: /system/i.test(own) ? 'system' : undefined,
          owner: own,
        }))
    }),
  )
}

/** Whether a variable is called after a prompt. */
export function isPromptName(name: string): boolean {
  return promptName.test(name) && !otherName.test(name)
}

const plainName = /system_?(?:prompt|message|instruction)|prompt$|instructions$/i

/** Whether a text is long and worded enough to be a prompt rather than a label or a path. */
export function isProse(text: string, name: string): boolean {
  const plain = plainName.test(name)
  if (text.length < (plain ? 40 : 80)) return false
  const words = text.slice(0, 2000).split(/\s+/)
  const worded = words.filter((word) => /^[("'*`#-]*\p{L}[\p{L}'’-]*[.,:;!?)"'*`]*$/u.test(word)).length
  return (words.length >= (plain ? 6 : 10) && worded >= words.length * 0.5) || /[\u3040-\u9fff]{20}/.test(text)
}
