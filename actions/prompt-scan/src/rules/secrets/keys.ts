import { formatsByWord, keyFormats } from './formats.ts'
import type { KeyFormat } from './formats.ts'
import { isPlaceholder } from './placeholder.ts'

/** A key of a service in a text. */
export interface Key {
  service: string
  start: number
  end: number
  /** `no` when the key has a checksum, and it is wrong: no service gave it out. */
  fits: 'yes' | 'no' | 'unknown'
}

/** The key that stands at the word of a format; undefined for placeholders. */
export function keyAt(text: string, lower: string, at: number): Key | undefined {
  for (const [word, formats] of formatsByWord) {
    if (!lower.startsWith(word, at)) continue
    for (const format of formats) {
      const key = ofFormat(text, at, format)
      if (key) return key
    }
  }
  return undefined
}

function ofFormat(text: string, at: number, { service, pattern, fits }: KeyFormat): Key | undefined {
  if (isKeyPart(text.charCodeAt(at - 1)) && !inside.has(service)) return undefined
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null || isPlaceholder(match[1] ?? '')) return undefined
  const start = inside.has(service) ? at - keyPartsBefore(text, at) : at
  return {
    service,
    start,
    end: at + match[0].length,
    fits: fits === undefined ? 'unknown' : fits(match[0]) ? 'yes' : 'no',
  }
}

/** Formats whose word stands within the key. */
const inside = new Set(['OpenAI', 'Telegram'])

function keyPartsBefore(text: string, at: number): number {
  let length = 0
  while (length < 100 && isKeyPart(text.charCodeAt(at - length - 1))) length++
  return length
}

function isKeyPart(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x5f ||
    unit === 0x2d
  )
}

/** Every key in a short text, for those who have to show it. */
export function keysIn(text: string): Key[] {
  const lower = text.toLowerCase()
  const keys: Key[] = []
  if (lower.length !== text.length) return keys
  for (const { word } of keyFormats) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      const key = keyAt(text, lower, at)
      if (key) keys.push(key)
    }
  }
  return keys
}
