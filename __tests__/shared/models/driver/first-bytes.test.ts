import { describe, expect, it } from '@jest/globals'
import { memorySource } from '@seaworthy/files'
import { formats } from '../../../../shared/models/src/formats.ts'

/** Starts of files of all kinds, as hexadecimal digits. */
const starts = [
  '47475546030000000000000000000000',
  '934e554d505901007600',
  '377abcaf271c0004',
  '526172211a0700',
  'fd377a585a000004',
  '5d00008000ffffffff',
  '425a68393141592653',
  '04224d186440a7',
  '28b52ffd2400',
  '1f9d90',
  '1f8b08000000000000034b04000000000000',
  '789c4b040000620062',
  '5a46307830303030303030303030303030312020202020',
  '80028a0a6cfc9c46f9206aa850192e80',
  '0a0a0a0568656c6c6f1500000000',
  '08010a00',
  '0a0f0a0161120548656c6c6f',
  '0803120474657374',
  '7f454c4602010100',
  '4d5a714670443d27',
  'cffaedfe07000001030000000200000010000000d804000085002000',
  'feedfacf01000007000000030000000200000010000004d800200085',
  'cafebabe000000020100000700000003000040000000da000000000e',
  '0061736d01000000',
  '6465780a30333500',
].map((hex) => Buffer.from(hex, 'hex'))

const marked = formats.filter(({ firstBytes }) => firstBytes !== undefined)
const allBytes = [...Buffer.alloc(256).keys()]

describe('a format that says with which bytes its content begins', () => {
  it.each(marked)('matches nothing that begins with another: $name', (format) => {
    const others = allBytes.filter((byte) => !format.firstBytes?.includes(byte))
    const matched = others.filter((first) =>
      starts.some((start) => {
        const bytes = Buffer.from([first, ...start.subarray(1)])
        return format.matches(bytes, memorySource(bytes))
      }),
    )
    expect(matched).toEqual([])
  })
})
