import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseLfsPointer } from '../../../../actions/model-manifest-verify/src/repair/lfs-pointer.ts'
import { parseDvc } from '../../../../actions/model-manifest-verify/src/sources/dvc/documents.ts'
import { parseDownloadNote } from '../../../../actions/model-manifest-verify/src/sources/huggingface/local-folder.ts'
import { parseTreeListing } from '../../../../actions/model-manifest-verify/src/sources/huggingface/tree-listing.ts'

const oid = 'a'.repeat(64)
const documents = [
  `outs:\n- md5: ${'b'.repeat(32)}.dir\n  size: 7\n  nfiles: 1\n  hash: md5\n  path: voice.onnx\n`,
  `schema: '2.0'\nstages:\n  a:\n    cmd: x\n    outs:\n    - {path: m, md5: ${'b'.repeat(32)}, files: [{relpath: a}]}\n`,
  `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12\n`,
  `{"format_version":1,"files":{"a":{"size":1,"blob_id":"${'c'.repeat(40)}","lfs_sha256":"${oid}","lfs_size":1}}}`,
  `${'c'.repeat(40)}\n${oid}\n1.5\n`,
]

/** A document with a few bytes replaced, taken out or repeated. */
const mutated = fc
  .tuple(fc.constantFrom(...documents), fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 4 })), { maxLength: 4 }))
  .map(([text, edits]) =>
    edits.reduce((edited, [at, put]) => {
      const place = at % (edited.length + 1)
      return edited.slice(0, place) + put + edited.slice(place + put.length)
    }, text),
  )

describe('documents of sources of truth', () => {
  it('may say anything: they are read or refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        parseDvc(text, 'stage')
        parseDvc(text, 'lock')
        parseLfsPointer(Buffer.from(text))
        parseTreeListing(text)
        parseDownloadNote(text)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['nests', `outs: ${'['.repeat(5000)}`],
    ['refers to itself', 'outs: &a\n- *a\n'],
    ['multiplies', `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nouts: [${'*b,'.repeat(50)}]\n`],
  ])('that %s without end is refused in no time', (_, text) => {
    expect(typeof parseDvc(text, 'stage')).toBe('string')
  })
})
