import type { Component, Evidence } from '../../inventory/component.ts'
import type { Fault } from '../../inventory/inventory.ts'
import { packageUrl } from '../../inventory/purl.ts'
import { properties, type Part, type ShippedApp } from '../assemble/part.ts'
import { component } from '../../inventory/described.ts'
import { shippedIn } from '../../inventory/evidence.ts'
import { baseOf, folderOf } from '../../inventory/path.ts'
import type { ShippedFile } from '../facts.ts'
import { cpe } from '../native/cpe.ts'

/** A text in a binary may be of something else, however unlikely. */
const byText = 0.9

/**
 * Electron, Chromium, Node and V8 with the versions that the program names in its texts, and FFmpeg beside it. Electron's
 * purl is that of its npm package, since that is what advisories name.
 */
export function assembleElectron(app: ShippedApp): Part {
  const programs = app.files.filter(({ facts }) => facts.runtimes?.electron !== undefined)
  const stated = app.files.filter((file) => statedVersion(file, app) !== undefined)
  const [program] = programs
  const version = program?.facts.runtimes?.electron ?? (stated[0] && statedVersion(stated[0], app))
  if (version === undefined) return assembleNode(app)
  const { chromium, node, v8 } = program?.facts.runtimes ?? {}
  const notices = app.files.filter(({ path }) => baseOf(path) === 'LICENSES.chromium.html')
  const inProgram = programs.map(({ path }) => shippedIn(path, byText))
  const electron = runtime('electron', version, [...stated.map(({ path }) => shippedIn(path)), ...inProgram])
  const parts = [
    runtime('chromium', chromium, [
      ...(chromium === undefined ? [] : inProgram),
      ...notices.map(({ path }) => shippedIn(path)),
    ]),
    node === undefined ? undefined : runtime('node', node, inProgram),
    v8 === undefined ? undefined : runtime('v8', v8, inProgram),
    ffmpegOf(app),
  ].filter((part) => part !== undefined && part.evidence.length > 0) as Component[]
  return {
    components: [electron, ...parts],
    dependencies: new Map([[electron.ref, parts.map(({ ref }) => ref)]]),
    roots: [electron.ref],
    completeness: [
      {
        aggregate: 'incomplete',
        refs: [electron.ref],
        because: 'the libraries in Chromium and Node are not listed one by one',
      },
    ],
    faults: [...disagreements(stated, version, app), ...changedArchives(app)],
  }
}

/** Node alone, as programs have it that were packed with `pkg` or as single executable applications. */
function assembleNode({ files }: ShippedApp): Part {
  const programs = files.filter(({ facts }) => facts.runtimes?.node !== undefined && facts.runtimes.v8 !== undefined)
  const parts = programs.flatMap(({ path, facts: { runtimes = {} } }) => {
    const node = runtime('node', runtimes.node, [shippedIn(path, byText)])
    const v8 = runtime('v8', runtimes.v8, [shippedIn(path, byText)])
    return [{ node, v8 }]
  })
  return {
    components: parts.flatMap(({ node, v8 }) => [node, v8]),
    dependencies: new Map(parts.map(({ node, v8 }) => [node.ref, [v8.ref]])),
    roots: parts.map(({ node }) => node.ref),
  }
}

const kinds = {
  electron: {
    type: 'framework',
    purl: 'npm',
    vendor: 'electronjs',
    product: 'electron',
    site: 'https://www.electronjs.org',
  },
  chromium: {
    type: 'framework',
    purl: 'generic',
    vendor: 'google',
    product: 'chrome',
    site: 'https://www.chromium.org',
  },
  node: { type: 'platform', purl: 'generic', vendor: 'nodejs', product: 'node.js', site: 'https://nodejs.org' },
  v8: { type: 'library', purl: 'generic', vendor: 'google', product: 'v8', site: 'https://v8.dev' },
  ffmpeg: { type: 'library', purl: 'generic', vendor: 'ffmpeg', product: 'ffmpeg', site: 'https://ffmpeg.org' },
} as const

function runtime(
  name: keyof typeof kinds,
  version: string | undefined,
  evidence: Evidence[],
  more: Record<string, string> = {},
): Component {
  const { type, purl: purlType, vendor, product, site } = kinds[name]
  const purl = packageUrl({ type: purlType, name, version })
  return component({
    type,
    name,
    ...(version !== undefined && { version, cpes: [cpe(vendor, product, version)] }),
    ...(purl !== undefined && { purl }),
    references: [{ type: 'website', url: site }],
    evidence,
    properties: more,
  })
}

/** FFmpeg is a library of its own beside the program; its file may name its version, or only that of libavcodec. */
function ffmpegOf({ files }: ShippedApp): Component | undefined {
  const libraries = files.filter(
    ({ path, facts }) => facts.native && /^(?:lib)?ffmpeg\.(?:so|dll|dylib)$/.test(baseOf(path)),
  )
  const [library] = libraries
  if (!library) return undefined
  const { ffmpeg, libavcodec } = library.facts.runtimes ?? {}
  const evidence = libraries.map(({ path }) => shippedIn(path, byText))
  return runtime('ffmpeg', ffmpeg, evidence, properties({ 'seaworthy:ffmpeg:libavcodec': libavcodec }))
}

/** Electron's file `version`, beside its notices; on macOS the property list of its framework. */
function statedVersion(
  { path, facts: { electronVersion, plist } }: ShippedFile,
  { byPath }: ShippedApp,
): string | undefined {
  const folder = folderOf(path)
  if (electronVersion !== undefined) return byPath.has(`${folder}LICENSES.chromium.html`) ? electronVersion : undefined
  return path.includes('/Electron Framework.framework/') && plist?.['CFBundleIdentifier']?.endsWith('.framework')
    ? plist['CFBundleVersion']
    : undefined
}

function disagreements(stated: readonly ShippedFile[], version: string, app: ShippedApp): Fault[] {
  return stated.flatMap((file) => {
    const said = statedVersion(file, app)
    if (said === undefined || said === version) return []
    return [
      {
        rule: 'sbom/electron-version',
        message: `Expected Electron ${version}, which the program names, found ${said}.`,
        remedy: 'Package the app again from an empty folder: files of two versions of Electron lie in it.',
        file: file.path,
      },
    ]
  })
}

/** Archives that are not those whose headers' digests the app was built with: Electron refuses to start them. */
function changedArchives({ files, byPath }: ShippedApp): Fault[] {
  return files.flatMap((file) =>
    Object.entries(builtWith(file)).flatMap(([name, expected]) => {
      const archive = byPath.get(folderOf(file.path) + name)
      const found = archive?.facts.asarHeader
      if (!archive || found === undefined || found === expected) return []
      return [
        {
          rule: 'asar/header-integrity',
          message: `Expected the header with sha256 ${expected}, which ${file.path} names, found ${found}.`,
          remedy: 'Package the app again: its archive was changed after it was built.',
          file: archive.path,
        },
      ]
    }),
  )
}

/** The digests that a property list (macOS) or a program (Windows) has of archives, by their path from its folder. */
function builtWith({ facts: { plist = {}, native } }: ShippedFile): Record<string, string> {
  const listed = Object.entries(plist).flatMap(([key, hash]) => {
    const [, name] = /^ElectronAsarIntegrity\/(.+)$/.exec(key) ?? []
    return name === undefined ? [] : [[name, hash] as const]
  })
  return { ...Object.fromEntries(listed), ...native?.electronArchives }
}
