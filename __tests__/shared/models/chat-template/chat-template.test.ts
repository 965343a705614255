import { describe, expect, it } from '@jest/globals'
import { chatTemplate } from '../../../../shared/models/src/formats/chat-template/chat-template.ts'
import { matches, read, rules } from '../reading.ts'

const template = '[INST] {% for m in messages %}{{ m.content }}{% endfor %} [/INST]'

describe('a file with a chat template', () => {
  it('is known by its tags, and gives its template as it stands there', () => {
    const file = Buffer.from(`\uFEFF${template}`)
    expect(matches(chatTemplate, file)).toBe(true)
    expect(read(chatTemplate, Buffer.from(template))).toEqual({ findings: [], facts: { chatTemplate: template } })
    expect(read(chatTemplate, file).facts?.chatTemplate).toBe(`\uFEFF${template}`)
  })

  it('is known although its first tag comes late', () => {
    expect(matches(chatTemplate, Buffer.from(`${'You are kind. '.repeat(2000)}${template}`))).toBe(true)
  })

  it.each([
    ['JSON that has one', Buffer.from(JSON.stringify({ chat_template: template }))],
    ['a list in JSON', Buffer.from(JSON.stringify([{ template }]))],
    ['text', Buffer.from('The role of {{ name }} in messages.')],
    ['a page of another template language', Buffer.from('{% if user %}Hello{% endif %}')],
    ['bytes', Buffer.from(`\0${template}`)],
    ['nothing', Buffer.alloc(0)],
  ])('is not taken for %s', (_, file) => {
    expect(matches(chatTemplate, file)).toBe(false)
  })

  it('is judged', () => {
    expect(rules(chatTemplate, Buffer.from(`{% if x %}{{ x.__class__ }}{% endif %}`))).toContain(
      'chat-template/internal-attribute',
    )
  })

  it('that is not UTF-8, or has a megabyte, is refused', () => {
    expect(rules(chatTemplate, Buffer.concat([Buffer.from(template), Buffer.from([0xff])]))).toEqual([
      'chat-template/encoding',
    ])
    expect(rules(chatTemplate, Buffer.from(template + ' '.repeat(2 ** 20)))).toEqual(['chat-template/limit'])
  })
})
