/** The text in lower case, of the same length, so that offsets hold: İ, which would become two characters, becomes i. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase()
}
