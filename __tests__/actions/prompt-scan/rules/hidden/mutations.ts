/** Ways to hide a text from readers or from filters, as attackers do it; each keeps the whole text. */
export const mutations: Readonly<Record<string, (text: string, random: () => number) => string>> = {
  'tag characters': (text) => mapped(text, (code) => String.fromCodePoint(0xe0000 + code)),
  'variation selectors': (text) => `😀${bytes(text).map(selector).join('')}`,
  'bits of zero width': (text) => `Hi${bits(text).replaceAll('0', '\u200b').replaceAll('1', '\u200c')}there`,
  'zero width spaces': (text) => inWords(text, '\u200b'),
  'zero width joiners': (text) => inWords(text, '\u200d'),
  'word joiners, here and there': (text, random) =>
    text.replace(/(?<=\p{L})(?=\p{L})/gu, () => (random() < 0.4 ? '\u2060' : '')),
  'soft hyphens': (text) => inWords(text, '\u00ad'),
  'an override': (text) => `\u202e${reversed(text)}\u202c`,
  isolates: (text) => text.replace(/\S+/g, (word) => `\u2067${reversed(word)}\u2069`),
  'Cyrillic look-alikes': (text) => replaced(text, { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і' }),
  'some look-alikes': (text, random) =>
    text.replace(/[aeo]/g, (letter) => (random() < 0.5 ? replaced(letter, { a: 'а', e: 'е', o: 'ο' }) : letter)),
  'mathematical letters': (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
  'letters of full width': (text) => mapped(text, (code) => (code > 0x20 ? String.fromCharCode(code + 0xfee0) : ' ')),
  strokes: (text) => text.replace(/[A-Za-z]/g, '$&\u0336'),
  'an HTML comment': (text) => `<!-- ${text} -->`,
  'an element that is not drawn': (text) => `<div style="display:none">${text}</div>`,
  'white letters': (text) => `<span style="color:#ffffff;font-size:0px">${text}</span>`,
  'a comment made of a link definition': (text) => `[//]: # "${text.replaceAll('"', '')}"`,
  'an alternative text': (text) => `![${text}](chart.png)`,
  'the title of a link': (text) => `[guide](https://docs.example.com "${text}")`,
  'a long gap': (text) => `ok${' '.repeat(250)}${text}`,
  'many blank lines': (text) => `${'\n'.repeat(45)}${text}`,
  'concealed text of terminals': (text) => `\u001b[8m${text}\u001b[0m`,
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 on lines': (text) => Buffer.from(text).toString('base64').replace(/.{32}/g, '$&\n'),
  'base64 twice': (text) => Buffer.from(Buffer.from(text).toString('base64')).toString('base64'),
  'base64 for URLs': (text) => Buffer.from(text).toString('base64url'),
  hexadecimal: (text) => Buffer.from(text).toString('hex'),
  'spaced hexadecimal': (text) => Buffer.from(text).toString('hex').replace(/../g, '$& '),
  'percent-encoding': (text) => Buffer.from(text).toString('hex').replace(/../g, '%$&'),
  escapes: (text) => Buffer.from(text).toString('hex').replace(/../g, '\\x$&'),
  'Unicode escapes': (text) => mapped(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
  'character references': (text) => mapped(text, (code) => `&#${code};`),
  bits: (text) => bits(text).replace(/.{8}/g, '$& '),
  'character codes': (text) => bytes(text).join(' '),
  ROT13: (text) => text.replace(/[A-Za-z]/g, rotated),
  'text backwards': reversed,
  'words backwards': (text) => text.replace(/[A-Za-z]+/g, reversed),
  'digits for letters': (text) => replaced(text, { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }),
  'spaced letters': (text) =>
    text
      .split(' ')
      .map((word) => Array.from(word).join(' '))
      .join('   '),
  'dotted letters': (text) => text.replace(/[A-Za-z]{2,}/g, (word) => Array.from(word).join('.')),
}

function mapped(text: string, of: (code: number) => string): string {
  return Array.from(text, (character) => of(character.codePointAt(0) ?? 0)).join('')
}

function bytes(text: string): number[] {
  return [...Buffer.from(text)]
}

function bits(text: string): string {
  return bytes(text)
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
}

function selector(byte: number): string {
  return String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)
}

function inWords(text: string, sign: string): string {
  return text.replace(/(?<=[A-Za-z])(?=[A-Za-z])/g, sign)
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('')
}

function replaced(text: string, letters: Readonly<Record<string, string>>): string {
  return Array.from(text, (letter) => letters[letter] ?? letter).join('')
}

function rotated(letter: string): string {
  const base = letter <= 'Z' ? 65 : 97
  return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
}
