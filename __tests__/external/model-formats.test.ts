import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openSource } from '@seaworthy/files'
import type { Content, Format } from '../../shared/models/src/format.ts'
import { judgeTemplate } from '../../shared/models/src/formats/chat-template/judge-template.ts'
import { gguf } from '../../shared/models/src/formats/gguf/gguf.ts'
import { hdf5 } from '../../shared/models/src/formats/hdf5/hdf5.ts'
import { onnx } from '../../shared/models/src/formats/onnx/onnx.ts'
import { safetensors } from '../../shared/models/src/formats/safetensors.ts'
import { installedTool } from '../../tools/installer/installed.ts'
import { mutations, numbers } from '../shared/models/mutations.ts'
import { noMembers, passes, read } from '../shared/models/reading.ts'
import { safetensorsOf, tensor } from '../shared/models/safetensors/build.ts'

const python = await installedTool('model-formats')
const scan = fileURLToPath(new URL('../shared/models/', import.meta.url))

/** What a script of the reference implementation prints, as JSON. */
function reference(script: string, args: string[], input = ''): unknown {
  const file = fileURLToPath(new URL(`model-formats/${script}`, import.meta.url))
  const output = execFileSync(python, [file, ...args], { input, encoding: 'utf8', maxBuffer: 2 ** 28 })
  return JSON.parse(output)
}

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'formats-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function readFile(format: Format, name: string): Content {
  const source = openSource(path.join(folder, name))
  try {
    return format.read(source, noMembers)
  } finally {
    source.close()
  }
}

/** Whether safetensors opens each file. */
function opened(files: ReadonlyMap<string, Buffer>): string[] {
  for (const [name, file] of files) writeFileSync(path.join(folder, name), file)
  const faults = reference('opens.py', [folder]) as Record<string, string | null>
  return [...files.keys()].filter((name) => faults[name] === null)
}

describe('safetensors', () => {
  const taken = (files: ReadonlyMap<string, Buffer>): string[] =>
    [...files].filter(([, file]) => passes(read(safetensors, file))).map(([name]) => name)

  it('takes of 6,000 changed files those that the reference takes, and no other', () => {
    const seeds = [
      readFileSync(path.join(scan, 'safetensors/model.safetensors')),
      safetensorsOf(` {"__metadata__":{"a":"\\ud83d\\ude00"},"b":${tensor('F4', [2, 3], [0, 3])}}\n`, 3),
      safetensorsOf(`{"a":${tensor('U8', [2], [1, 3])},"b":${tensor('BOOL', [], [0, 1])}}`, 3),
    ]
    const files = seeds.flatMap((seed, number) =>
      [...mutations(seed, 2000, 400)].map((file, index): [string, Buffer] => [`${number}-${index}`, file]),
    )
    const both = taken(new Map(files))
    expect(both).toEqual(opened(new Map(files)))
    expect(both.length).toBeGreaterThan(100)
  })

  it('is stricter only where its documents are: keys that are there twice, tensors that are no objects', () => {
    const i8 = tensor('I8', [1], [0, 1])
    const files = new Map([
      ['tensor twice', safetensorsOf(`{"a":${i8},"a":${i8}}`, 1)],
      ['metadata twice', safetensorsOf('{"__metadata__":{"a":"b","a":"c"}}')],
      ['list', safetensorsOf('{"a":["I8",[1],[0,1]]}', 1)],
    ])
    expect(opened(files)).toEqual([...files.keys()])
    expect(taken(files)).toEqual([])
  })
})

describe('GGUF', () => {
  it('of every type of tensor that the reference writes is taken', () => {
    const types = reference('write_gguf.py', [folder]) as string[]
    expect(types.length).toBeGreaterThan(30)
    expect(types.filter((type) => readFile(gguf, `${type}.gguf`).findings.length > 0)).toEqual([])
  })
})

describe('ONNX', () => {
  it.each<[string, (string | null)[]]>([
    ['takes', ['w.bin', 'sub/w.bin', './w.bin']],
    ['refuses', ['../w.bin', '/etc/passwd', 'sub/../../w.bin', '', null]],
  ])('%s the locations of external data that the checker of the reference %s', (verdict, locations) => {
    const faults = reference('check_onnx.py', [folder, JSON.stringify(locations)]) as (string | null)[]
    const expected = locations.map(() => verdict === 'takes')
    expect(faults.map((fault) => fault === null)).toEqual(expected)
    expect(locations.map((_, number) => passes(readFile(onnx, `${number}.onnx`)))).toEqual(expected)
  })
})

