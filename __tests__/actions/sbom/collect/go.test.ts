import { describe, expect, it } from '@jest/globals'
import { inventoryOf, scopesIn } from './inventory-of.ts'

/** Sums of https://github.com/google/osv-scanner, go.sum, Apache-2.0. */
const sum = `dario.cat/mergo v1.0.2 h1:85+piFYR1tMbRrLcDwR18y4UKJ3aH1Tbzi24VRW1TK8=
dario.cat/mergo v1.0.2/go.mod h1:E/hbnu0NxMFBjpMIE34DRGLWqDy0g5FuKDhCb31ngxA=
github.com/BurntSushi/toml v1.5.0 h1:W5quZX/G/csjUnuI8SUYlsHs9M38FC7znL0lIO+DvMg=
github.com/old/thing v1.0.0 h1:85+piFYR1tMbRrLcDwR18y4UKJ3aH1Tbzi24VRW1TK8=
github.com/old/thing v1.2.0 h1:W5quZX/G/csjUnuI8SUYlsHs9M38FC7znL0lIO+DvMg=
`

const mod = `// Deprecated: use v2
module example.com/desk/agent

go 1.21 // at least
toolchain go1.22.3

require (
	dario.cat/mergo v1.0.2
	github.com/BurntSushi/toml v1.5.0 // indirect
	"github.com/Quoted/Path/v2" v2.1.0+incompatible
	example.com/forked v1.0.0
	example.com/local v0.0.0-20200101000000-abcdefabcdef // indirect; for tests
	example.com/banned v1.0.0
)

exclude example.com/banned v1.0.0
replace (
	example.com/forked v1.0.0 => github.com/me/forked v1.0.1
	example.com/local => ../local
)
retract [v1.0.0, v1.1.0]
tool golang.org/x/tools/cmd/stringer
`

