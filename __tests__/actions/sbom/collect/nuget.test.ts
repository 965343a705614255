import { describe, expect, it } from '@jest/globals'
import { normalVersion } from '../../../../actions/sbom/src/collect/nuget/package.ts'
import { inventoryOf, scopesIn } from './inventory-of.ts'

/** Entries of syft/pkg/cataloger/dotnet/testdata/packages.lock.json in https://github.com/anchore/syft, Apache-2.0. */
const lock = `{
  "version": 1,
  "dependencies": {
    "net8.0": {
      "AutoMapper": {
        "type": "Direct",
        "requested": "[13.0.1, )",
        "resolved": "13.0.1",
        "contentHash": "/Fx1SbJ16qS7dU4i604Sle+U9VLX+WSNVJggk6MupKVkYvvBm4XqYaeFuf67diHefHKHs50uQIS2YEDFhPCakQ==",
        "dependencies": {
          "microsoft.extensions.options": "6.0.0"
        }
      },
      "Microsoft.Extensions.Options": {
        "type": "CentralTransitive",
        "requested": "[9.0.0, )",
        "resolved": "9.0.0"
      },
      "desk.core": {
        "type": "Project",
        "dependencies": { "Serilog": "[3.0.0, )" }
      },
      "Serilog": { "type": "Transitive", "resolved": "3.0.0", "dependencies": { "runtime.native": "1.0.0" } },
      "runtime.native": { "type": "Transitive", "resolved": "1.0.0" },
      "StyleCop.Analyzers": { "type": "Direct", "resolved": "1.1.118" }
    },
    "net8.0/win-x64": {
      "runtime.native": {
        "type": "Transitive",
        "resolved": "1.0.0",
        "dependencies": { "runtime.win": "1.0.0", "Serilog": "3.0.0" }
      },
      "runtime.win": { "type": "Transitive", "resolved": "1.0.0" }
    }
  }
}`

const project = `<Project Sdk="Microsoft.NET.Sdk">
  <ItemGroup>
    <PackageReference Include="AutoMapper" Version="13.0.1" />
    <PackageReference Include="StyleCop.Analyzers" PrivateAssets="All" Version="1.1.118" />
  </ItemGroup>
</Project>`

describe('packages.lock.json', () => {
  it('tells packages of all frameworks, whatever the case of their names', async () => {
    const inventory = await inventoryOf({ 'src/packages.lock.json': lock, 'src/Desk.csproj': project })

    expect(inventory.faults).toEqual([])
    expect(scopesIn(inventory)).toEqual({
      'pkg:nuget/AutoMapper@13.0.1': 'required',
      'pkg:nuget/Microsoft.Extensions.Options@9.0.0': 'required',
      'pkg:nuget/Serilog@3.0.0': 'required',
      'pkg:nuget/StyleCop.Analyzers@1.1.118': 'excluded',
      'pkg:nuget/runtime.native@1.0.0': 'required',
      'pkg:nuget/runtime.win@1.0.0': 'required',
    })
  })

  it('tells the digest of the content, what it is of, and the line', async () => {
    const { components } = await inventoryOf({ 'packages.lock.json': lock })

    expect(components[0]).toMatchObject({
      hashes: [{ algorithm: 'SHA-512', content: expect.stringMatching(/^fc5c7549b275[0-9a-f]{116}$/) }],
      properties: { 'seaworthy:nuget:digest-of': 'package without signature' },
      evidence: [{ file: 'packages.lock.json', line: 5 }],
    })
  })

  it('proves the whole graph, in which what a project needs is what the app needs', async () => {
    const { dependencies, completeness, subject } = await inventoryOf({ 'packages.lock.json': lock })

    expect(dependencies.get(subject.ref)).toEqual([
      'pkg:nuget/AutoMapper@13.0.1',
      'pkg:nuget/Serilog@3.0.0',
      'pkg:nuget/StyleCop.Analyzers@1.1.118',
    ])
    expect(dependencies.get('pkg:nuget/runtime.native@1.0.0')).toEqual([
      'pkg:nuget/Serilog@3.0.0',
      'pkg:nuget/runtime.win@1.0.0',
    ])
    expect(completeness).toMatchObject([{ aggregate: 'complete', refs: { length: 7 } }])
  })

  it('reports a digest that is none, a version that is missing, and a package that is', async () => {
    const { faults } = await inventoryOf({
      'packages.lock.json': JSON.stringify({
        version: 2,
        dependencies: { 'net8.0': { A: { type: 'Direct', contentHash: 'AAAA', dependencies: { gone: '1' } } } },
      }),
    })

    expect(faults.map(({ rule }) => rule)).toEqual([
      'sbom/dependency-undescribed',
      'sbom/integrity-invalid',
      'sbom/version-missing',
    ])
  })
})

