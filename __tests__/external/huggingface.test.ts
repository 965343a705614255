import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { findClaims } from '../../actions/model-manifest-verify/src/sources/find.ts'
import { judgeClaims, neededDigests } from '../../actions/model-manifest-verify/src/sources/judge.ts'
import { locate, openRoot } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import type { ManifestDocument } from '@seaworthy/manifest'
import { measured } from '../actions/model-manifest-verify/sources/measured.ts'
import { listIn } from '../actions/model-manifest-verify/sources/project.ts'
import { tree } from '../support/tree.ts'
import { python, run } from './sources/python.ts'

const script = fileURLToPath(new URL('sources/make-hub-cache.py', import.meta.url))
const commit = '11c5a3d5811f50298f278a704980280950aedb10'
const snapshot = `cache/models--acme--voice/snapshots/${commit}`

describe('what huggingface_hub leaves', () => {
  let folder: string

  beforeAll(async () => {
    folder = await tree({})
    expect(run(folder, python, script, folder, commit).trim()).toBe(`acme/voice 2 ['${commit}']`)
  })

  const listed = (below: string, revision = commit): Promise<ManifestDocument> => {
    const names = [`${below}/onnx/model.onnx`, `${below}/config.json`]
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]))
    return listIn(folder, files, { uri: 'hf://acme/voice', revision })
  }

  const check = async (manifest: ManifestDocument) => {
    const { claims, findings } = await findClaims(manifest)
    const names = manifest.files.map(({ name }) => name)
    const needed = neededDigests(claims, names)
    const located = await locate(await openRoot(manifest.folder), names)
    const found = located.map((at, index) => {
      const name = names[index] ?? ''
      if (at instanceof UserError) throw at
      return [name, measured(at.path, needed.get(name) ?? [])] as const
    })
    return { claims, findings: [...findings, ...judgeClaims(claims, manifest.files, new Map(found))] }
  }

  it('in a cache names every blob, and lists the commit', async () => {
    const { claims, findings } = await check(await listed(snapshot))
    expect(findings).toEqual([])
    expect(claims.map(({ algorithm }) => algorithm).sort()).toEqual(['git-sha1', 'git-sha1', 'sha256', 'sha256'])
  })

  it('in a folder notes every file, and lists the commit', async () => {
    const { claims, findings } = await check(await listed('local'))
    expect(findings).toEqual([])
    expect(claims).toHaveLength(4)
  })

  it('tells a changed configuration, and a branch that is not the commit', async () => {
    writeFileSync(join(folder, 'local/config.json'), '{"architectures": ["x"]}\n')
    const changed = await check(await listed('local'))
    expect(changed.findings.map(({ rule }) => rule)).toEqual(['source/digest-mismatch', 'source/digest-mismatch'])
    const moved = await check(await listed(snapshot, '22c5a3d5811f50298f278a704980280950aedb10'))
    expect(moved.findings.map(({ rule }) => rule)).toEqual(['source/other-revision', 'source/other-revision'])
    expect((await check(await listed(snapshot, 'main'))).findings).toEqual([])
  })
})
