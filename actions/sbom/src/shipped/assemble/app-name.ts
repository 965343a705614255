import type { Component } from '../../inventory/component.ts'
import { type Part, type ShippedApp } from './part.ts'
import { shippedIn } from '../../inventory/evidence.ts'

/** The property list of a macOS app, not of the frameworks and helpers in it. */
const appList = /^(?:(?!\.app\/|\.framework\/).)*\.app\/Contents\/Info\.plist$/

/** The app as its bundle or Tauri's configuration names it, where no `package.json` does. */
export function assembleAppNames({ files }: ShippedApp): Part {
  const named = files.flatMap(({ path, facts: { plist, tauri } }): Partial<Component>[] => {
    if (tauri?.name !== undefined) return [describe(tauri.name, tauri.version, path)]
    const name = plist && appList.test(path) ? (plist['CFBundleDisplayName'] ?? plist['CFBundleName']) : undefined
    return name === undefined ? [] : [describe(name, plist?.['CFBundleShortVersionString'], path)]
  })
  const [subject] = named
  return subject ? { subject } : {}
}

function describe(name: string, version: string | undefined, path: string): Partial<Component> {
  return { name, ...(version !== undefined && { version }), evidence: [shippedIn(path)] }
}
