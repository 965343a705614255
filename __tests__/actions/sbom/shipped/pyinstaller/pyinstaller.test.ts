import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { startBudget } from '@seaworthy/archives'
import { memorySource } from '@seaworthy/files'
import { inspect } from '../../../../../actions/sbom/src/shipped/inspect.ts'
import { openPyInstaller } from '../../../../../actions/sbom/src/shipped/pyinstaller/archive.ts'
import { assemblePython } from '../../../../../actions/sbom/src/shipped/python/distributions.ts'
import { appOf, file } from '../app.ts'
import { refusals, ruleOf } from '../fuzz.ts'
import { buildPe } from '../native/build-pe.ts'
import { buildPyInstaller, buildPyz } from './build-archive.ts'

const metadata = 'Metadata-Version: 2.1\nName: requests\nVersion: 2.32.3\n\nRequests is HTTP for people\n'
const program = buildPe([{ name: '.text', content: Buffer.alloc(64) }])
const pyz = buildPyz(['requests', 'requests.adapters', 'urllib3.util', 'json', 'bad name'])
const frozen = buildPyInstaller(program, [
  { name: 'requests-2.32.3.dist-info/METADATA', type: 'x', content: Buffer.from(metadata) },
  { name: 'PYZ.pyz', type: 'z', content: pyz, packed: false },
  { name: 'desk', type: 's', content: Buffer.from('code') },
])

function open(bytes: Buffer) {
  const found = openPyInstaller(memorySource(bytes), startBudget(1024 * 1024))
  return found && { facts: found.facts, files: found.held.map(({ name, open: read }) => [name, read().size]) }
}

describe('programs that PyInstaller froze', () => {
  it('tell Python’s version, their modules and their files', () => {
    expect(open(frozen)).toEqual({
      facts: { python: '3.11', library: 'libpython3.11.so.1.0', modules: ['json', 'requests', 'urllib3'] },
      files: [['requests-2.32.3.dist-info/METADATA', metadata.length]],
    })
  })

  it('are read behind a signature, too', () => {
    expect(open(Buffer.concat([frozen, Buffer.alloc(5000, 7)]))?.facts.python).toBe('3.11')
  })

  it('hold distributions as their metadata describes them', () => {
    const { facts, members, faults } = inspect('desk.exe', memorySource(frozen))
    expect(faults).toEqual([])
    const { components = [], completeness } = assemblePython(appOf([file('desk.exe', facts), ...members]))
    expect(components.map(({ purl, version }) => [purl, version])).toEqual([
      ['pkg:pypi/requests@2.32.3', '2.32.3'],
      ['pkg:generic/python@3.11', '3.11'],
    ])
    expect(completeness).toEqual([
      { aggregate: 'unknown', refs: [''], because: 'frozen Python modules name no versions' },
    ])
  })

  it('hold large files, which are unpacked whole', () => {
    const content = Buffer.alloc(17 * 1024 * 1024, 'data')
    const large = buildPyInstaller(program, [{ name: 'large.bin', type: 'x', content }])
    const { members, faults } = inspect('desk.exe', memorySource(large))
    expect(faults).toEqual([])
    const sha256 = createHash('sha256').update(content).digest('hex')
    expect(members).toMatchObject([{ path: 'desk.exe/large.bin', size: content.length, sha256 }])
  })

  it('are no other programs', () => {
    expect(open(program)).toBeUndefined()
  })

  it('whose table lies outside are told as broken', () => {
    const broken = Buffer.from(frozen)
    broken.writeUInt32BE(0x7fff_ffff, broken.length - 88 + 12)
    expect(ruleOf(() => open(broken))).toBe('sbom/pyinstaller-broken')
  })

  it('that are changed are read or refused', () => {
    const tail = frozen.subarray(program.length)
    expect(refusals(tail, open)).toBeGreaterThan(0)
  })
})
