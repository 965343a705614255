import { describe, expect, it } from '@jest/globals'
import type { Component } from '../../../../actions/sbom/src/inventory/component.ts'
import { withConclusion } from '../../../../actions/sbom/src/licences/conclude.ts'
import { readExpression, showExpression } from '../../../../actions/sbom/src/licences/expression.ts'
import { judgeLicences } from '../../../../actions/sbom/src/licences/judge.ts'
import { licencePolicySchema } from '../../../../actions/sbom/src/licences/policy.ts'

function component(...texts: string[]): Component {
  return {
    ref: 'pkg:npm/%40a/b@1.0.0',
    type: 'library',
    name: 'b',
    group: '@a',
    version: '1.0.0',
    purl: 'pkg:npm/%40a/b@1.0.0',
    hashes: [],
    licences: { declared: texts.map((text) => ({ text, from: 'package-lock.json' })) },
    references: [],
    scope: 'required',
    evidence: [{ kind: 'declared', file: 'package-lock.json', confidence: 1 }],
    properties: {},
  }
}

const policy = (given: object) => licencePolicySchema.parse(given)

function decide(text: string | undefined, given: object): string {
  const [judgement] = judgeLicences([component(...(text === undefined ? [] : [text]))], policy(given), '2026-11-24')
  return `${judgement?.decision ?? ''}: ${judgement?.licence ?? '?'}`
}

