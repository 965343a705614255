import type { Component } from '../../inventory/component.ts'
import { type Part, type ShippedApp } from '../assemble/part.ts'
import { component } from '../../inventory/described.ts'
import { shippedIn } from '../../inventory/evidence.ts'
import { baseOf } from '../../inventory/path.ts'
import type { ShippedFile } from '../facts.ts'

/** Something that a program needs and that the system has: by the name of a library that it loads. */
interface Expected {
  name: string
  type: Component['type']
  library: RegExp
  /** A crate that links it statically, where it has no library to be seen. */
  crate?: RegExp
  site: string
  /** Its own files, where an app brings it along: then it is not expected. */
  shipped?: RegExp
}

const expected: readonly Expected[] = [
  {
    name: 'Microsoft Edge WebView2 Runtime',
    type: 'framework',
    crate: /^(?:webview2-com(?:-sys)?|wry)$/,
    library: /^(?:WebView2Loader|Microsoft\.Web\.WebView2\.Core)\.dll$/i,
    site: 'https://developer.microsoft.com/microsoft-edge/webview2/',
    shipped: /(?:^|\/)msedgewebview2\.exe$/i,
  },
  {
    name: 'WKWebView (WebKit)',
    type: 'framework',
    library: /^\/System\/Library\/Frameworks\/WebKit\.framework\//,
    site: 'https://developer.apple.com/documentation/webkit',
  },
  {
    name: 'WebKitGTK',
    type: 'framework',
    library: /^lib(?:webkit2gtk|webkitgtk|wpewebkit)-[\d.]+\.so/,
    site: 'https://webkitgtk.org',
    shipped: /(?:^|\/)lib(?:webkit2gtk|webkitgtk|wpewebkit)-[\d.]+\.so[\d.]*$/,
  },
  {
    name: 'Python',
    type: 'platform',
    library:
      /^(?:.*\/)?(?:libpython[23][\d.]*\.(?:so[\d.]*|dylib)|python[23]\d{0,2}\.dll|Python)$|\/Python3?\.framework\//,
    site: 'https://www.python.org',
    shipped: /(?:^|\/)(?:libpython[23][\d.]*\.(?:so[\d.]*|dylib)|python[23]\d{1,2}\.dll|Python\.framework\/.*)$/i,
  },
]

/** What programs of the app need from the system that it runs on: webviews, Python. Their versions are the system's. */
export function assembleExpected({ files }: ShippedApp): Part {
  const components = expected.flatMap((one) => {
    if (one.shipped && files.some(({ path }) => one.shipped?.test(path) === true)) return []
    const users = files.filter((file) => uses(file, one))
    return users.length > 0 ? [external(one, users)] : []
  })
  return { components, roots: components.map(({ ref }) => ref) }
}

/** It is linked to the library, or is the library by which apps load it, or has it inside on Windows. */
function uses(
  { path, facts: { native, crates, namedCrates = [] } }: ShippedFile,
  { library, crate }: Expected,
): boolean {
  if (native === undefined) return false
  if (native.needed.some((name) => library.test(name)) || library.test(baseOf(path))) return true
  return native.format === 'pe' && crate !== undefined && (crates ?? namedCrates).some(({ name }) => crate.test(name))
}

function external({ name, type, site }: Expected, users: readonly ShippedFile[]): Component {
  return component({
    type,
    name,
    isExternal: true,
    references: [{ type: 'website', url: site }],
    evidence: users.map(({ path }) => shippedIn(path, 0.9)),
  })
}
