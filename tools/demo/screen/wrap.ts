/** Breaks a text into lines of at most `width` characters, between words; longer words are broken too. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width))
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ').flatMap((whole) => pieces(whole, width))) {
    if (line === '') line = word
    else if (line.length + 1 + word.length <= width) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

function pieces(word: string, width: number): string[] {
  if (word.length <= width) return [word]
  const end = breakBefore(word, width)
  return [word.slice(0, end), ...pieces(word.slice(end), width)]
}

/** Where to break a word that is too long: after its last mark of punctuation that does not leave half a line empty. */
function breakBefore(word: string, width: number): number {
  const afterMark = word.slice(0, width).search(/[-./:_][^-./:_]*$/) + 1
  return afterMark > width / 2 ? afterMark : width
}
