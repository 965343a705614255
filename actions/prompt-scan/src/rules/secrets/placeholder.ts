/** Words of keys that are none. */
const words =
  /example|sample|dummy|fake|placeholder|your|change_?me|redacted|test_?key|insert|replace|xxxx|aaaa|0000|\.\.\.|\*\*\*/i
/** Letters and digits in their order, as people type them who need something that looks like a key. */
const typed = /abcdef|bcdefg|12345|23456|34567|45678|98765|qwert|asdf|a1b2c3|1a2b3c|abc123|123abc|deadbeef/i

/** Bits a character: random text in base 62 has about 4.5 at 36 characters, hexadecimal about 3.7 at 64. */
const least = 3

/** Whether a key is only shown as an example: documented, typed in order, or of too few different characters. */
export function isPlaceholder(random: string): boolean {
  return words.test(random) || typed.test(random) || entropy(random) < least
}

/** Shannon entropy of the characters of a text, in bits a character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}
