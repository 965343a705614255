/** What is wrong with a path that must stay below the folder of the file that names it; nothing when it does. */
export function faultOfRelativePath(path: string): string | undefined {
  if (path === '') return 'is empty'
  if (/^(?:[\\/]|[A-Za-z]:)/.test(path)) return 'is absolute'
  if (path.split(/[\\/]/).includes('..')) return 'leaves the folder'
  if (path.includes('\\')) return 'has a backslash, which only Windows takes for a separator'
  if (/[\p{Cc}\p{Bidi_Control}]/u.test(path)) return 'has control characters'
  return /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(path) ? 'is an address' : undefined
}
