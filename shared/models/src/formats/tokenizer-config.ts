import { defaultTemplate } from './chat-template/templates.ts'
import type { JsonReader } from './reading/json-reader.ts'
import type { Judgement } from './reading/judgement.ts'

const mostTemplates = 100

/**
 * `chat_template` of `tokenizer_config.json`: a template, a list of `{ name, template }`, or an object of templates by
 * name (transformers/tokenization_utils_base.py).
 */
export function readTemplates(json: JsonReader, templates: Map<string, string>, judgement: Judgement): void {
  switch (json.peek()) {
    case 'string':
      readOne(json, defaultTemplate, templates, judgement)
      return
    case 'array':
      json.elements(() => {
        readNamed(json, templates, judgement)
      })
      return
    case 'object':
      for (const name of json.members()) readOne(json, name ?? '', templates, judgement)
      return
    case 'number':
    case 'word':
      json.skip()
  }
}

/** The name may follow the template. */
function readNamed(json: JsonReader, templates: Map<string, string>, judgement: Judgement): void {
  if (json.peek() !== 'object') {
    unread(json, judgement)
    return
  }
  const own = new Map<string, string>()
  let name = ''
  for (const key of json.members()) {
    if (key === 'template') readOne(json, 'template', own, judgement)
    else if (key === 'name' && json.peek() === 'string') name = json.string() ?? ''
    else json.skip()
  }
  for (const template of own.values()) add(name, template, templates, judgement, json.offset)
}

function readOne(json: JsonReader, name: string, templates: Map<string, string>, judgement: Judgement): void {
  const { offset } = json
  if (json.peek() !== 'string') {
    unread(json, judgement)
    return
  }
  const template = json.string()
  if (template !== undefined) add(name, template, templates, judgement, offset)
  else judgement.report('json/chat-template', 'A chat template is too long to judge.', { offset })
}

/** Of two templates of one name both are kept, since programs differ in which one counts. */
function add(
  name: string,
  template: string,
  templates: Map<string, string>,
  judgement: Judgement,
  offset: number,
): void {
  if (templates.size === mostTemplates) {
    judgement.stop('json/limit', `There are more than ${mostTemplates} chat templates.`, { severity: 'medium', offset })
  }
  let key = name
  for (let count = 2; templates.has(key); count += 1) key = `${name} (${count})`
  templates.set(key, template)
}

function unread(json: JsonReader, judgement: Judgement): void {
  judgement.report('json/chat-template', 'chat_template is neither a template nor a list of templates.', {
    severity: 'medium',
    offset: json.offset,
  })
  json.skip()
}
