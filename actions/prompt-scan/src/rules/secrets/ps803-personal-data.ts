import type { Match, TextRule } from '../rule.ts'
import { shortened } from './conceal.ts'
import { disclosure } from './mappings.ts'
import { isDocumented, isIban, isLuhn } from './personal-numbers.ts'

const card = /(?<![\w.-])(?:\d[ -]?){12,18}\d(?![\w-]|\.\d)/g
const iban = /(?<![\w])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\w])/g
const phone = /(?<![\w.])\+\d{1,3}[ (.-]{0,2}\d{1,5}[ ).-]{0,2}(?:\d[ .-]?){4,9}\d(?!\w)/g
const mail =
  /(?<![\w.+-])[\w.+-]{1,40}@(?:gmail|outlook|hotmail|yahoo|icloud|proton|protonmail|gmx|web|aol|live|qq|163)\.(?:com|de|me|net|fr|co\.uk)\b/gi

interface Kind {
  what: string
  pattern: RegExp
  near: RegExp
  fits: (found: string) => boolean
}

const kinds: readonly Kind[] = [
  {
    what: 'A card number',
    pattern: card,
    near: /\b(?:card|visa|mastercard|amex|credit|debit|kreditkarte|carte|tarjeta|cartão)/i,
    fits: (found) => {
      const digits = found.replaceAll(/\D/g, '')
      return /^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5)|35|30|36)/.test(digits) && isLuhn(digits) && !isDocumented(digits)
    },
  },
  {
    what: 'A bank account number',
    pattern: iban,
    near: /\b(?:iban|account|bank|konto|compte|cuenta|conta)/i,
    fits: (found) => {
      const plain = found.replaceAll(' ', '')
      return plain.length >= 15 && plain.length <= 34 && isIban(plain) && !isDocumented(plain)
    },
  },
  {
    what: 'A telephone number of a person',
    pattern: phone,
    near: /\b(?:my|his|her|personal|private|mobile|cell|home)\s(?:\w{1,12}\s)?(?:phone|number|mobile|cell)|\b(?:telefonnummer|handynummer)\b/i,
    fits: (found) => !/555|12345|(\d)\1{5}/.test(found.replaceAll(/\D/g, '')),
  },
  {
    what: 'A mail address of a person',
    pattern: mail,
    near: /\b(?:my|his|her|personal|private|customer|patient|employee)\s(?:\w{1,12}\s)?(?:e-?mail|mail|address)/i,
    fits: (found) =>
      !/^(?:user|test|example|your|you|name|someone|john\.?doe|jane\.?doe|foo|me|email|admin|info)\b/i.test(found),
  },
]

export const personalData: TextRule = {
  on: 'text',
  needs: {
    words: [
      'card',
      'visa',
      'amex',
      'credit',
      'debit',
      'kreditkarte',
      'carte',
      'tarjeta',
      'iban',
      'account',
      'konto',
      'compte',
      'cuenta',
      'phone',
      'number',
      'mobile',
      'telefonnummer',
      'handynummer',
      '@gmail.',
      '@outlook.',
      '@hotmail.',
      '@yahoo.',
      '@icloud.',
      '@proton',
      '@gmx.',
      '@web.',
    ],
  },
  context: 'ignored',
  info: {
    id: 'PS803',
    name: 'personal-data',
    title: 'Data of a person',
    severity: 'low',
    confidence: 'medium',
    meaning:
      'A text for a model holds a card or account number with the right check digits, or the private address or number of a person.',
    why: 'It goes to the provider with every call, and out again with any answer.',
    fix: 'Replace it by a made-up value from documentation, or pass it at run time to the tool that needs it.',
    mappings: disclosure,
    examples: {
      bad: [
        { path: 'AGENTS.md', content: 'Book it on the credit card 4539 1488 0343 6467.\n' },
        { path: 'prompts/a.md', content: 'Transfer to the bank account DE75 5121 0800 1245 1261 99.\n' },
      ],
      good: [
        { path: 'AGENTS.md', content: 'Test with the card 4242 4242 4242 4242.\n' },
        { path: 'AGENTS.md', content: 'The order number 4539148803436468 is in the account.\n' },
      ],
    },
  },
  *find({ text, anchors }): Iterable<Match> {
    let behind = 0
    for (const anchor of anchors) {
      const from = Math.max(behind, anchor - reach)
      const to = Math.min(text.length, anchor + reach)
      if (to <= from) continue
      const window = text.slice(from, to)
      if (!/\d{4}|@/.test(window)) continue
      for (const { what, pattern, near, fits } of kinds) {
        for (const { 0: found, index } of window.matchAll(pattern)) {
          const context = window.slice(Math.max(0, index - reach), index + found.length + reach / 2)
          if (!near.test(context) || !fits(found)) continue
          const start = from + index
          yield {
            start,
            end: start + found.length,
            message: `${what} stands here: ${shortened(found)}`,
            secret: 'guessable',
          }
          behind = Math.max(behind, start + found.length)
        }
      }
    }
  },
}

/** Characters between a number and the word that says what it is. */
const reach = 80
