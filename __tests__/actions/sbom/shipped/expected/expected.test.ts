import { describe, expect, it } from '@jest/globals'
import { assembleExpected } from '../../../../../actions/sbom/src/shipped/expected/expected.ts'
import type { Facts } from '../../../../../actions/sbom/src/shipped/facts.ts'
import type { NativeFacts } from '../../../../../actions/sbom/src/shipped/native/facts.ts'
import { appOf, file } from '../app.ts'

function program(format: NativeFacts['format'], needed: string[], more: Facts = {}): Facts {
  return { native: { format, architecture: 'x86_64', needed }, ...more }
}

function names(...files: ReturnType<typeof file>[]): string[] {
  const { components = [] } = assembleExpected(appOf(files))
  return components.map(({ name, isExternal }) => `${name}${isExternal === true ? '' : ' ships'}`)
}

describe('what an app expects from the system', () => {
  it.each([
    [
      'WebView2, by its loader',
      'desk.exe',
      program('pe', ['KERNEL32.dll', 'WebView2Loader.dll']),
      'Microsoft Edge WebView2 Runtime',
    ],
    [
      'WebView2, by a crate that has the loader inside',
      'desk.exe',
      program('pe', [], { namedCrates: [{ name: 'webview2-com', version: '0.33.0' }] }),
      'Microsoft Edge WebView2 Runtime',
    ],
    [
      'WKWebView',
      'desk',
      program('mach-o', ['/System/Library/Frameworks/WebKit.framework/Versions/A/WebKit']),
      'WKWebView (WebKit)',
    ],
    ['WebKitGTK', 'desk', program('elf', ['libwebkit2gtk-4.1.so.0']), 'WebKitGTK'],
    ['Python', 'addon.so', program('elf', ['libpython3.11.so.1.0']), 'Python'],
  ])('is %s', (_, path, facts, name) => {
    expect(names(file(path, facts))).toEqual([name])
  })

  it('is not what it brings along', () => {
    const python = file('libpython3.11.so.1.0', program('elf', []))
    expect(names(file('addon.so', program('elf', ['libpython3.11.so.1.0'])), python)).toEqual([])
  })

  it('is nothing for a program that needs the C library alone', () => {
    expect(names(file('desk', program('elf', ['libc.so.6'])))).toEqual([])
  })
})
