import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { memorySource } from '@seaworthy/files'
import { scanSource } from '../../../../shared/models/src/scan.ts'
import type { ScanResult } from '../../../../shared/models/src/scan.ts'
import { buildTar } from '../../archives/tar-builder.ts'
import { buildZip } from '../../archives/zip-builder.ts'

function scan(name: string, content: Buffer | string): ScanResult {
  return scanSource(name, memorySource(Buffer.from(content)))
}

function fixture(name: string): Buffer {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url))
}

const rules = ({ findings }: ScanResult): string[] => findings.map(({ rule }) => rule)

const module = `# coding=utf-8
"""A model.

Not a statement: prose in a docstring.
"""
import os
from transformers import PreTrainedModel


class Model(PreTrainedModel):
    def forward(self, x):
        return os.environ and x
`

describe('code among the files of a model', () => {
  it.each<[string, string, string, string]>([
    ['modeling_voice.py', 'answer = 42\n', 'python', 'code/python-module'],
    ['modeling_voice.bin', module, 'python', 'code/python-module'],
    ['setup', '#!/usr/bin/env python3\n', 'python', 'code/python-module'],
    ['run', '#!/bin/sh\nrm -rf /\n', 'script', 'code/script'],
    ['run.sh', 'curl example.com\n', 'shell-script', 'code/script'],
    ['broken.py', 'x\0\0\0', 'python', 'code/python-module'],
    ['weights', '#\0\nimport os\n', 'python', 'code/python-module'],
    ['weights.txt', '@echo off\r\ndel *\r\n', 'batch-file', 'code/script'],
    ['install.PS1', 'Remove-Item *\n', 'powershell', 'code/script'],
    ['hook.js', 'fetch("/")\n', 'javascript', 'code/script'],
  ])('is unsafe: %s', (name, text, format, rule) => {
    const result = scan(name, text)
    expect(result).toMatchObject({ format, verdict: 'unsafe' })
    expect(rules(result)).toEqual([rule])
  })

  it.each<[string, Buffer, string]>([
    ['compiled Python', fixture('module.pyc'), 'python-bytecode'],
    ['the smallest WebAssembly module', Buffer.from('0061736d01000000', 'hex'), 'wasm'],
    ['a Java class', Buffer.concat([Buffer.from('cafebabe00000041', 'hex'), Buffer.alloc(40)]), 'mach-o'],
    ['a llamafile', Buffer.concat([Buffer.from("MZqFpD='\n"), Buffer.alloc(100)]), 'pe'],
  ])('is unsafe: %s', (_, bytes, format) => {
    const result = scan('model.bin', bytes)
    expect(result).toMatchObject({ format, verdict: 'unsafe' })
    expect(rules(result)).toEqual(['code/native'])
  })

  it('is unsafe: the program that runs this test', () => {
    const { format, findings } = scan('model.bin', readFileSync(process.execPath).subarray(0, 64 * 1024))
    expect({ linux: 'elf', darwin: 'mach-o', win32: 'pe' }).toHaveProperty(process.platform, format)
    expect(findings[0]?.rule).toBe('code/native')
  })

  it('is found in archives', () => {
    const inner = buildZip([{ name: 'code/modeling.py', content: Buffer.from('x = 1\n') }])
    const [finding] = scan('model.nemo', buildTar([{ name: 'a.zip', content: inner }])).findings
    expect(finding?.message).toMatch(/^In "a\.zip": In "code\/modeling\.py": The file is Python source/)
  })

  it.each<[string, string]>([
    [
      'README.md',
      `# Use\n\n\`\`\`python\n${module}\`\`\`\n\n\`\`\`yaml\na: !!python/name:os.system\n_target_: os.system\n\`\`\`\n`,
    ],
    ['README', 'import os\nos.system("id")\n'],
    ['notes.txt', `Install it, then:\n\n${module}`],
    ['vocab.txt', 'import\nclass\ndef\nreturn\n##ing\n'],
    ['merges.txt', '#version: 0.2\ni n\nt h\n'],
    ['requirements.txt', 'torch==2.0\nnumpy>=1\n'],
    ['config.ini', '[model]\nname = "x"\n'],
    ['.gitattributes', '*.bin filter=lfs diff=lfs\n'],
    ['Modelfile', 'FROM ./model.gguf\nPARAMETER temperature 1\n'],
  ])('is not what a text shows: %s is safe', (name, text) => {
    expect(scan(name, text)).toMatchObject({ format: 'text', verdict: 'safe', findings: [] })
  })
})

describe('a configuration', () => {
  it('is unsafe with objects of Python, as PyYAML writes them', () => {
    const result = scan('config.yaml', fixture('objects.dump'))
    expect(result.verdict).toBe('unsafe')
    expect(new Set(rules(result))).toEqual(new Set(['code/yaml-object']))
    expect(result.findings).toHaveLength(3)
    expect(result.findings[0]).toMatchObject({ severity: 'critical', offset: expect.any(Number) })
  })

  it('is safe with values of Python, as PyYAML writes them', () => {
    expect(scan('config.yaml', fixture('values.dump'))).toMatchObject({ format: 'text', verdict: 'safe', findings: [] })
  })

  it.each([
    "a: !!python/object/apply:os.system ['id']\n",
    '- !<tag:yaml.org,2002:python/object/new:os.system> []\n',
    '[!!%70ython/name:os.system ]\n',
    '%TAG !p! tag:yaml.org,2002:python/\n---\n!p!name:os.system\n',
    'a: !ruby/object:Gem::Installer {}\n',
    'a: !!js/function "x"\n',
    `${'a: b\n'.repeat(300_000)}c: !!python/module:os\n`,
  ])('is unsafe with a tag that runs code, however it is spelled: %j', (text) => {
    const result = scan('config.yaml', text)
    expect(result.verdict).toBe('unsafe')
    expect(rules(result)).toEqual(['code/yaml-object'])
  })

  it.each([
    '# a: !!python/name:os.system\na: b\n',
    'a: wow!!python/x\n',
    'a: "!!python/name:os.system"\n',
    'a: !!str 1\n',
  ])('is safe where such a tag is none: %j', (text) => {
    expect(scan('config.yaml', text).verdict).toBe('safe')
  })

  it.each(['model:\n  _target_: os.system\n', '{"_target_": "builtins.eval"}', 'a: {"\\x5ftarget_": subprocess.run}'])(
    'is unsafe when it names a function to call that no model needs: %j',
    (text) => {
      const result = scan('config.yaml', text)
      expect(result.verdict).toBe('unsafe')
      expect(rules(result)).toEqual(['code/instantiate'])
    },
  )

  it.each([
    '_target_: nemo.collections.asr.modules.Encoder\n',
    '_target_: ${oc.env:X}\n',
    'flavors:\n  python_function:\n    loader_module: my_loader\n',
  ])('is unknown when it names another: %j', (text) => {
    const result = scan('config.yaml', text)
    expect(result.verdict).toBe('unknown')
    expect(result.findings).toMatchObject([{ rule: 'code/instantiate', severity: 'medium' }])
  })

  it('is safe when MLflow loads it by a module of its own', () => {
    expect(scan('MLmodel', 'flavors:\n  python_function:\n    loader_module: mlflow.sklearn\n').verdict).toBe('safe')
  })
})