describe('project.assets.json', () => {
  /** The shape that a restore with the SDK 6.0 leaves, with digests and files left out. */
  const assets = JSON.stringify(
    {
      version: 3,
      targets: {
        'net6.0': {
          'Swashbuckle.AspNetCore/6.2.3': { type: 'package', dependencies: { 'microsoft.openapi': '1.2.3' } },
          'Microsoft.OpenApi/1.2.3': { type: 'package' },
          'StyleCop.Analyzers/1.1.118': { type: 'package' },
          'Desk.Core/1.0.0': { type: 'project', dependencies: { Serilog: '3.0.0' } },
          'Serilog/3.0.0': { type: 'package' },
        },
        'net6.0/win-x64': { 'Swashbuckle.AspNetCore/6.2.3': { type: 'package', dependencies: { Gone: '1.0.0' } } },
      },
      libraries: { 'Serilog/3.0.0': { type: 'package', sha512: 'AAAA' } },
      projectFileDependencyGroups: {
        'net6.0': ['Swashbuckle.AspNetCore >= 6.2.3', 'StyleCop.Analyzers >= 1.1.118', 'Desk.Core >= 1.0.0'],
      },
      project: {
        restore: { projectPath: 'C:\\Users\\me\\Desk.csproj' },
        frameworks: { 'net6.0': { dependencies: { 'StyleCop.Analyzers': { suppressParent: 'All' } } } },
      },
    },
    undefined,
    1,
  )

  it('tells the graph of a restore, in place of the project', async () => {
    const inventory = await inventoryOf({ 'a/obj/project.assets.json': assets, 'a/Desk.csproj': project })

    expect(scopesIn(inventory)).toEqual({
      'pkg:nuget/Microsoft.OpenApi@1.2.3': 'required',
      'pkg:nuget/Serilog@3.0.0': 'required',
      'pkg:nuget/StyleCop.Analyzers@1.1.118': 'excluded',
      'pkg:nuget/Swashbuckle.AspNetCore@6.2.3': 'required',
    })
    expect(inventory.dependencies.get('pkg:nuget/Swashbuckle.AspNetCore@6.2.3')).toEqual([
      'pkg:nuget/Microsoft.OpenApi@1.2.3',
    ])
    expect(inventory.faults.map(({ rule }) => rule).sort()).toEqual([
      'sbom/dependency-undescribed',
      'sbom/integrity-invalid',
    ])
    expect(JSON.stringify(inventory.components)).not.toContain('Users')
  })

  it('does not count where a lock file stands beside the project', async () => {
    const { components, faults } = await inventoryOf({
      'a/obj/project.assets.json': assets,
      'a/packages.lock.json': '{"version":1,"dependencies":{}}',
    })

    expect([...components, ...faults]).toEqual([])
  })
})

