import { describe, expect, it } from '@jest/globals'
import { assembleElectron } from '../../../../../actions/sbom/src/shipped/electron/electron.ts'
import { readPlist } from '../../../../../actions/sbom/src/shipped/electron/plist.ts'
import type { NativeFacts } from '../../../../../actions/sbom/src/shipped/native/facts.ts'
import { appOf, file } from '../app.ts'

const native: NativeFacts = { format: 'elf', architecture: 'x86_64', needed: [] }
const runtimes = { electron: '31.3.1', chromium: '126.0.6478.234', node: '20.15.1', v8: '12.6.228.30' }
const program = file('desk', { native, runtimes })
const notices = file('LICENSES.chromium.html')

describe('an Electron app', () => {
  it('holds Electron, Chromium, Node, V8 and FFmpeg with their CPEs', () => {
    const {
      components = [],
      dependencies,
      roots,
    } = assembleElectron(
      appOf([
        program,
        notices,
        file('version', { electronVersion: '31.3.1' }),
        file('libffmpeg.so', { native, runtimes: { libavcodec: '61.3.100' } }),
      ]),
    )
    expect(components.map(({ ref, cpes }) => [ref, cpes?.[0]])).toEqual([
      ['pkg:npm/electron@31.3.1', 'cpe:2.3:a:electronjs:electron:31.3.1:*:*:*:*:*:*:*'],
      ['pkg:generic/chromium@126.0.6478.234', 'cpe:2.3:a:google:chrome:126.0.6478.234:*:*:*:*:*:*:*'],
      ['pkg:generic/node@20.15.1', 'cpe:2.3:a:nodejs:node.js:20.15.1:*:*:*:*:*:*:*'],
      ['pkg:generic/v8@12.6.228.30', 'cpe:2.3:a:google:v8:12.6.228.30:*:*:*:*:*:*:*'],
      ['pkg:generic/ffmpeg', undefined],
    ])
    expect(components.at(-1)?.properties).toEqual({ 'seaworthy:ffmpeg:libavcodec': '61.3.100' })
    expect(components[0]?.evidence.map(({ file: at, confidence }) => [at, confidence])).toEqual([
      ['app/version', 1],
      ['app/desk', 0.9],
    ])
    expect(roots).toEqual(['pkg:npm/electron@31.3.1'])
    expect(dependencies?.get('pkg:npm/electron@31.3.1')).toHaveLength(4)
  })

  it('whose program and version file name two versions is told', () => {
    const { faults } = assembleElectron(appOf([program, notices, file('version', { electronVersion: '30.0.0' })]))
    expect(faults).toMatchObject([{ rule: 'sbom/electron-version', file: 'app/version' }])
  })

  it('is not every app with a file called version', () => {
    expect(assembleElectron(appOf([file('version', { electronVersion: '1.2.3' })])).components).toEqual([])
  })

  it('on macOS whose archive was changed after the build is told', () => {
    const hash = 'a'.repeat(64)
    const plist = readPlist(
      `<?xml version="1.0"?><plist version="1.0"><dict><key>CFBundleName</key><string>Desk &amp; Co</string><key>ElectronAsarIntegrity</key><dict><key>Resources/app.asar</key><dict><key>algorithm</key><string>SHA256</string><key>hash</key><string>${hash}</string></dict></dict></dict></plist>`,
    )
    expect(plist?.['CFBundleName']).toBe('Desk & Co')
    const list = file('Desk.app/Contents/Info.plist', { ...(plist && { plist }) })
    const archive = (asarHeader: string) => file('Desk.app/Contents/Resources/app.asar', { asarHeader })
    const faultsOf = (asarHeader: string) => assembleElectron(appOf([program, list, archive(asarHeader)])).faults
    expect(faultsOf(hash)).toEqual([])
    expect(faultsOf('b'.repeat(64))).toMatchObject([{ rule: 'asar/header-integrity' }])
  })

  it('on Windows whose archive was changed after the build is told', () => {
    const digest = 'a'.repeat(64)
    const windows: NativeFacts = { ...native, format: 'pe', electronArchives: { 'resources/app.asar': digest } }
    const archive = (asarHeader: string) => file('resources/app.asar', { asarHeader })
    const faultsOf = (asarHeader: string) =>
      assembleElectron(appOf([file('desk.exe', { native: windows, runtimes }), archive(asarHeader)])).faults
    expect(faultsOf(digest)).toEqual([])
    expect(faultsOf('b'.repeat(64))).toMatchObject([{ rule: 'asar/header-integrity', file: 'app/resources/app.asar' }])
  })

  it('is told apart from a program that has Node alone', () => {
    const { components = [] } = assembleElectron(
      appOf([file('desk', { native, runtimes: { node: '24.1.0', v8: '13.6.1.2' } })]),
    )
    expect(components.map(({ ref }) => ref)).toEqual(['pkg:generic/node@24.1.0', 'pkg:generic/v8@13.6.1.2'])
  })
})
