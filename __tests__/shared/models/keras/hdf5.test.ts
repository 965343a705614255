import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { hdf5 } from '../../../../shared/models/src/formats/hdf5/hdf5.ts'
import { mutations } from '../mutations.ts'
import { matches, passes, read, told } from '../reading.ts'

const fixture = (name: string): Buffer => readFileSync(new URL(`${name}.h5`, import.meta.url))

/** A copy with some bytes replaced, wherever they are. */
function replaced(file: Buffer, from: string, to: string): Buffer {
  const [find, put] = [Buffer.from(from, 'latin1'), Buffer.from(to, 'latin1')]
  const copy = Buffer.from(file)
  for (let at = copy.indexOf(find); at !== -1; at = copy.indexOf(find, at + put.length)) put.copy(copy, at)
  return copy
}

describe('HDF5', () => {
  it.each([
    ['plain', ''],
    ['user-block', ''],
    ['filter', ''],
    ['soft-link', 'hdf5/soft-link: "/inside" is a link to "/data"; Keras takes none.'],
  ])('takes %s.h5', (name, message) => {
    expect(matches(hdf5, fixture(name))).toBe(true)
    expect(passes(read(hdf5, fixture(name)))).toBe(true)
    expect(told(hdf5, fixture(name)).join('\n')).toBe(message)
  })

  it.each([
    ['external-link', 'hdf5/external-link: "/outside" is a link into the file "/etc/passwd".'],
    ['external-data', 'hdf5/external-data: The data of "/data" are read from "/etc/passwd".'],
    [
      'virtual-data',
      'hdf5/virtual-data: The data of "/data" are put together from other datasets, which may be in other files.',
    ],
    ['expansion', 'hdf5/expansion: The shape of "/data" needs 8796093022208 bytes of memory; the file has 1400.'],
  ])('refuses %s.h5', (name, message) => {
    expect(told(hdf5, fixture(name))).toEqual([message])
    expect(passes(read(hdf5, fixture(name)))).toBe(false)
  })

  it('reads links and attributes of the newest format, which are in heaps with indexes', () => {
    const { findings, facts } = read(hdf5, fixture('latest'))
    expect(findings.map(({ message }) => message)).toEqual([
      'Lambda "late" holds Python bytecode, which loading runs.',
      '"/many/outside" is a link into the file "/etc/passwd".',
    ])
    expect(facts?.metadata).toEqual({ objects: 302 })
  })

  it('hands pickles in attributes to their reader', () => {
    expect(told(hdf5, fixture('pickle'))).toEqual(['test/member: Asked to judge attribute object of /.'])
  })

  it('refuses a configuration that is no JSON', () => {
    const file = replaced(fixture('plain'), '{"module": "keras",', '{"module"  "keras",')
    expect(told(hdf5, file)).toContain('keras/malformed: model_config is not JSON: it has string where : is expected.')
  })

  it.each<[string, string, Buffer]>([
    ['a file that ends in its structures', 'truncated', fixture('plain').subarray(0, 4000)],
    ['data that end after the file', 'truncated', fixture('plain').subarray(0, -64)],
    ['a superblock of the future', 'unsupported', replaced(fixture('latest'), '\x1a\n\x03', '\x1a\n\x09')],
    ['a tree that is none', 'malformed', replaced(fixture('plain'), 'TREE', 'EERT')],
    ['a heap that is none', 'malformed', replaced(fixture('plain'), 'HEAP', 'PAEH')],
    ['texts that are not there', 'malformed', replaced(fixture('plain'), 'GCOL', 'LOCG')],
    ['an index that is none', 'malformed', replaced(fixture('latest'), 'BTLF', 'FLTB')],
    ['a heap of the newest format that is none', 'malformed', replaced(fixture('latest'), 'FRHP', 'PHRF')],
  ])('refuses %s', (_, rule, file) => {
    const content = read(hdf5, file)
    expect(content.findings.map((finding) => finding.rule)).toContain(`hdf5/${rule}`)
    expect(passes(content)).toBe(false)
  })

  it('ends, although a group contains itself', () => {
    expect(read(hdf5, fixture('cycle'))).toEqual({ findings: [], facts: { metadata: { objects: 2 } } })
  })

  it('never throws, whatever bytes are changed', () => {
    for (const [name, count] of [
      ['lambda', 2000],
      ['latest', 800],
      ['external-data', 800],
      ['virtual-data', 800],
      ['filter', 800],
      ['pickle', 800],
    ] as const) {
      for (const file of mutations(fixture(name), count)) expect(() => read(hdf5, file)).not.toThrow()
    }
  })
})
