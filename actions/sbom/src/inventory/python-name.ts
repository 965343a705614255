/**
 * The name by which distributions are compared (PEP 503).
 * Source: https://packaging.python.org/specifications/name-normalization/
 */
export function normalizedName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}
