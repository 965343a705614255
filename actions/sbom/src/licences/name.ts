import correct from 'spdx-correct'

/** Words of the names that licences go by, and of the addresses of their texts. */
const words = new Set(
  [
    'the a an of under v ver version license licence licensed licenses licences released software open source initiative project',
    'mit x x11 expat isc bsd clause new old original simplified revised modified style zero free 0bsd',
    'apache asl foundation mozilla mpl mplv gnu gpl gplv agpl agplv lgpl lgplv general public affero lesser library only',
    'or later any eclipse epl common development distribution cddl cpl artistic boost bsl zlib libpng unlicense wtfpl do what you',
    'want to fuck cc cc0 by sa creative commons attribution universal python psf busl business sspl academic afl ms pl rl',
    'microsoft eupl european union ofl sil font openssl postgresql ruby w3c zpl zope blueoak model upl ncsa',
    'http https www opensource org com spdx html htm txt php jsl md',
  ]
    .join(' ')
    .split(' '),
)

/** "v3 or later", "3.0 or any later version": of one licence. */
const orLater = /\bor(?:\s*\(?at your option\)?)?\s+(?:any\s+)?later\b/gi

/** Two names of one licence. */
const sameTwice = /\b(?:mit\s*\/\s*x11|x11\s*\/\s*mit)\b/gi

/** Whether a text is the name of one licence: of words that are part of such names alone, and no list of several. */
export function isName(text: string): boolean {
  const one = text.replace(orLater, ' later ').replace(sameTwice, 'MIT')
  if (/[&|;]|\b(?:and|or)\b/i.test(one) || namesSeveral(one)) return false
  return (one.toLowerCase().match(/\p{L}[\p{L}\d]*|\d\w*/gu) ?? []).every(
    (word) => /^v?\d+$/.test(word) || words.has(word.replace(/(?<=\p{L})\d+$/u, '')) || words.has(word),
  )
}

/** `MIT/GPL-3.0`, `MIT, SSPL`: nobody says whether one may choose. */
function namesSeveral(text: string): boolean {
  if (text.includes('://')) return false
  const parts = text.split(/[/,]/).filter((part) => part.trim() !== '')
  return parts.filter((part) => correct(part) !== null).length > 1
}
