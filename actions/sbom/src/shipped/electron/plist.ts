/** Longer property lists are none of an app's. In UTF-16 units. */
const mostKeys = 500

/**
 * The texts of an XML property list by key, those in nested dictionaries too (Apple, plist(5)): an Info.plist names its
 * bundle, its version and, for Electron, the digests of its archives. Binary lists tell nothing.
 */
export function readPlist(text: string): Record<string, string> | undefined {
  if (!text.includes('<plist')) return undefined
  const found = new Map<string, string>()
  const pair = /<key>([^<]{1,256})<\/key>\s*<(string|integer)>([^<]{0,1024})<\/\2>/g
  for (const [, key = '', , value = ''] of text.matchAll(pair)) {
    if (found.size === mostKeys) break
    if (!found.has(key)) found.set(decoded(key), decoded(value))
  }
  // The digest of an archive's header stands in a dictionary of the archive's name.
  const archive = /<key>([^<]{1,256}\.asar)<\/key>\s*<dict>([^]{0,1024}?)<\/dict>/g
  for (const [, name = '', inside = ''] of text.matchAll(archive)) {
    const hash = /<key>hash<\/key>\s*<string>([0-9a-f]{64})<\/string>/.exec(inside)?.[1]
    if (hash !== undefined) found.set(`ElectronAsarIntegrity/${decoded(name)}`, hash)
  }
  return Object.fromEntries(found)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole)
}
