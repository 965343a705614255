import { describe, expect, it } from '@jest/globals'
import { memorySource } from '@seaworthy/files'
import { safetensors } from '../../../shared/models/src/formats/safetensors.ts'
import { readCanonical } from '../../../shared/models/src/formats/safetensors-canonical.ts'
import { noMembers } from './reading.ts'

const tensor = '"t":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}'
const other = '"u":{"dtype":"U8","shape":[],"data_offsets":[24,25]}'

function read(header: string) {
  return readCanonical(memorySource(Buffer.from(`12345678${header}`, 'latin1')), 8, 8 + header.length)
}

/** A file of that header and 25 bytes of data. */
function judged(header: string) {
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(header.length))
  return safetensors.read(memorySource(Buffer.concat([length, Buffer.from(header), Buffer.alloc(25)])), noMembers)
}

describe('a header as the reference writes it', () => {
  it('is read with its metadata, and each tensor at its place', () => {
    const header = `{"__metadata__":{"format":"pt","by":"me"},${tensor},${other}}   `
    expect(read(header)).toEqual({
      metadata: new Map([
        ['format', 'pt'],
        ['by', 'me'],
      ]),
      tensors: [
        { name: 't', dtype: 'F32', shape: [2, 3], begin: 0, end: 24, offset: 8 + header.indexOf('{"dtype":"F32"') },
        { name: 'u', dtype: 'U8', shape: [], begin: 24, end: 25, offset: 8 + header.indexOf('{"dtype":"U8"') },
      ],
    })
    expect(read('{"__metadata__":{}}')).toEqual({ metadata: new Map(), tensors: [] })
  })

  it.each([
    ['white space', `{ ${tensor}}`],
    ['a tensor twice', `{${tensor},${tensor}}`],
    ['a key of the metadata twice', `{"__metadata__":{"a":"1","a":"2"},${tensor}}`],
    ['metadata behind a tensor', `{${tensor},"__metadata__":{"a":"1"}}`],
    ['metadata twice', `{"__metadata__":{"a":"1"},"__metadata__":{"a":"1"},${tensor}}`],
    ['a missing comma in the metadata', `{"__metadata__":{"a":"1""b":"2"},${tensor}}`],
    ['a comma too many in the metadata', `{"__metadata__":{"a":"1",},${tensor}}`],
    ['a comma too many', `{${tensor},}`],
    ['an escape', tensor.replace('t', '\\u0074')],
    ['a letter beyond ASCII', `{${tensor.replace('t', 'é')}}`],
    ['an unknown dtype', `{${tensor.replace('F32', 'F31')}}`],
    ['a number with a leading zero', `{${tensor.replace('[0,', '[00,')}}`],
    ['a number that JavaScript cannot count', `{${tensor.replace('24', '9007199254740993')}}`],
    ['keys in another order', '{"t":{"shape":[1],"dtype":"U8","data_offsets":[0,1]}}'],
    ['something behind it', `{${tensor}}x`],
    ['nothing', ''],
  ])('is not one with %s', (_, header) => {
    expect(read(header)).toBeUndefined()
  })

  it('is judged as it is when it is written in another way', () => {
    const spaced = (header: string) => judged(header.replaceAll(':{', ': {'))
    for (const header of [
      `{"__metadata__":{"format":"pt"},${tensor},${other}}`,
      `{${tensor},${other.replace('24', '23')}}`,
      `{${tensor},${other.replace('24', '26').replace('25', '27')}}`,
      `{${tensor.replace('[2,3]', '[2,4]')},${other}}`,
    ]) {
      const { findings, facts } = judged(header)
      expect(facts).toEqual(spaced(header).facts)
      expect(findings.map(({ rule, message }) => [rule, message])).toEqual(
        spaced(header).findings.map(({ rule, message }) => [rule, message]),
      )
    }
  })
})
