import type { Component } from '../../inventory/component.ts'
import { packageUrl } from '../../inventory/purl.ts'
import { properties } from '../assemble/part.ts'
import { component } from '../../inventory/described.ts'
import { shippedIn } from '../../inventory/evidence.ts'
import { baseOf } from '../../inventory/path.ts'
import type { ShippedFile } from '../facts.ts'
import { cpe } from '../native/cpe.ts'

/** Of a list that a property holds, in UTF-16 units. */
const longestList = 8000

/** Python itself: a program that PyInstaller froze, or its library; on Windows with its whole version. */
export function pythonOf({ path, facts: { native, pyInstaller } }: ShippedFile): Component[] {
  if (pyInstaller) {
    const { python, modules, library } = pyInstaller
    const names = modules.join(',')
    const told = {
      'seaworthy:pyinstaller:library': library,
      'seaworthy:pyinstaller:modules': names.length > longestList ? `${names.slice(0, longestList)}…` : names,
    }
    return [runtime(python, path, properties(told))]
  }
  if (!native) return []
  const [, windows, unix] =
    /^(?:python([23]\d{1,2})\.dll|libpython([23]\.\d{1,2})\w?\.(?:so[\d.]*|dylib))$/i.exec(baseOf(path)) ?? []
  const short = windows === undefined ? unix : `${windows.slice(0, 1)}.${windows.slice(1)}`
  const whole = native.version?.productVersion
  const version = short !== undefined && whole?.startsWith(`${short}.`) ? whole : short
  return version === undefined ? [] : [runtime(version, path, {})]
}

function runtime(version: string, path: string, told: Record<string, string>): Component {
  const purl = packageUrl({ type: 'generic', name: 'python', version })
  return component({
    type: 'platform',
    name: 'python',
    version,
    cpes: [cpe('python', 'python', version)],
    ...(purl !== undefined && { purl }),
    references: [{ type: 'website', url: 'https://www.python.org' }],
    evidence: [shippedIn(path, 0.9)],
    properties: told,
  })
}