describe('a licence expression', () => {
  it.each([
    ['MIT', 'MIT'],
    ['(MIT OR Apache-2.0)', 'MIT OR Apache-2.0'],
    ['MIT AND (GPL-2.0-only OR BSD-3-Clause)', 'MIT AND (GPL-2.0-only OR BSD-3-Clause)'],
    ['GPL-2.0+', 'GPL-2.0-or-later'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['Apache 2', 'Apache-2.0'],
    ['Apache License, Version 2.0', 'Apache-2.0'],
    ['LicenseRef-acme', 'LicenseRef-acme'],
    ['The MIT License (http://opensource.org/licenses/MIT)', 'MIT'],
    ['MIT/X11', 'MIT'],
    ['GPLv3', 'GPL-3.0-only'],
    ['GPLv2+', 'GPL-2.0-or-later'],
    ['GNU Lesser General Public License v2.1 or later', 'LGPL-2.1-or-later'],
    ['New BSD License', 'BSD-3-Clause'],
    ['Boost Software License', 'BSL-1.0'],
    ['Zero-Clause BSD', '0BSD'],
    ['GNU Affero General Public License v3 or later', 'AGPL-3.0-or-later'],
    ['AGPL-3.0', 'AGPL-3.0-only'],
    ['GPL-2.0-with-classpath-exception', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['GPL-2.0-with-classpath-exception+', 'GPL-2.0-or-later WITH Classpath-exception-2.0'],
    ['wxWindows', 'LGPL-2.0-or-later WITH WxWindows-exception-3.1'],
    [Array(40).fill('MIT').join(' OR '), Array(40).fill('MIT').join(' OR ')],
  ])('%s is read as %s', (text, shown) => {
    const expression = readExpression(text)
    expect(expression && showExpression(expression)).toBe(shown)
  })

  it.each([
    ['nothing', ''],
    ['a word for none', 'UNLICENSED'],
    ['a hint', 'SEE LICENSE IN LICENSE.md'],
    ['a word for another', 'proprietary'],
    ['a whole text', 'x'.repeat(10_000)],
    ['a text of a megabyte', 'MIT OR '.repeat(150_000)],
    ['deep nesting', '('.repeat(150)],
    ['nesting of ten thousand', `${'('.repeat(10_000)}MIT${')'.repeat(10_000)}`],
    ['characters that the parser passes over', '?MIT OR\u00a0ISC'],
    ['control characters', 'MIT\u0000'],
    ['a licence with a condition', 'MIT with Commons Clause'],
    ['a licence and an unknown one', 'MIT AND Evil-EULA'],
    ['a licence that is not granted', 'Not MIT'],
    ['a licence for some', 'MIT (non-commercial use only)'],
    ['two licences without a word for how', 'MIT & AGPL-3.0'],
    ['a list of licences', 'MIT, SSPL'],
    ['two licences between a slash', 'MIT/GPL-3.0'],
    ['one of several versions', 'BSD'],
    ['the classifier of several versions', 'Apache Software License'],
    ['the GPL of no version', 'GNU General Public License'],
    ['a version that there is not', 'MPL 3.0'],
  ])('is nobody’s guess for %s', (_of, text) => {
    expect(readExpression(text)).toBeUndefined()
  })
})

describe('the licence policy', () => {
  const lists = { allow: ['MIT', 'Apache-2.0'], deny: ['GPL-3.0-only'], review: ['MPL-2.0'] }

  it.each([
    ['MIT', 'allow: MIT'],
    ['MPL-2.0', 'review: MPL-2.0'],
    ['GPL-3.0-only', 'deny: GPL-3.0-only'],
    ['MIT OR GPL-3.0-only', 'allow: MIT'],
    ['GPL-3.0-only OR MPL-2.0', 'review: MPL-2.0'],
    ['MIT AND GPL-3.0-only', 'deny: MIT AND GPL-3.0-only'],
    ['(MIT OR GPL-3.0-only) AND Apache-2.0', 'allow: MIT AND Apache-2.0'],
    ['GPL-3.0-only WITH GCC-exception-3.1', 'deny: GPL-3.0-only WITH GCC-exception-3.1'],
    ['ISC', 'review: ISC'],
    [undefined, 'deny: ?'],
    ['SEE LICENSE IN x', 'deny: ?'],
  ])('says of %j %j', (text, expected) => {
    expect(decide(text, lists)).toBe(expected)
  })

  it.each(['GPL-3.0-with-GCC-exception', 'MIT AND GPL-3.0', 'gpl-3.0', 'GPL-3.0-only with GCC-exception-3.1'])(
    'denies what is denied under its other name %s, whatever is allowed otherwise',
    (text) => {
      expect(decide(text, { deny: ['GPL-3.0'], unlisted: 'allow' })).toMatch(/^deny/)
    },
  )

  it('knows an exception that a list names', () => {
    const given = { deny: ['GPL-3.0-only'], allow: ['GPL-3.0-only WITH GCC-exception-3.1'] }
    expect(decide('GPL-3.0-only WITH GCC-exception-3.1', given)).toMatch(/^allow/)
  })

  it.each([
    [{ purl: 'pkg:npm/%40a/b', reason: 'bought' }, 'allow'],
    [{ purl: 'pkg:npm/%40a/b@1.0.0', reason: 'bought', until: '2026-11-24' }, 'allow'],
    [{ purl: 'pkg:npm/%40a/b', reason: 'bought', until: '2026-11-23' }, 'deny'],
    [{ purl: 'pkg:npm/%40a/b@2.0.0', reason: 'bought' }, 'deny'],
    [{ purl: 'pkg:npm/%40a/b', licence: 'MIT', reason: 'bought' }, 'deny'],
  ])('takes the exception %j: %s', (exception, expected) => {
    expect(decide('GPL-3.0-only', { ...lists, exceptions: [exception] })).toMatch(new RegExp(`^${expected}`))
  })

  it.each([
    ['MIT AND Zlib', ['Zlib'], 'allow'],
    ['MIT AND Zlib AND GPL-3.0-only', ['Zlib'], 'deny'],
    ['MIT AND Zlib AND GPL-3.0-only', ['Zlib', 'GPL-3.0-only'], 'allow'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only'], 'review'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only WITH Classpath-exception-2.0'], 'allow'],
  ])('lets %s pass by parts with exceptions for %j: %s', (text, excepted, expected) => {
    const exceptions = excepted.map((licence) => ({ purl: 'pkg:npm/%40a/b', licence, reason: 'bought' }))
    expect(decide(text, { ...lists, exceptions })).toMatch(new RegExp(`^${expected}`))
  })

  it('takes a workspace for the app, and a folder unless it says whose it is', () => {
    const from = (source: string, one: Component) => ({ ...one, properties: { 'seaworthy:npm:source': source } })
    const components = [
      from('workspace', component('UNLICENSED')),
      from('folder', component()),
      from('folder', component('GPL-3.0-only')),
      from('folder', component('Our EULA')),
    ]
    expect(judgeLicences(components, policy(lists), '2026-11-24').map(({ because }) => because)).toEqual([
      'GPL-3.0-only is not allowed',
      'nobody can say which licence "Our EULA" means',
    ])
  })

  it('takes a file for the app’s own, unless its package URL is that of a package', () => {
    const file = { ...component('GPL-3.0-only'), type: 'file' as const }
    const own: Component = { ...file, ref: 'file:a.dll' }
    delete own.purl
    expect(judgeLicences([own, file], policy(lists), '2026-11-24')).toMatchObject([{ ref: file.ref, decision: 'deny' }])
  })

  it.each([
    [[], 'no file that was read says its licence'],
    [['Own', 'Own'], 'nobody can say which licence "Own" means'],
    [['Own', 'Other'], 'nobody can say which licence "Own" and "Other" mean'],
  ])('says of %j that %s', (texts, because) => {
    expect(judgeLicences([component(...texts)], policy(lists), '2026-11-24')).toMatchObject([{ because }])
  })

  it('leaves development alone out unless it is asked for', () => {
    const excluded = { ...component('GPL-3.0-only'), scope: 'excluded' as const }
    expect(judgeLicences([excluded], policy(lists), '2026-11-24')).toEqual([])
    expect(judgeLicences([excluded], policy({ ...lists, development: true }), '2026-11-24')).toHaveLength(1)
  })

  it('takes prompts and settings of the app for its own, unless they say otherwise', () => {
    const prompt = { ...component(), type: 'data' as const, dataKind: 'definition' as const }
    const foreign = { ...component('GPL-3.0-only'), type: 'data' as const, dataKind: 'definition' as const }
    const dataset = { ...component(), type: 'data' as const, dataKind: 'dataset' as const }
    const judged = judgeLicences([prompt, foreign, dataset], policy(lists), '2026-11-24')
    expect(judged.map(({ licence, decision }) => `${licence ?? 'unknown'}: ${decision}`)).toEqual([
      'GPL-3.0-only: deny',
      'unknown: deny',
    ])
  })

  it.each([{ allow: ['NotALicence-1.0'] }, { exceptions: [{ purl: 'x', reason: 'r' }] }, { alow: [] }])(
    'refuses %j',
    (given) => {
      expect(licencePolicySchema.safeParse(given).success).toBe(false)
    },
  )

  it.each([
    ['Apache 2.0', 'did you mean Apache-2.0?'],
    ['mit', 'did you mean MIT?'],
    ['GPL', 'did you mean GPL-1.0-only, GPL-2.0-only, GPL-3.0-only, '],
    ['BSD', 'BSD-2-Clause, BSD-3-Clause'],
    ['MIT OR ISC', 'expected one licence'],
    ['our own', 'not an SPDX id'],
  ])('refuses the licence %s in every list, and says: %s', (licence, said) => {
    const exceptions = [{ purl: 'pkg:npm/a', reason: 'r', licence }]
    for (const given of [{ allow: [licence] }, { deny: [licence] }, { review: [licence] }, { exceptions }]) {
      expect(licencePolicySchema.safeParse(given).error?.message).toContain(said)
    }
  })
})

describe('the concluded licence', () => {
  it.each([
    [['Apache 2'], 'Apache-2.0'],
    [['MIT', 'MIT'], 'MIT'],
    [['MIT', 'ISC'], undefined],
    [['SEE LICENSE IN x'], undefined],
    [[], undefined],
  ])('of %j is %j', (texts, expected) => {
    expect(withConclusion(component(...texts)).licences.concluded?.expression).toBe(expected)
  })
})
