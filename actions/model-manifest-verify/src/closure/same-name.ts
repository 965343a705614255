/**
 * The name by which systems that ignore case or Unicode normalisation know a file: two names with one key are one file
 * on macOS or Windows. Upper case comes first because APFS folds fully (`ß` is `ss`).
 */
export function nameKey(name: string): string {
  if (ascii.test(name)) return name.toLowerCase()
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC')
}

/** Whether a name is its own key, as most are: two such names are two files everywhere. */
export function isOwnKey(name: string): boolean {
  return ownKey.test(name)
}

const ownKey = /^[\x20-\x40\x5b-\x7e]*$/
const ascii = /^[\x20-\x7e]*$/
