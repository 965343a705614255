import { describe, expect, it } from '@jest/globals'
import { judgeTemplate } from '../../../../shared/models/src/formats/chat-template/judge-template.ts'
import { numbers } from '../mutations.ts'
import { withoutRunaway } from '../../../support/runaway.ts'

function told(template: string): string[] {
  return judgeTemplate(template, 'T').map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)
}

function worst(template: string): string {
  const order = ['critical', 'high', 'medium', 'low', 'note']
  const [first] = judgeTemplate(template, 'T').sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  return first === undefined ? 'none' : `${first.severity} ${first.rule}`
}

const conversation = `{%- set ns = namespace(found=false, last_index=messages|length - 1) -%}
{%- macro text_of(content, depth=0) -%}
  {%- if content is string -%}{{- content | trim -}}
  {%- else -%}{%- for part in content if part['type'] == 'text' -%}{{- part['text'] ~ '\\n' -}}{%- endfor -%}{%- endif -%}
{%- endmacro -%}
{%- if tools is defined and tools | length > 0 -%}
  {{- '<tools>\\n' + tools | map('tojson', indent=4) | join('\\n') + '</tools>' -}}
  {%- set names = tools | map(attribute='function.name') | list -%}
  {%- set types = {'str': 'string', 'int': 'integer'} -%}{{- types[tools[0]['function'].type] -}}
{%- endif -%}
{#- __class__ in a comment is no code -#}
{%- for message in messages[::-1] -%}
  {%- if not loop.first and messages[loop.index0 - 1]['role'] == message.role -%}
    {{- raise_exception('Roles must alternate: ' ~ message.role) -}}
  {%- endif -%}
  {%- set ns.found = true -%}
  {{- '<|im_start|>' + message.role + '\\n' + text_of(message['content']) + '<|im_end|>\\n' -}}
  {%- for call in message.tool_calls or [] -%}
    {%- set _args = call.function.arguments -%}
    {%- for key, value in _args | items -%}{{- '{"%s": %s}' % (key, value | tojson) -}}{%- endfor -%}
    {{- message.content.split('</think>')[-1].lstrip('\\n') if '</think>' in message.content else none -}}
  {%- endfor -%}
{%- endfor -%}
{%- generation -%}{{- strftime_now('%d %b %Y') -}}{%- endgeneration -%}
{%- raw -%}{{ ''.__class__ }}{%- endraw -%}
In text, __class__.__mro__ and "os.popen" are words like others, as is {% raw %}{% include 'x' %}{% endraw %}.
{%- if add_generation_prompt -%}{{- '<|im_start|>assistant\\n' -}}{%- endif -%}`

