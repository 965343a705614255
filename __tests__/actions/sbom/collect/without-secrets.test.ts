import { describe, expect, it } from '@jest/globals'
import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import { partWithoutSecrets, textWithoutSecrets } from '../../../../actions/sbom/src/collect/without-secrets.ts'
import { readBill } from '../../../../actions/sbom/src/read/index.ts'
import { folderOf } from './folder.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

describe('a text', () => {
  it.each([
    ['see https://u:SECRET@a.org/x and https://a.org/y?token=SECRET', 'see https://a.org/x and https://a.org/y'],
    ['pkg:npm/a@https:%2F%2Fu:SECRET%40a.org%2Fa.tgz', 'pkg:npm/a@https:%2F%2Fa.org%2Fa.tgz'],
    ['pkg:npm/a@https%3A%2F%2Fu%3ASEC%40RET%40a.org', 'pkg:npm/a@https%3A%2F%2Fa.org'],
    ['pkg:npm/a@1?vcs_url=git%2Bhttps://u:SECRET%40a.org/b.git', 'pkg:npm/a@1?vcs_url=git%2Bhttps://a.org/b.git'],
    [
      'pkg:npm/a@1?download_url=https:%2F%2Fa.org%2Fb%3Ftoken%3DSECRET',
      'pkg:npm/a@1?download_url=https:%2F%2Fa.org%2Fb',
    ],
    ['pkg:npm/%40a/b@1.0.0', 'pkg:npm/%40a/b@1.0.0'],
    ['pkg:npm/a@1?vcs_url=git%2Bssh://git%40a.org/b.git', 'pkg:npm/a@1?vcs_url=git%2Bssh://git%40a.org/b.git'],
    ['https://a.org/@b/c', 'https://a.org/@b/c'],
  ])('%s is told as %s', (text, told) => {
    expect(textWithoutSecrets(text)).toBe(told)
  })

  it.each(['https:', 'a', 'https%3A', '%3F', 'a://', '@'])(
    'of many %s takes time that grows with its length',
    async (piece) => {
      await expectLinearTime(25_000, (count) => {
        const text = `${piece.repeat(count)} https:`
        return () => textWithoutSecrets(text)
      })
    },
  )
})

describe('a part', () => {
  it('has no password of a lock file where a version belongs', async () => {
    const entry = { version: 'https://user:SECRET@host/a.tgz', dependencies: { b: '*' } }
    const packages = { 'node_modules/a': entry, 'node_modules/b': { version: '1.0.0' } }
    const [part] = await collectDeclared(
      folderOf({ 'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages }) }),
    )
    if (!part) throw new Error('nothing collected')
    const { components, dependencies } = partWithoutSecrets(part)
    const refs = components.map(({ ref }) => ref)
    expect(JSON.stringify([components, [...dependencies]])).not.toContain('SECRET')
    expect(dependencies.get(refs[0] ?? '')).toEqual([refs[1]])
  })

  it('has no password of a merged bill', () => {
    const secret = 'https://user:SECRET@host/x'
    const bill = {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [
        {
          type: 'library',
          name: secret,
          version: secret,
          purl: `pkg:npm/a@1?download_url=${encodeURIComponent(secret)}`,
          description: secret,
          copyright: secret,
          licenses: [{ license: { name: secret } }],
          supplier: { name: secret, url: [secret] },
          externalReferences: [{ type: 'vcs', url: secret }],
          properties: [{ name: 'cdx:npm:x', value: secret }],
        },
      ],
    }
    const part = partWithoutSecrets(readBill(JSON.stringify(bill), 'bill.json'))
    expect(part.components).toHaveLength(1)
    expect(JSON.stringify(part)).not.toContain('SECRET')
  })
})
