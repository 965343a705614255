import { describe, expect, it } from '@jest/globals'
import { inventoryOf, scopesIn } from './inventory-of.ts'

const parent = `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <groupId>com.desk</groupId><artifactId>parent</artifactId><version>\${revision}</version><packaging>pom</packaging>
  <properties><revision>1.2.0</revision><jackson.version>2.17.1</jackson.version></properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId>
      <version>\${jackson.version}</version></dependency>
    <dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.13.2</version><scope>test</scope></dependency>
    <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-dependencies</artifactId>
      <version>3.2.0</version><type>pom</type><scope>import</scope></dependency>
  </dependencies></dependencyManagement>
</project>`

const child = `<project>
  <parent><groupId>com.desk</groupId><artifactId>parent</artifactId><version>1.2.0</version></parent>
  <artifactId>app</artifactId>
  <properties><jackson.version>2.17.2</jackson.version></properties>
  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>\${project.groupId}</groupId><artifactId>core</artifactId><version>\${project.version}</version></dependency>
    <dependency><groupId>junit</groupId><artifactId>junit</artifactId></dependency>
    <dependency><groupId>org.springframework</groupId><artifactId>spring-core</artifactId></dependency>
    <dependency><groupId>a</groupId><artifactId>ranged</artifactId><version>[1.0,2.0)</version><optional>true</optional></dependency>
    <dependency><groupId>a</groupId><artifactId>native</artifactId><version>1</version><type>zip</type><classifier>win</classifier></dependency>
  </dependencies>
</project>`

describe('pom.xml', () => {
  it('asks for what its parents and properties tell', async () => {
    const inventory = await inventoryOf({ 'pom.xml': parent, 'app/pom.xml': child })

    expect(inventory.faults).toEqual([])
    expect(scopesIn(inventory)).toEqual({
      'pkg:maven/a/native@1?classifier=win&type=zip': 'required',
      'pkg:maven/a/ranged': 'optional',
      'pkg:maven/com.desk/core@1.2.0': 'required',
      'pkg:maven/com.fasterxml.jackson.core/jackson-databind@2.17.2': 'required',
      'pkg:maven/junit/junit@4.13.2': 'excluded',
      'pkg:maven/org.springframework/spring-core': 'required',
    })
    expect(inventory.subject).toMatchObject({ group: 'com.desk', name: 'parent', version: '1.2.0' })
    expect(inventory.completeness).toContainEqual(expect.objectContaining({ aggregate: 'incomplete' }))
  })

  it('is not led astray by parents in circles, elsewhere, or of another name', async () => {
    const pom = (name: string, parentName: string, path: string): string =>
      `<project><parent><groupId>g</groupId><artifactId>${parentName}</artifactId><version>1</version>
      <relativePath>${path}</relativePath></parent><artifactId>${name}</artifactId></project>`
    const { faults, subject } = await inventoryOf({
      'a/pom.xml': pom('a', 'b', '../b'),
      'b/pom.xml': pom('b', 'a', '../a/pom.xml'),
      'c/pom.xml': pom('c', 'd', '../../../etc'),
      'pom.xml': pom('other', 'x', ''),
    })

    expect(faults).toEqual([])
    expect(subject.name).toBe('other')
  })

  it('tells where it is no XML, and expands no entity', async () => {
    const bomb = `<!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><project><artifactId>&b;</artifactId></project>`
    const { faults, components } = await inventoryOf({
      'a/pom.xml': bomb,
      'b/pom.xml': '<project>\n<<<<<<< HEAD\n</project>',
      'c/pom.xml': '<project>\n<a>\n</project>',
      'd/pom.xml': '<a>'.repeat(100_000),
      'e/pom.xml': '',
    })

    expect(components).toEqual([])
    expect(faults.map(({ file, rule, line }) => [file, rule, line])).toEqual([
      ['a/pom.xml', 'sbom/manifest-invalid', 1],
      ['b/pom.xml', 'sbom/lock-conflict', 2],
      ['c/pom.xml', 'sbom/manifest-invalid', 3],
      ['d/pom.xml', 'sbom/manifest-invalid', 1],
      ['e/pom.xml', 'sbom/manifest-invalid', 1],
    ])
  })
})

