import { describe, expect, it } from '@jest/globals'
import { memorySource } from '@seaworthy/files'
import { readGoBuild } from '../../../../../actions/sbom/src/shipped/go/build-info.ts'
import { assembleGo } from '../../../../../actions/sbom/src/shipped/go/modules.ts'
import { appOf, file } from '../app.ts'
import { refusals } from '../fuzz.ts'

function varint(length: number): Buffer {
  const bytes: number[] = []
  for (let rest = length; ; rest >>>= 7) {
    bytes.push(rest < 128 ? rest : (rest & 127) | 128)
    if (rest < 128) return Buffer.from(bytes)
  }
}

function sectionOf(go: string, modules: string): Buffer {
  const head = Buffer.alloc(32)
  head.write('\xff Go buildinf:', 'latin1')
  head[14] = 8
  head[15] = 2
  return Buffer.concat([head, varint(go.length), Buffer.from(go), varint(modules.length), Buffer.from(modules)])
}

function read(bytes: Buffer) {
  const native = { facts: {} as never, sections: [{ name: '.go.buildinfo', start: 0, size: bytes.length }], end: 0 }
  return readGoBuild(native, memorySource(bytes))
}

const modules = [
  'path\texample.com/desk',
  'mod\texample.com/desk\t(devel)\t',
  'dep\tgolang.org/x/text\tv0.14.0\th1:ScX5w1eTa3QqT8oi6+ziP7dTV1S2+ALU0bI+0zXKWiQ=',
  'dep\texample.com/old\tv1.0.0\th1:a=',
  '=>\texample.com/fork\tv1.0.1\th1:b=',
  'build\t-compiler=gc',
].join('\n')

describe('modules of Go programs', () => {
  it('are those that the linker lists, with replacements in place of what they replace', () => {
    expect(read(sectionOf('go1.26.8', modules))).toEqual({
      go: 'go1.26.8',
      main: { path: 'example.com/desk', version: '(devel)' },
      modules: [
        { path: 'golang.org/x/text', version: 'v0.14.0', sum: 'h1:ScX5w1eTa3QqT8oi6+ziP7dTV1S2+ALU0bI+0zXKWiQ=' },
        { path: 'example.com/fork', version: 'v1.0.1', sum: 'h1:b=' },
      ],
    })
  })

  it('become packages, and the standard library one by the name that advisories have', () => {
    const go = read(sectionOf('go1.26.8', modules))
    const { components = [] } = assembleGo(appOf([file('desk', { ...(go && { go }) })]))
    expect(components.map(({ purl }) => purl)).toEqual([
      'pkg:golang/stdlib@1.26.8',
      'pkg:golang/golang.org/x/text@v0.14.0',
      'pkg:golang/example.com/fork@v1.0.1',
    ])
  })

  it('depend from the program’s own module when that was released', () => {
    const partsOf = (version: string) => {
      const go = read(sectionOf('go1.26.8', modules.replace('(devel)', version)))
      const { components = [], dependencies, roots } = assembleGo(appOf([file('desk', { ...(go && { go }) })]))
      return { first: components[0], roots, needed: dependencies?.get('pkg:golang/example.com/desk@v1.2.0')?.length }
    }
    expect(partsOf('v1.2.0')).toMatchObject({
      first: { type: 'application', name: 'desk', version: 'v1.2.0' },
      roots: ['pkg:golang/example.com/desk@v1.2.0'],
      needed: 3,
    })
    expect(partsOf('v1.2.1-0.20260102030405-0123456789ab+dirty').first?.name).toBe('stdlib')
  })

  it('of changed programs are read or refused', () => {
    expect(refusals(sectionOf('go1.26.8', modules), read)).toBeGreaterThan(0)
  })
})
