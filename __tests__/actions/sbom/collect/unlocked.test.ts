import { describe, expect, it } from '@jest/globals'
import { inventoryOf } from './inventory-of.ts'

const lock = '{"lockfileVersion":3,"packages":{"":{"name":"desk","version":"1.0.0"}}}'
const desk = { 'package.json': '{"name":"desk","version":"1.0.0"}', 'package-lock.json': lock }
const wants = '{"name":"x","dependencies":{"a":"^1.0.0"}}'

describe('manifests that no lock file covers', () => {
  it.each([
    ['web/package.json', wants],
    ['src-tauri/Cargo.toml', '[package]\nname = "x"\n[dependencies]\nserde = "1"\n'],
    ['agent/pyproject.toml', '[project]\nname = "x"\ndependencies = ["httpx>=0.27"]\n'],
    ['agent/Pipfile', '[packages]\nhttpx = "*"\n'],
    ['host/Host.csproj', '<Project><ItemGroup><PackageReference Include="A" Version="1.0.0" /></ItemGroup></Project>'],
    ['tool/go.mod', 'module example.com/tool\ngo 1.22\nrequire example.com/a v1.0.0\n'],
  ])('are told, and nothing is called complete: %s', async (file, text) => {
    const { faults, completeness, subject, components } = await inventoryOf({ ...desk, [file]: text })

    expect(faults).toMatchObject([{ rule: 'sbom/not-locked', file }])
    expect(completeness.find(({ refs }) => refs.includes(subject.ref))?.aggregate).toBe('incomplete')
    expect(components).toHaveLength(1)
    expect(subject.name).toBe('desk')
  })

  it('list what they ask for without a version', async () => {
    const { components } = await inventoryOf({ 'package.json': wants })

    expect(components).toMatchObject([{ ref: 'pkg:npm/a', properties: { 'seaworthy:npm:requested': '^1.0.0' } }])
    expect(components[0]?.version).toBeUndefined()
  })

  it.each([
    ['members of a workspace', { 'package.json': '{"name":"desk","workspaces":["web"]}', 'package-lock.json': lock }],
    ['folders that the lock file names', { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\nimporters:\n  web:\n    {}\n" }],
    ['those with a lock file of their own', { 'web/package-lock.json': lock }],
  ])('are not %s', async (_, files: Record<string, string>) => {
    const { faults } = await inventoryOf({ ...files, 'web/package.json': wants })

    expect(faults.map(({ rule }) => rule)).not.toContain('sbom/not-locked')
  })
})

describe('the name of the app', () => {
  const locked = (place: string, name: string): Record<string, string> => ({
    [`${place}package.json`]: JSON.stringify({ name, version: '1.0.0' }),
    [`${place}package-lock.json`]: lock,
  })
  const nameOf = async (files: Record<string, string>) => (await inventoryOf(files)).subject.name

  it('is that of the manifest at the top, or of the only folder near it', async () => {
    expect(await nameOf({ ...locked('', 'desk'), ...locked('web/', 'web') })).toBe('desk')
    expect(await nameOf(locked('packages/desk/', 'desk'))).toBe('desk')
    expect(await nameOf({ ...locked('web/', 'web'), ...locked('agent/', 'agent') })).toBe('app')
  })

  it.each(['examples/x/', 'test/fixtures/', 'templates/', 'a/b/c/'])('is not that of a sample: %s', async (place) => {
    expect(await nameOf(locked(place, 'other'))).toBe('app')
  })

  it('is no placeholder of a template', async () => {
    expect(await nameOf(locked('', '{{name}}'))).toBe('app')
  })

  it('leaves out the major version of a Go module', async () => {
    const { subject } = await inventoryOf({ 'go.mod': 'module github.com/owner/scanner/v2\ngo 1.22\n' })

    expect(subject).toMatchObject({ group: 'github.com/owner', name: 'scanner' })
  })
})