describe('a project without lock file', () => {
  it('asks for packages in versions that central files and properties tell', async () => {
    const inventory = await inventoryOf({
      'Directory.Packages.props': `<Project><PropertyGroup><Logging>8.0</Logging></PropertyGroup><ItemGroup>
        <PackageVersion Include="Microsoft.Extensions.Logging" Version="$(Logging).1" />
        <PackageVersion Include="Old" Version="1.0.0" />
        <GlobalPackageReference Include="Nerdbank.GitVersioning" Version="3.6.133" /></ItemGroup></Project>`,
      'src/Desk/Desk.csproj': `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>
        <PackageReference Include="Microsoft.Extensions.Logging" />
        <PackageReference Include="Old"><VersionOverride>[2.0.0]</VersionOverride></PackageReference>
        <PackageReference Include="Floating" Version="1.*" />
        <PackageReference Include="Unknown" Version="$(Nowhere)" />
      </ItemGroup></Project>`,
    })

    expect(inventory.faults).toMatchObject([{ rule: 'sbom/not-locked', file: 'src/Desk/Desk.csproj' }])
    expect(scopesIn(inventory)).toEqual({
      'pkg:nuget/Floating': 'required',
      'pkg:nuget/Microsoft.Extensions.Logging@8.0.1': 'required',
      'pkg:nuget/Nerdbank.GitVersioning@3.6.133': 'excluded',
      'pkg:nuget/Old@2.0.0': 'required',
      'pkg:nuget/Unknown': 'required',
    })
    expect(inventory.completeness).toContainEqual(
      expect.objectContaining({ aggregate: 'incomplete', refs: ['application:app'] }),
    )
    const confidence = inventory.components.map(({ name, evidence }) => [name, evidence[0]?.confidence])
    expect(confidence).toContainEqual(['Old', 1])
    expect(confidence).toContainEqual(['Microsoft.Extensions.Logging', 0.8])
  })

  it('is read for what circles and swells without end', async () => {
    const swelling = Array.from({ length: 40 }, (_, n) => `<P${n + 1}>$(P${n})$(P${n})</P${n + 1}>`).join('')
    const { components, faults } = await inventoryOf({
      'a.csproj': `<Project><PropertyGroup><A>$(B)</A><B>$(A)</B><P0>xx</P0>${swelling}</PropertyGroup><ItemGroup>
        <PackageReference Include="Round" Version="$(A)" /><PackageReference Include="Large" Version="$(P40)" />
      </ItemGroup></Project>`,
    })

    expect(faults).toMatchObject([{ rule: 'sbom/not-locked' }])
    expect(components.map(({ purl }) => purl)).toEqual(['pkg:nuget/Large', 'pkg:nuget/Round'])
  })
})

describe('packages.config', () => {
  it('lists exact versions, and not who needs whom', async () => {
    const inventory = await inventoryOf({
      'packages.config': `\uFEFF<?xml version="1.0" encoding="utf-8"?>
<packages>
  <package id="Newtonsoft.Json" version="13.0.1.0" targetFramework="net48" />
  <package id="Microsoft.Net.Compilers" version="1.0.0" developmentDependency="true" />
</packages>`.slice(1),
    })

    expect(scopesIn(inventory)).toEqual({
      'pkg:nuget/Microsoft.Net.Compilers@1.0.0': 'excluded',
      'pkg:nuget/Newtonsoft.Json@13.0.1': 'required',
    })
    expect(inventory.components[1]?.evidence[0]?.line).toBe(3)
    expect(inventory.completeness).toMatchObject([{ aggregate: 'unknown' }])
  })
})

describe('a version as NuGet writes it', () => {
  it.each([
    ['1', '1.0.0'],
    ['1.2', '1.2.0'],
    ['01.002.3.0', '1.2.3'],
    ['1.2.3.4', '1.2.3.4'],
    ['1.0.0-beta.1+sha', '1.0.0-beta.1'],
    ['no version', 'no version'],
  ])('of %s is %s', (written, normal) => {
    expect(normalVersion(written)).toBe(normal)
  })
})
