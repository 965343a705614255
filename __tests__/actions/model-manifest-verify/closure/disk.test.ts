import { execFileSync } from 'node:child_process'
import { linkSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openRoot, walk, type Entry } from '@seaworthy/files'
import {
  diskFindings,
  hardLinkFindings,
  linkCountOf,
  type DiskState,
} from '../../../../actions/model-manifest-verify/src/closure/disk.ts'
import type { Discrepancy } from '../../../../actions/model-manifest-verify/src/compare.ts'
import { tree } from '../../../support/tree.ts'
import { listedFile } from './listed.ts'

const file = (name: string): Entry => ({ name, path: `/x/${name}`, kind: 'file', size: 1 })
const state = { listed: [] }
const disk = (found: Omit<DiskState, 'walked'>): Discrepancy[] =>
  diskFindings({ ...found, walked: new Map(found.entries.map((entry) => [entry.name, entry])) })
const rules = (findings: { rule: string }[]) => findings.map(({ rule }) => rule)

describe('names on the disk', () => {
  it.each([
    ['case', ['m/Model.onnx', 'm/model.onnx']],
    ['normalisation', ['m/\u00e9.onnx', 'm/e\u0301.onnx']],
    ['full case folding', ['m/stra\u00dfe.onnx', 'm/STRASSE.onnx']],
  ])('collide by %s', (_, names) => {
    const [finding, ...others] = disk({ ...state, entries: names.map(file) })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'model/colliding-names', properties: { names } })
  })

  it('that lie in folders that collide are not told again', () => {
    const folders: Entry[] = ['m/A', 'm/a'].map((name) => ({ ...file(name), kind: 'directory' }))
    const findings = disk({ ...state, entries: [...folders, file('m/A/x'), file('m/a/x')] })
    expect(findings.map(({ properties }) => properties?.['names'])).toEqual([['m/A', 'm/a']])
  })

  it('may be spelled otherwise than the manifest does', () => {
    const findings = disk({ ...state, entries: [file('m/Model.onnx')], listed: [listedFile('m/model.onnx')] })
    expect(findings).toMatchObject([{ rule: 'model/other-spelling', entry: { name: 'm/model.onnx' } }])
  })

  it('that differ are left alone', () => {
    expect(disk({ ...state, entries: ['m/a', 'm/b', 'n/A'].map(file) })).toEqual([])
  })
})

// Windows has no FIFOs, and links there need a privilege: what cannot be made there cannot be met there.
const posix = process.platform === 'win32' ? describe.skip : describe

posix('a real tree of models', () => {
  it('shows devices, links out of it, cycles, and hard links of external data only', async () => {
    const folder = await tree({ 'm/a.onnx': 'a', 'm/a.data': 'data', 'm/b.bin': 'b', 'outside.bin': 'o' })
    const root = await openRoot(join(folder, 'm'))
    execFileSync('mkfifo', [join(folder, 'm/pipe')])
    symlinkSync('../outside.bin', join(folder, 'm/out'))
    symlinkSync('.', join(folder, 'm/loop'))
    linkSync(join(folder, 'm/a.data'), join(folder, 'elsewhere'))
    linkSync(join(folder, 'm/b.bin'), join(folder, 'm/c.bin'))
    const entries = await walk(root)
    const listed = [listedFile('a.data')]
    const findings = disk({ entries, listed })
    expect(rules(findings)).toEqual(['model/link-cycle', 'model/leaves-root', 'model/device-file'])
    const links = hardLinkFindings({ entries, listed, external: new Set(['a.data']), linkCount: linkCountOf })
    expect(rules(links)).toEqual(['model/hard-link'])
    expect(links[0]).toMatchObject({ entry: { name: 'a.data' }, properties: { links: 2 } })
  })

  it('counts no links of a file that has gone', async () => {
    const folder = await tree({ a: '' })
    writeFileSync(join(folder, 'b'), '')
    expect(linkCountOf({ ...file('c'), path: join(folder, 'c') })).toBe(0)
  })
})
