import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { rulesDigest } from '../../../../actions/model-manifest-verify/src/read/rules-digest.ts'
import { tree } from '../../../support/tree.ts'

it('the digest of the rules changes with any script of the worker, and with nothing else', async () => {
  const worker = join(await tree({ 'index.js': 'a', '1.index.js': 'b', 'licenses.txt': 'c' }), 'index.js')
  const digest = await rulesDigest(worker)
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  await writeFile(join(worker, '../licenses.txt'), 'd')
  expect(await rulesDigest(worker)).toBe(digest)
  await writeFile(join(worker, '../1.index.js'), 'd')
  expect(await rulesDigest(worker)).not.toBe(digest)
})
