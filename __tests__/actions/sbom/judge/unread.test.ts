import { describe, expect, it } from '@jest/globals'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import type { Component } from '../../../../actions/sbom/src/inventory/component.ts'
import { unreadFindings } from '../../../../actions/sbom/src/judge/unread.ts'
import { policySchema } from '../../../../actions/sbom/src/policy.ts'
import { collected, npmPackage } from '../inventory/component.ts'

const opaque = { rule: 'sbom/artifact-opaque', message: 'm', remedy: 'r', file: 'desk.exe' }
const shipped: Component['evidence'] = [{ kind: 'shipped', file: 'out/a/package.json', confidence: 1 }]

function severities(policy: object, ...components: Component[]) {
  const inventory = buildInventory([collected({ components, faults: [opaque] })], { fallbackName: 'desk' })
  return unreadFindings(inventory, policySchema.parse(policy)).map(({ severity }) => severity)
}

describe('what could not be read', () => {
  it.each([
    ['deny', 'high'],
    ['review', 'medium'],
    ['allow', 'note'],
  ])('weighs what the policy says: %s', (unread, severity) => {
    expect(severities({ unread })).toEqual([severity])
  })

  it('weighs little as an installer beside a folder, and else as much as all, whatever else was seen', () => {
    const policy = policySchema.parse({})
    const beside = [{ ...opaque, rule: 'sbom/installer-opaque' }]
    expect(unreadFindings({ faults: beside }, policy).map(({ severity }) => severity)).toEqual(['low'])
    expect(severities({}, npmPackage('a', '1.0.0', { evidence: shipped }))).toEqual(['high'])
  })
})
