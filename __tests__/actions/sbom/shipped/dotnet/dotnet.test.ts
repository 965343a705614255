import { describe, expect, it } from '@jest/globals'
import { startBudget } from '@seaworthy/archives'
import { memorySource } from '@seaworthy/files'
import { openBundle } from '../../../../../actions/sbom/src/shipped/dotnet/bundle.ts'
import { readDeps } from '../../../../../actions/sbom/src/shipped/dotnet/deps-json.ts'
import { assembleDotnet } from '../../../../../actions/sbom/src/shipped/dotnet/libraries.ts'
import { readRuntimeConfig } from '../../../../../actions/sbom/src/shipped/dotnet/runtime-config.ts'
import { inspect } from '../../../../../actions/sbom/src/shipped/inspect.ts'
import { readNative } from '../../../../../actions/sbom/src/shipped/native/native.ts'
import { appOf, file } from '../app.ts'
import { refusals } from '../fuzz.ts'
import { buildBundle } from './build-bundle.ts'

const deps = {
  runtimeTarget: { name: '.NETCoreApp,Version=v8.0/win-x64', signature: '' },
  targets: {
    '.NETCoreApp,Version=v8.0': {},
    '.NETCoreApp,Version=v8.0/win-x64': {
      'Desk/1.0.0': { dependencies: { 'Newtonsoft.Json': '13.0.3' }, runtime: {} },
      'Newtonsoft.Json/13.0.3': { dependencies: { 'System.Memory': '4.5.5' } },
      'System.Memory/4.5.5': {},
    },
  },
  libraries: {
    'Desk/1.0.0': { type: 'project', serviceable: false, sha512: '' },
    'Newtonsoft.Json/13.0.3': { type: 'package', sha512: `sha512-${Buffer.alloc(64, 1).toString('base64')}` },
    'System.Memory/4.5.5': { type: 'package' },
    'runtimepack.Microsoft.NETCore.App.Runtime.win-x64/8.0.6': { type: 'runtimepack' },
  },
}

function held(bytes: Buffer): Record<string, string> {
  const source = memorySource(bytes)
  const native = readNative(bytes.subarray(0, 4096), source)
  const bundle = native && openBundle(native, source, startBudget(1024 * 1024))
  const files = bundle?.held ?? []
  return Object.fromEntries(
    files.map(({ name, open }) => {
      const content = open()
      return [name, content.read(0, content.size).toString()]
    }),
  )
}

describe('.NET apps', () => {
  it.each([
    ['version 1', { major: 1 }],
    ['version 2', { major: 2 }],
    ['version 6', { major: 6 }],
    ['version 6, compressed', { major: 6, packed: true }],
  ])('of one file are read in place: %s', (_, options) => {
    const files = { 'Desk.dll': 'code', 'Desk.deps.json': '{}', 'nested/a.txt': 'a' }
    expect(held(buildBundle(files, options))).toEqual(files)
  })

  it('of one file tell the libraries in them', () => {
    const bundle = buildBundle({ 'Desk.deps.json': JSON.stringify(deps) })
    const { members, faults } = inspect('Desk.exe', memorySource(bundle))
    expect(faults).toEqual([])
    expect(members.map(({ path, facts }) => [path, facts.dotnet?.libraries.length])).toEqual([
      ['Desk.exe/Desk.deps.json', 4],
    ])
  })

  it('of one file that are changed are read or refused', () => {
    const bundle = buildBundle({ 'a.dll': 'code', 'b.dll': 'more' }, { packed: true })
    expect(refusals(bundle, held)).toBeGreaterThan(0)
  })

  it('list their packages, with those of projects as the app’s own', () => {
    const dotnet = readDeps(deps)
    const {
      components = [],
      dependencies,
      roots,
    } = assembleDotnet(appOf([file('Desk.deps.json', { ...(dotnet && { dotnet }) })]))
    expect(components.map(({ purl, type, hashes }) => [purl, type, hashes.length])).toEqual([
      ['pkg:nuget/Newtonsoft.Json@13.0.3', 'library', 1],
      ['pkg:nuget/System.Memory@4.5.5', 'library', 0],
      ['pkg:nuget/Microsoft.NETCore.App.Runtime.win-x64@8.0.6', 'framework', 0],
    ])
    expect(dependencies?.get('pkg:nuget/Newtonsoft.Json@13.0.3')).toEqual(['pkg:nuget/System.Memory@4.5.5'])
    expect(roots).toEqual(['pkg:nuget/Newtonsoft.Json@13.0.3'])
  })

  it('that need a runtime on the system expect it, and do not ship it', () => {
    const dotnetRuntimes = readRuntimeConfig({
      runtimeOptions: { framework: { name: 'Microsoft.NETCore.App', version: '8.0.0' } },
    })
    const { components = [] } = assembleDotnet(
      appOf([file('Desk.runtimeconfig.json', { ...(dotnetRuntimes && { dotnetRuntimes }) })]),
    )
    expect(components).toMatchObject([
      { name: 'Microsoft.NETCore.App', isExternal: true, properties: { 'seaworthy:expected:version': '>=8.0.0' } },
    ])
  })

  it.each([[null], [[]], [{ libraries: {} }], [{ ...deps, libraries: { x: 1 } }]])(
    'without a list of libraries have none: %j',
    (value) => {
      expect(readDeps(value)).toBeUndefined()
    },
  )
})
