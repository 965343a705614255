/** Whether the digits are a card number by Luhn's formula (ISO/IEC 7812-1 annex B). */
export function isLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits.charAt(digits.length - 1 - at))
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 0 && sum % 10 === 0
}

/** Whether a bank account number fits its check digits (ISO 13616: modulo 97 is 1). */
export function isIban(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4)
  let rest = 0
  for (const character of moved.toUpperCase()) {
    const value = parseInt(character, 36)
    if (Number.isNaN(value)) return false
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Numbers that documentation and tests use: Stripe's, Adyen's and the SWIFT registry's. */
const documented = new Set([
  ...['4111111111111111', '4242424242424242', '4012888888881881', '5555555555554444', '5105105105105100'],
  ...[
    '378282246310005',
    '371449635398431',
    '6011111111111117',
    '30569309025904',
    '3530111333300000',
    '4000056655665556',
  ],
  ...[
    '2223003122003222',
    '5200828282828210',
    '6011000990139424',
    '4000000000000002',
    '4000002500003155',
    '4000000000009995',
  ],
  ...['DE89370400440532013000', 'GB82WEST12345698765432', 'FR1420041010050500013M02606', 'NL91ABNA0417164300'],
  ...['CH9300762011623852957', 'ES9121000418450200051332', 'IT60X0542811101000000123456', 'BE68539007547034'],
  ...['AT611904300234573201', 'GB29NWBK60161331926819', 'FR7630006000011234567890189', 'PL61109010140000071219812874'],
])

export function isDocumented(number: string): boolean {
  return documented.has(number) || /^(\d)\1+$/.test(number)
}
