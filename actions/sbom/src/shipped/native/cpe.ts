/** A CPE 2.3 name of an application (NISTIR 7695, 6.2): characters with a meaning are quoted. */
export function cpe(vendor: string, product: string, version: string): string {
  return `cpe:2.3:a:${quoted(vendor)}:${quoted(product)}:${quoted(version)}:*:*:*:*:*:*:*`
}

function quoted(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9._-]/g, (character) => `\\${character}`)
}
