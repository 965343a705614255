/** Every emoji that this Unicode recommends for general interchange, as far as it can be composed from its parts. */
export function recommendedEmoji(): string[] {
  const recommended = /^\p{RGI_Emoji}$/v
  const singles: string[] = []
  for (let codePoint = 0x23; codePoint < 0x1fb00; codePoint++) {
    const character = String.fromCodePoint(codePoint)
    if (/\p{Emoji}/u.test(character)) singles.push(character, `${character}\ufe0f`)
  }
  const toned = singles
    .filter((base) => /^\p{Emoji_Modifier_Base}$/u.test(base))
    .flatMap((base) => Array.from('🏻🏼🏽🏾🏿').map((tone) => base + tone))
  const firsts = [...singles, ...toned]
  const joined = firsts.flatMap((first) => seconds.map((second) => `${first}\u200d${second}`))
  const families = couples.flatMap((couple) =>
    Array.from('👧👦🧒').flatMap((child) => [`${couple}\u200d${child}`, `${couple}\u200d${child}\u200d👦`]),
  )
  const flags = regions.flatMap((a) => regions.map((b) => a + b))
  const keycaps = Array.from('0123456789#*').map((key) => `${key}\ufe0f\u20e3`)
  const tags = ['gbeng', 'gbsct', 'gbwls'].map(
    (region) =>
      `🏴${Array.from(region)
        .map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)))
        .join('')}\u{e007f}`,
  )
  return [...firsts, ...joined, ...families, ...flags, ...keycaps, ...tags].filter((emoji) => recommended.test(emoji))
}

const seconds = [
  ...Array.from('🌾🍳🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦯🦼🦽🦰🦱🦳🦲🎄🍼🌈🔥🩹💨💫🦺🐦🍄🟩🟫💥⬛👧👦👩👨🧑🧒🩰'),
  ...['♀', '♂', '⚕', '⚖', '✈', '☠', '⚧', '❄', '❤', '🗨', '⛓', '➡', '↔', '↕'].map((sign) => `${sign}\ufe0f`),
  '⬛',
]

const couples = ['👨\u200d👩', '👨\u200d👨', '👩\u200d👩', '🧑\u200d🧑', '👨', '👩', '🧑']

const regions = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x1f1e6 + index))
