/**
 * The name by which systems that ignore case or Unicode normalisation know a file: two names with one key are one file
 * on macOS or Windows. Upper case comes first because APFS folds fully (`ß` is `ss`).
 */
export function nameKey(name: string): string {
  if (ascii.test(name)) return name.toLowerCase()
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC')
}

const ascii = /^[\x20-\x7e]*$/
