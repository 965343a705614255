import { describe, expect, it } from '@jest/globals'
import { compareDeclaredShipped } from '../../../../actions/sbom/src/compare/declared-shipped.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import { asForeign } from '../../../../actions/sbom/src/read/foreign.ts'
import { readBill } from '../../../../actions/sbom/src/read/index.ts'
import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import { assemble } from '../../../../actions/sbom/src/shipped/assemble/assemble.ts'
import { folderOf } from '../collect/folder.ts'
import { appOf, file } from '../shipped/app.ts'

const forged = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { lifecycles: [{ phase: 'pre-build' }] },
  components: [
    {
      type: 'library',
      name: 'evil',
      version: '1.0.0',
      purl: 'pkg:npm/evil@1.0.0',
      supplier: { name: 'Ada' },
      licenses: [{ expression: 'MIT', acknowledgement: 'concluded' }],
      properties: [
        { name: 'seaworthy:npm:source', value: 'workspace' },
        { name: 'seaworthy:npm:installed-as', value: 'other' },
        { name: 'seaworthy:licence:from', value: 'package-lock.json' },
        { name: 'seaworthy:supplier:from', value: 'package-lock.json' },
        { name: 'cdx:npm:package:bundled', value: 'true' },
      ],
    },
  ],
}
const bill = asForeign(readBill(JSON.stringify(forged), 'bills/o.json'), 'bills/o.json')

describe('a bill that is merged', () => {
  it('says nothing in our name', () => {
    expect(bill.components).toMatchObject([
      {
        properties: { 'cdx:npm:package:bundled': 'true' },
        licences: { concluded: { expression: 'MIT', from: 'bills/o.json' } },
        supplier: { name: 'Ada', from: 'bills/o.json' },
      },
    ])
    expect(JSON.stringify(bill)).not.toMatch(/seaworthy:|package-lock/)
  })

  it('declares nothing that ships, whatever phase it says it is of', async () => {
    const lock = '{"lockfileVersion":3,"packages":{"node_modules/ok":{"version":"1.0.0"}}}'
    const shipped = assemble(
      appOf(
        ['ok', 'evil'].map((name) => file(`node_modules/${name}/package.json`, { npm: { name, version: '1.0.0' } })),
      ),
    )
    const parts = [...(await collectDeclared(folderOf({ 'package-lock.json': lock }))), shipped, bill]
    const findings = compareDeclaredShipped(buildInventory(parts, { fallbackName: 'app' }))
    expect(findings).toMatchObject([{ rule: 'sbom/shipped-undeclared', severity: 'medium' }])
  })
})