describe('go.mod', () => {
  it('names modules in their versions, replaced and excluded ones too', async () => {
    const { components, subject, faults, dependencies } = await inventoryOf({ 'go.mod': mod, 'go.sum': sum })

    expect(faults).toMatchObject([{ rule: 'sbom/manifest-invalid', line: 13 }])
    expect(subject).toMatchObject({ group: 'example.com/desk', name: 'agent' })
    expect(subject.properties).toEqual({ 'seaworthy:go:toolchain': 'go1.22.3', 'seaworthy:go:version': '1.21' })
    expect(components.map(({ ref }) => ref)).toEqual([
      'library:example.com/local',
      'pkg:golang/dario.cat/mergo@v1.0.2',
      'pkg:golang/github.com/BurntSushi/toml@v1.5.0',
      'pkg:golang/github.com/Quoted/Path/v2@v2.1.0+incompatible',
      'pkg:golang/github.com/me/forked@v1.0.1',
    ])
    expect(components[4]?.properties).toEqual({ 'seaworthy:go:replaces': 'example.com/forked@v1.0.0' })
    expect(components[0]?.properties).toMatchObject({ 'seaworthy:go:folder': '../local' })
    expect(dependencies.get(subject.ref)).not.toContain('pkg:golang/github.com/BurntSushi/toml@v1.5.0')
  })

  it('has the sums of trees as they are, since they are digests of no archive', async () => {
    const { components } = await inventoryOf({ 'go.mod': mod, 'go.sum': sum })
    const mergo = components.find(({ name }) => name === 'mergo')

    expect(mergo?.hashes).toEqual([])
    expect(mergo?.properties['seaworthy:go:sum']).toBe('h1:85+piFYR1tMbRrLcDwR18y4UKJ3aH1Tbzi24VRW1TK8=')
    expect(mergo?.evidence).toEqual([{ kind: 'declared', file: 'go.mod', line: 8, confidence: 1 }])
  })

  it('is all there is since Go 1.17, where sums prove that it was resolved', async () => {
    const resolved = mod.replace('\texample.com/banned v1.0.0\n', '')
    const both = await inventoryOf({ 'go.mod': resolved, 'go.sum': sum })
    const alone = await inventoryOf({ 'go.mod': resolved })

    const aboutApp = [both.subject.ref]
    expect(both.completeness).toContainEqual({ aggregate: 'complete', refs: aboutApp, because: 'go.sum' })
    expect(alone.completeness).toContainEqual(expect.objectContaining({ aggregate: 'incomplete', refs: aboutApp }))
  })

  it('is filled up from sums before Go 1.17, and is said to be incomplete', async () => {
    const { components, completeness } = await inventoryOf({
      'go.mod': 'module example.com/a\ngo 1.16\nrequire dario.cat/mergo v1.0.2\n',
      'go.sum': sum,
    })

    expect(components.map(({ purl, evidence }) => [purl, evidence[0]?.confidence])).toEqual([
      ['pkg:golang/dario.cat/mergo@v1.0.2', 1],
      ['pkg:golang/github.com/BurntSushi/toml@v1.5.0', 0.5],
      ['pkg:golang/github.com/old/thing@v1.2.0', 0.5],
    ])
    expect(components[2]?.evidence[0]).toMatchObject({ file: 'go.sum', line: 5 })
    expect(completeness).toContainEqual(expect.objectContaining({ aggregate: 'incomplete' }))
  })

  it('believes vendor about what is imported', async () => {
    const inventory = await inventoryOf({
      'go.mod': 'module example.com/a\ngo 1.22\nrequire dario.cat/mergo v1.0.2\nrequire example.com/unused v1.0.0\n',
      'vendor/modules.txt':
        '# dario.cat/mergo v1.0.2\n## explicit; go 1.13\ndario.cat/mergo\n# example.com/unused v1.0.0\n## explicit\n',
    })

    expect(scopesIn(inventory)).toEqual({
      'pkg:golang/dario.cat/mergo@v1.0.2': 'required',
      'pkg:golang/example.com/unused@v1.0.0': 'excluded',
    })
    expect(inventory.completeness).toContainEqual(
      expect.objectContaining({ aggregate: 'complete', because: 'vendor/modules.txt' }),
    )
  })

  it('tells of lines that it does not know, and of conflicts in either file', async () => {
    const unknown = await inventoryOf({ 'go.mod': 'module a.b/c\ngo 1.22\nrequire only.one\nfuture thing\n' })
    const conflict = await inventoryOf({
      'go.mod': 'module a.b/c\n<<<<<<< HEAD\n',
      'x/go.mod': 'module a.b/x\ngo 1.22\n',
      'x/go.sum': 'a v1.0.0 h1:\n<<<<<<< HEAD\n',
    })

    expect(unknown.faults).toMatchObject([
      { rule: 'sbom/manifest-invalid', line: 3 },
      { rule: 'sbom/manifest-invalid', line: 4 },
    ])
    expect(conflict.faults).toMatchObject([
      { rule: 'sbom/lock-conflict', file: 'go.mod', line: 2 },
      { rule: 'sbom/lock-conflict', file: 'x/go.sum', line: 2 },
    ])
  })

  it('tells no path of the machine that it was written on', async () => {
    const { components } = await inventoryOf({
      'go.mod': 'module a.b/c\ngo 1.22\nrequire a.b/x v1.0.0\nreplace a.b/x => /home/me/x\n',
    })

    expect(JSON.stringify(components)).not.toContain('/home/me')
  })
})

describe('an app with manifests of several ecosystems', () => {
  it('has the facts of one of them, and not a name of the one with the version of the other', async () => {
    const { subject } = await inventoryOf({
      'go.mod': 'module example.com/desk/agent\ngo 1.22\n',
      'package.json': '{"name":"desk","version":"2.0.0"}',
      'package-lock.json': '{"lockfileVersion":3,"packages":{"":{"name":"desk","version":"2.0.0"}}}',
    })

    expect(subject).toMatchObject({ name: 'desk', version: '2.0.0' })
    expect(subject.group).toBeUndefined()
  })
})
