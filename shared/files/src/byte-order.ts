/**
 * Compares by UTF-8 bytes, which is the order of code points: what `LC_ALL=C sort` and manifests use.
 * JavaScript's own order is that of UTF-16 code units, where U+1F600 comes before U+FFFD.
 */
export function inByteOrder(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const left = a.charCodeAt(at)
    const right = b.charCodeAt(at)
    if (left !== right) return rank(left) - rank(right)
  }
  return a.length - b.length
}

/** Surrogates stand for code points above all others, so they rank above all other units. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x1_0000 : unit
}

/** Sorts in place by the name, in byte order. */
export function sortByName<Named extends { name: string }>(items: Named[]): Named[] {
  // Without surrogates both orders are one, and the engine's own comparison is several times faster.
  const order = items.some(({ name }) => surrogate.test(name)) ? inByteOrder : inUnitOrder
  return items.sort((a, b) => order(a.name, b.name))
}

const surrogate = /[\ud800-\udfff]/

function inUnitOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