/**
 * Nodes of importedBomShouldBeLocked/lockfile.json in the tests of https://github.com/chains-project/maven-lockfile, MIT,
 * shortened.
 */
const lock = `{
  "artifactId": "app", "groupId": "com.desk", "version": "1.2.0", "lockFileVersion": 1,
  "dependencies": [
    {
      "groupId": "org.springframework", "artifactId": "spring-aop", "version": "6.1.1",
      "checksumAlgorithm": "SHA-256",
      "checksum": "a3d5a8e7f7f1dc231c25d1d80669b67c3a306294bc9e36cdd002453e76a481b1",
      "scope": "compile",
      "resolved": "https://repo.maven.apache.org/maven2/org/springframework/spring-aop/6.1.1/spring-aop-6.1.1.jar",
      "selectedVersion": "6.1.1", "included": true, "id": "org.springframework:spring-aop:6.1.1",
      "children": [
        {
          "groupId": "org.springframework", "artifactId": "spring-core", "version": "6.1.0",
          "scope": "compile", "selectedVersion": "6.1.1", "included": false, "children": []
        }
      ]
    },
    {
      "groupId": "org.springframework", "artifactId": "spring-core", "version": "6.1.1", "checksumAlgorithm": "SHA-256",
      "checksum": "a2ef6992edc54d3380ba95c56d86d1baf64afb0eda9296518be21a483318d93f",
      "scope": "compile", "selectedVersion": "6.1.1", "included": true,
      "children": []
    },
    {
      "groupId": "junit", "artifactId": "junit", "version": "4.13.2", "scope": "test", "included": true,
      "children": [
        { "groupId": "org.hamcrest", "artifactId": "hamcrest-core", "version": "1.3", "scope": "test", "included": true,
          "children": [] }
      ]
    }
  ],
  "mavenPlugins": []
}`

describe('lockfile.json of maven-lockfile', () => {
  it('tells the whole tree with digests, and the model beside it only what the app is', async () => {
    const inventory = await inventoryOf({ 'pom.xml': child, 'lockfile.json': lock })
    const aop = 'pkg:maven/org.springframework/spring-aop@6.1.1'
    const core = 'pkg:maven/org.springframework/spring-core@6.1.1'

    expect(inventory.faults).toEqual([])
    expect(scopesIn(inventory)).toEqual({
      'pkg:maven/junit/junit@4.13.2': 'excluded',
      'pkg:maven/org.hamcrest/hamcrest-core@1.3': 'excluded',
      [aop]: 'required',
      [core]: 'required',
    })
    expect(inventory.dependencies.get(aop)).toEqual([core])
    expect(inventory.components[3]).toMatchObject({
      hashes: [{ content: 'a2ef6992edc54d3380ba95c56d86d1baf64afb0eda9296518be21a483318d93f' }],
      evidence: [{ file: 'lockfile.json', line: 18 }],
    })
    expect(inventory.subject).toMatchObject({ group: 'com.desk', name: 'app', version: '1.2.0' })
    expect(inventory.completeness).toMatchObject([{ aggregate: 'complete', refs: { length: 5 } }])
  })

  it('is left to others where no project model stands beside it', async () => {
    const { components, faults } = await inventoryOf({ 'lockfile.json': 'not even JSON' })

    expect([...components, ...faults]).toEqual([])
  })

  it('tells of what is left out everywhere, and of versions of tomorrow', async () => {
    const nodes = [{ groupId: 'g', artifactId: 'gone', version: '1', included: false, children: [] }]
    const missing = await inventoryOf({
      'pom.xml': child,
      'lockfile.json': JSON.stringify({ lockFileVersion: 1, dependencies: nodes }),
    })
    const tomorrow = await inventoryOf({ 'pom.xml': child, 'lockfile.json': '{"lockFileVersion":9}' })

    expect(missing.faults).toMatchObject([{ rule: 'sbom/dependency-undescribed' }])
    expect(tomorrow.faults).toMatchObject([{ rule: 'sbom/lock-version' }])
  })
})
