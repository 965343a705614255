import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { memorySource } from '@seaworthy/files'
import type { NativeFacts } from '../../../../../actions/sbom/src/shipped/native/facts.ts'
import { readNative } from '../../../../../actions/sbom/src/shipped/native/native.ts'
import { refusals, ruleOf } from '../fuzz.ts'
import { buildNamedResource, buildPe, buildResources, buildVersionInfo } from './build-pe.ts'

function fixture(name: string): Buffer {
  const bytes = readFileSync(new URL(`fixtures/${name}`, import.meta.url))
  return name.endsWith('.base64') ? Buffer.from(bytes.toString('latin1'), 'base64') : bytes
}

function read(bytes: Buffer): NativeFacts | undefined {
  return readNative(bytes.subarray(0, 4096), memorySource(bytes))?.facts
}

/** A library of nothing but LC_ID_DYLIB (Apple, mach-o/loader.h). */
function dylib(name: string, currentVersion: number): Buffer {
  const text = Buffer.from(name.padEnd(40, '\0'))
  const words = [
    0xfeedfacf,
    0x0100_000c,
    0,
    6,
    1,
    24 + text.length,
    0,
    0,
    0xd,
    24 + text.length,
    24,
    0,
    currentVersion,
    0,
  ]
  const header = Buffer.alloc(words.length * 4)
  for (const [index, word] of words.entries()) header.writeUInt32LE(word, index * 4)
  return Buffer.concat([header, text])
}

const versioned = buildPe(
  [
    {
      name: '.rsrc',
      content: buildResources(
        16,
        buildVersionInfo({
          ProductName: 'Desk Agent',
          ProductVersion: '1.2.3',
          CompanyName: 'Example Ltd',
          FileVersion: '1.2.3.4',
          OriginalFilename: 'desk-agent.exe',
          LegalCopyright: '© Example',
          SpecialBuild: 'no',
        }),
      ),
    },
  ],
  '.rsrc',
)

describe('the headers of native files', () => {
  it.each<[string, NativeFacts]>([
    [
      'libtiffxx.so_',
      {
        format: 'elf',
        architecture: 'x86_64',
        needed: ['libtiff.so.6', 'libstdc++.so.6', 'libc.so.6'],
        soname: 'libtiffxx.so.6',
        buildId: '1708a7871c528760bec1ab6c23033b3ef3d9e194',
      },
    ],
    ['gcc-386-freebsd-exec', { format: 'elf', architecture: 'x86', needed: ['libc.so.6'] }],
    [
      'noted.so',
      {
        format: 'elf',
        architecture: 'x86_64',
        needed: [],
        soname: 'libnoted.so.1',
        buildId: '0123456789abcdef',
        packageNote: {
          type: 'deb',
          name: 'desk-agent',
          version: '1.2.3-1',
          architecture: 'amd64',
          os: 'debian',
          osVersion: '12',
        },
      },
    ],
    ['gcc-386-mingw-no-symbols-exec', { format: 'pe', architecture: 'x86', needed: ['KERNEL32.dll', 'msvcrt.dll'] }],
    [
      'clang-amd64-darwin-exec-with-rpath.base64',
      {
        format: 'mach-o',
        architecture: 'x86_64',
        needed: ['/usr/lib/libSystem.B.dylib'],
        buildId: '7f2c2efa311a3bd28c49a9c95d4dfa49',
      },
    ],
    [
      'fat-gcc-386-amd64-darwin-exec.base64',
      {
        format: 'mach-o',
        architecture: 'x86+x86_64',
        needed: ['/usr/lib/libgcc_s.1.dylib', '/usr/lib/libSystem.B.dylib'],
        buildId: '5a375931965362bafdea1e3c2aabeec4',
      },
    ],
  ])('of %s, as its compiler wrote it, are read', (name, facts) => {
    expect(read(fixture(name))).toEqual(facts)
  })

  it.each([
    ['its current version', 0x0001_1e02, { version: { fileVersion: '1.30.2' } }],
    ['no version where its linker was told none', 0, {}],
  ])('tell of a Mach-O library its name and %s', (_, packed, version) => {
    expect(read(dylib('@rpath/liblocal.1.dylib', packed))).toEqual({
      format: 'mach-o',
      architecture: 'arm64',
      needed: [],
      soname: '@rpath/liblocal.1.dylib',
      ...version,
    })
  })

  it('tell the version resource of a PE image', () => {
    expect(read(versioned)).toEqual({
      format: 'pe',
      architecture: 'x86_64',
      needed: [],
      soname: 'desk-agent.exe',
      version: {
        product: 'Desk Agent',
        productVersion: '1.2.3',
        company: 'Example Ltd',
        fileVersion: '1.2.3.4',
        file: 'desk-agent.exe',
        copyright: '© Example',
      },
    })
  })

  it('tell the digests of archives that an Electron program for Windows was built with', () => {
    const listed = [{ file: 'resources\\app.asar', alg: 'SHA256', value: 'AB'.repeat(32) }]
    const content = buildNamedResource('INTEGRITY', 'ELECTRONASAR', Buffer.from(JSON.stringify(listed)))
    expect(read(buildPe([{ name: '.rsrc', content }], '.rsrc'))?.electronArchives).toEqual({
      'resources/app.asar': 'ab'.repeat(32),
    })
  })

  it.each([
    ['a text', Buffer.from('#!/bin/sh\n'.repeat(20))],
    ['an old DOS program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['a Java class', Buffer.concat([Buffer.from('cafebabe00000041', 'hex'), Buffer.alloc(200)])],
    ['nothing', Buffer.alloc(0)],
  ])('are not claimed of %s', (_, bytes) => {
    expect(read(bytes)).toBeUndefined()
  })

  it('that point outside of the file are told as what they are', () => {
    const bytes = fixture('libtiffxx.so_')
    bytes.writeBigUInt64LE(2n ** 40n, 40)
    expect(ruleOf(() => read(bytes))).toBe('sbom/elf-broken')
  })

  it.each([
    'libtiffxx.so_',
    'noted.so',
    'gcc-386-mingw-no-symbols-exec',
    'clang-amd64-darwin-exec-with-rpath.base64',
    'fat-gcc-386-amd64-darwin-exec.base64',
  ])('of changed copies of %s never do more than refuse', (name) => {
    expect(refusals(fixture(name), read)).toBeGreaterThan(0)
    expect(refusals(fixture(name), read, { within: 512 })).toBeGreaterThan(0)
  })

  it('of changed version resources never do more than refuse', () => {
    expect(refusals(versioned, read)).toBeGreaterThanOrEqual(0)
  })
})