describe('a chat template', () => {
  it('that only formats a conversation is taken', () => {
    expect(told(conversation)).toEqual([])
  })

  it.each([
    ['{{ ().__class__ }}', 'critical internal-attribute'],
    [`{{ ''['__class__']['__mro__'][1] }}`, 'critical internal-attribute'],
    [`{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}`, 'critical internal-attribute'],
    [`{{ cycler.__init__.__globals__.os.popen('id').read() }}`, 'critical internal-attribute'],
    [String.raw`{{ ''['\x5f\x5fclass\x5f\x5f'] }}`, 'critical internal-attribute'],
    [String.raw`{{ ''['\u005f\137class\N{LOW LINE}_'] }}`, 'critical internal-attribute'],
    [`{{ ''['__cl' ~ 'ass__'] }}`, 'critical internal-attribute'],
    [`{{ ''['__cl' 'ass__'] }}`, 'critical internal-attribute'],
    [`{{ ''['_' * 2 + 'class' + '_' * 2] }}`, 'critical internal-attribute'],
    [`{{ ''[['_', '_class_', '_'] | join] }}`, 'critical internal-attribute'],
    [`{{ ''['%c%cclass%s' % (95, 95, '__')] }}`, 'critical internal-attribute'],
    [`{{ ''['{0}{0}class{0}{0}'.format('_')] }}`, 'critical internal-attribute'],
    [`{{ ''['__ssalc__'[::-1]] }}`, 'critical internal-attribute'],
    [`{{ ''['__ssalc__' | reverse] }}`, 'critical internal-attribute'],
    [`{{ ''['__CLASS__' | lower] }}`, 'critical internal-attribute'],
    [`{{ ''['++class++' | replace('+', '_')] }}`, 'critical internal-attribute'],
    [`{% set u = '_' %}{% set n = u ~ u ~ 'class' ~ u ~ u %}{{ ''[n] }}`, 'critical internal-attribute'],
    [`{% set ns = namespace(u='__') %}{{ ''[ns.u ~ 'class' ~ ns.u] }}`, 'critical internal-attribute'],
    [`{% for u in ['__'] %}{{ ''[u ~ 'class' ~ u] }}{% endfor %}`, 'critical internal-attribute'],
    [`{% set n %}__class__{% endset %}{{ ''[n] }}`, 'medium built-name'],
    [`{% macro n() %}__class__{% endmacro %}{{ ''[n()] }}`, 'medium built-name'],
    [`{{ ''[messages[0].a ~ messages[0].b] }}`, 'medium built-name'],
    [
      `{% macro m() %}{{ ''[caller()] }}{% endmacro %}{% call m() %}_{{ '' }}_class_{{ '' }}_{% endcall %}`,
      'medium built-name',
    ],
    [`{% macro m() %}{{ ''[caller()|trim] }}{% endmacro %}`, 'medium built-name'],
    [`{{ messages | map(attribute='__class__') | list }}`, 'high internal-attribute'],
    [`{{ messages | map('attr', messages[0].name) | list }}`, 'high attribute-filter'],
    [`{{ messages | selectattr('content.__len__') | list }}`, 'high internal-attribute'],
    [`{{ '' | attr(messages[0].content) }}`, 'high attribute-filter'],
    [`{{ '' | attr('_' ~ '_class_' ~ '_') }}`, 'critical internal-attribute'],
    [`{{ message | attr('role') }}`, 'medium attribute-filter'],
    [`{{ '{0.__class__}'.format(x) }}`, 'high internal-attribute'],
    [`{{ dict(__class__=1) | list | first }}`, 'critical internal-attribute'],
    [`{{ self._TemplateReference__context }}`, 'high internal-attribute'],
    ['{{ x.gi_frame.f_globals }}', 'high internal-attribute'],
    ['{{ lipsum.a }}', 'high function-attribute'],
    [`{{ namespace['x'] }}`, 'high function-attribute'],
    [`{{ os.environ }}`, 'high command'],
    [`{{ x.popen('id') }}`, 'high command'],
    [`{{ eval('1') }}`, 'high command'],
    [`{% include '/etc/passwd' %}`, 'high loads-template'],
    [`{%- from 'x' import y -%}`, 'high loads-template'],
    [`{% import messages[0].content as x %}`, 'high loads-template'],
    [`{% extends 'x' %}`, 'high loads-template'],
    ['{% for x in range(10**9) %}{% endfor %}', 'medium exhaustion'],
    ['{% for x in range(1000000000) %}{% endfor %}', 'medium exhaustion'],
    [`{{ 'a' * 1000000000 }}`, 'medium exhaustion'],
    ['{{ 9 ** 9999 }}', 'medium exhaustion'],
    [`{{ 'a`, 'medium syntax'],
    ['{% if x', 'medium syntax'],
    ['{# and so on', 'medium syntax'],
    ['{{ $ }}', 'medium syntax'],
    ['{{ x) }}', 'medium syntax'],
    [`{{ ${'('.repeat(1000)}x${')'.repeat(1000)} }}`, 'medium syntax'],
    [`{{ x${'.y'.repeat(10_000)} }}`, 'medium syntax'],
    ['Be\u202e kind', 'low hidden-text'],
    ['Be\u200b kind', 'low hidden-text'],
    [`Be \u{e0049}\u{e0067}nore`, 'low hidden-text'],
    ['👩‍👩‍👧 and نستعلیق\u200cنویس', 'none'],
  ])('%s is told: %s', (template, expected) => {
    expect(worst(template).replace('chat-template/', '')).toBe(expected)
  })

  it('is told of by line, and the finding says what was seen', () => {
    expect(told(`{{ a }}\n{{\n  b['__cl' ~ 'ass__'] }}`)).toEqual([
      'medium chat-template/built-name: T, line 3: the string "__cl" looks like a part of an internal name.',
      'medium chat-template/built-name: T, line 3: the string "ass__" looks like a part of an internal name.',
      'high chat-template/built-name: T, line 3: "__class__", an internal name of Python, is put together from parts.',
      'critical chat-template/internal-attribute: T, line 3: the attribute "__class__" is internal, and no template needs it.',
    ])
  })

  it('of any size and shape is judged in bounded time, without an error', () => {
    const parts = [
      '{{',
      '}}',
      '{%',
      '%}',
      '{#',
      '#}',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      `'`,
      '"',
      '\\',
      '|',
      '.',
      ':',
      ',',
      ' ',
    ]
    const words = [
      'set ',
      'for ',
      ' in ',
      ' if ',
      ' else ',
      ' is ',
      ' not ',
      'a',
      '_',
      '1',
      '=',
      '~',
      '+',
      '-',
      '*',
      'attr',
      '\n',
    ]
    const next = numbers(7)
    for (let turn = 0; turn < 3000; turn += 1) {
      const pieces = Array.from({ length: 1 + next(60) }, () => [...parts, ...words][next(parts.length + words.length)])
      expect(() => judgeTemplate(`{{${pieces.join('')}`, 'T')).not.toThrow()
    }
    for (const piece of [
      '{{',
      '{{a}}',
      '(',
      '{{a[',
      `{{'a'~`,
      '{%raw%}',
      '{#',
      'a|b.c',
      '{{a|b(c=',
      '{% set a = a ~ a %}',
      '_',
      '\\',
    ]) {
      const long = `{{ x }}${piece.repeat(Math.floor(1_000_000 / piece.length))}`
      expect(() => withoutRunaway(() => judgeTemplate(long, 'T'))).not.toThrow()
    }
  })
})
