/** Linux's PATH_MAX, in bytes. */
const longestPath = 4096
/** The longest name of ext4, APFS and NTFS that all three can hold, in bytes. */
const longestName = 255

/** Names that Windows takes for devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i

/** Names that need no closer look, as nearly all are: no character, no end and no length that anybody objects to. */
const usual = /^(?:[\w-]+(?:[.@+=~ ]+[\w-]+)*\/)*[\w-]+(?:[.@+=~ ]+[\w-]+)*$/
const longestUsual = 200
const deviceWithin = /(?:^|\/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\s*(?:[./]|$)/i

/**
 * Why the name is not a relative path that means the same file on Linux, macOS and Windows, or nothing when it is one.
 * The reason completes the sentence "the path …". Says nothing about the disk.
 */
export function checkPortablePath(name: string): string | undefined {
  if (name.length <= longestUsual && usual.test(name) && !deviceWithin.test(name)) return undefined
  if (name === '') return 'is empty'
  if (!name.isWellFormed()) return 'is not valid Unicode: it contains half a surrogate pair'
  if (Buffer.byteLength(name) > longestPath) return `is longer than ${longestPath} bytes`
  if (/\p{Cc}/u.test(name)) return 'contains a control character'
  if (name.includes('\\')) return 'contains a backslash where "/" is expected'
  if (name.startsWith('/')) return 'is absolute'
  if (/^[a-z]:/i.test(name)) return 'begins with a drive letter'
  if (name.endsWith('/')) return 'ends in "/"'
  for (const component of name.split('/')) {
    const reason = checkComponent(component)
    if (reason !== undefined) return reason
  }
  return undefined
}

function checkComponent(component: string): string | undefined {
  if (component === '') return 'contains "//"'
  if (component === '.' || component === '..') return `contains the component "${component}"`
  if (Buffer.byteLength(component) > longestName) return `contains a name longer than ${longestName} bytes`
  const forbidden = /[<>:"|?*]/.exec(component)
  if (forbidden) return `contains ${forbidden[0]}, which Windows does not allow`
  if (/[. ]$/.test(component)) return 'contains a name that ends in a dot or a space, which Windows does not allow'
  if (device.test(component)) return `contains the name "${component}", which Windows takes for a device`
  return undefined
}
