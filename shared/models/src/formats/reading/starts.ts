/** Whether bytes begin with others. Without a view of them: every file is compared with dozens of beginnings. */
export function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  if (bytes.length < start.length) return false
  for (let at = 0; at < start.length; at++) if (bytes[at] !== start[at]) return false
  return true
}

/** Whether a JSON object begins at an offset, behind white space: `{"` or `{}`, with white space between. */
export function startsObject(bytes: Uint8Array, offset: number): boolean {
  const brace = behindSpace(bytes, offset)
  if (bytes[brace] !== 0x7b) return false
  const next = bytes[behindSpace(bytes, brace + 1)]
  return next === 0x22 || next === 0x7d
}

function behindSpace(bytes: Uint8Array, offset: number): number {
  let at = offset
  while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0a || bytes[at] === 0x0d) at++
  return at
}