describe('HDF5', () => {
  it('of h5py is read whole, in the oldest and the newest format, whatever its size', () => {
    const counts = reference('write_hdf5.py', [folder]) as Record<string, number>
    const found = Object.keys(counts).map((name) => {
      const { findings, facts } = readFile(hdf5, name)
      return [name, facts?.metadata?.['objects'], findings.map(({ message }) => message)]
    })
    const expected = Object.entries(counts).map(([name, count]) => {
      return [name, count, [`Lambda "${path.parse(name).name}" calls a Python function.`]]
    })
    expect(found).toEqual(expected)
  })
})

describe('HDF5 with bytes changed', () => {
  it('is never safe when h5py still reads the bytecode in it', () => {
    const seed = readFileSync(path.join(scan, 'keras/lambda.h5'))
    const files = [...mutations(seed, 400)].map((file, index): [string, Buffer] => [String(index), file])
    for (const [name, file] of files) writeFileSync(path.join(folder, name), file)
    const dangerous = new Set(reference('read_lambda.py', [folder]) as string[])
    const missed = files.filter(([name, file]) => dangerous.has(name) && passes(read(hdf5, file)))
    expect(missed.map(([name]) => name)).toEqual([])
    expect(dangerous.size).toBeGreaterThan(100)
  })
})

describe('a chat template', () => {
  it('that Jinja parses is never called malformed', () => {
    const next = numbers(11)
    const pick = (list: readonly string[]): string => list[next(list.length)] ?? ''
    const simple = [
      'a',
      'messages',
      '1',
      '2.5',
      `'x'`,
      '"y\\n"',
      'none',
      'true',
      '[]',
      '{}',
      '()',
      `{'k': v}`,
      '[1, b]',
    ]
    const expression = (depth: number): string => {
      const inner = (): string => expression(depth - 1)
      if (depth === 0) return pick(simple)
      const forms = [
        () => `${inner()} ${pick(['+', '-', '~', '*', '%', '//', '==', '<', 'and', 'or', 'in', 'not in'])} ${inner()}`,
        () => `(${inner()}, ${inner()})`,
        () => `not ${inner()}`,
        () => `a.b[${inner()}]`,
        () => `a[${inner()}:${inner()}]`,
        () => `a[::-1]`,
        () => `f(${inner()}, k=${inner()})`,
        () => `(${inner()}) | ${pick(['trim', 'join(",")', 'map(attribute="role")', 'tojson(indent=2)'])}`,
        () => `(${inner()}) is ${pick(['defined', 'not none', 'string', 'divisibleby 2', 'sameas(a)'])}`,
        () => `${inner()} if ${inner()} else ${inner()}`,
        () => `{'k': ${inner()}, "l": [${inner()}]}`,
        () => `(-${inner()}) ** 2`,
      ]
      return forms[next(forms.length)]?.() ?? ''
    }
    const statement = (): string =>
      pick([
        `{{ ${expression(3)} }}`,
        `{{- ${expression(2)} -}}`,
        `{% if ${expression(2)} %}a{% elif ${expression(1)} %}b{% else %}c{% endif %}`,
        `{%- for k, v in ${expression(2)} if k -%}{{ loop.index }}{% break %}{%- endfor -%}`,
        `{% set x = ${expression(2)} %}`,
        `{% set ns.x %}text{% endset %}`,
        `{% macro m(a, b=${expression(1)}) %}{{ a }}{% endmacro %}`,
        `{% call(u) m(${expression(1)}) %}{% endcall %}`,
        `{% filter upper %}x{% endfilter %}{# ${expression(1)} #}`,
        `{% raw %}{{ {% ' {% endraw %}`,
        `{% do a.append(${expression(2)}) %}`,
        `{{ ${expression(1)} %}`,
        `{% ${expression(1)} }}`,
      ])
    const templates = Array.from({ length: 3000 }, () => `${statement()} and ${statement()}`)
    const parsed = reference('parse_jinja.py', [], JSON.stringify(templates)) as boolean[]
    const malformed = templates.filter((template, index) => {
      return parsed[index] === true && judgeTemplate(template, 'T').some(({ rule }) => rule === 'chat-template/syntax')
    })
    expect(malformed).toEqual([])
    expect(parsed.filter(Boolean).length).toBeGreaterThan(1000)
  })
})
