/**
 * The name by which systems that ignore case or Unicode normalisation know a file: two names with one key are one file
 * on macOS or Windows. Upper case comes first because APFS folds fully (`ß` is `ss`).
 */
export function nameKey(name: string): string {
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC')
}
