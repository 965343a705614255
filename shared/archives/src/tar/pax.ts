/** The records of a pax header that change what an entry is: `<length> <key>=<value>\n` (POSIX pax, "Extended Header"). */
export interface PaxRecords {
  path?: string
  linkpath?: string
  size?: number
  /** The file has holes, which this reader does not know. */
  sparse?: boolean
}

/** Nothing when the records cannot be read. */
export function readPax(bytes: Buffer): PaxRecords | undefined {
  const records: PaxRecords = {}
  let at = 0
  while (at < bytes.length && bytes[at] !== 0) {
    const space = bytes.indexOf(32, at)
    const length = space < 0 ? Number.NaN : Number(bytes.toString('latin1', at, space))
    if (!Number.isSafeInteger(length) || length <= space - at || at + length > bytes.length) return undefined
    if (bytes[at + length - 1] !== 10) return undefined
    const record = bytes.subarray(space + 1, at + length - 1)
    const equals = record.indexOf(61)
    if (equals < 0) return undefined
    if (!take(records, record.toString('utf8', 0, equals), record.toString('utf8', equals + 1))) return undefined
    at += length
  }
  return records
}

function take(records: PaxRecords, key: string, value: string): boolean {
  if (key === 'path') records.path = value
  else if (key === 'linkpath') records.linkpath = value
  else if (key.startsWith('GNU.sparse.')) records.sparse = true
  else if (key === 'size') {
    records.size = /^\d+$/.test(value) ? Number(value) : Number.NaN
    return Number.isSafeInteger(records.size)
  }
  return true
}
