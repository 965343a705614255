import nodePath from 'node:path'
import { validate } from '@seaworthy/documents'
import { parseYaml } from '@seaworthy/documents/yaml'
import { manifestSchema, type Manifest } from '@seaworthy/manifest'
import { UserError } from '@seaworthy/verdict'
import type { Side } from '../side.ts'
import type { Compared } from './against.ts'
import { commitOf, openRepository } from './git.ts'
import { sideWith } from './readers.ts'

/** In bytes. */
const largestManifest = 64 * 1024 * 1024

/** The manifest as it was in a revision, at the path where it is now. */
export async function openRevision(revision: string, manifestFile: string): Promise<Compared> {
  const repository = await openRepository(nodePath.dirname(manifestFile))
  const commit = await commitOf(repository, revision)
  const name = nodePath.basename(manifestFile)
  const text = await repository.read(commit, name, largestManifest)
  if (text === undefined) throw noManifest(revision, commit, name)
  const manifest = await parse(text, `${revision}:${name}`)
  const side: Side = sideWith(manifest, async ({ name: file, size }) => {
    // Bytes that are not UTF-8 come out changed, and do not have the listed digest then: they are no text.
    const content = await repository.read(commit, file, size)
    return content === undefined ? undefined : Buffer.from(content)
  })
  return { name: `${revision} (${commit.slice(0, 12)})`, side }
}

async function parse(text: string, file: string): Promise<Manifest> {
  if (/^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/.test(text)) {
    throw new UserError('diff/manifest-in-lfs', `Expected a manifest at ${file}, found a Git LFS pointer.`, {
      remedy: 'Keep the manifest in git itself: it is a small text, and must be readable in every clone.',
    })
  }
  const source = { file, kind: 'model manifest to compare with' }
  return validate(parseYaml(text, source), manifestSchema, { ...source, text })
}

function noManifest(revision: string, commit: string, name: string): UserError {
  return new UserError(
    'diff/no-manifest',
    `Expected ${name} in ${revision} (${commit.slice(0, 12)}), found no such file, or one that the clone left out.`,
    {
      remedy: `Compare with a revision that has the manifest at the same path, or with a copy of the manifest as a file.`,
      properties: { revision, commit },
    },
  )
}
