/** Text in markup that is not drawn. */
export interface UnseenText {
  start: number
  end: number
  text: string
  /** Where it stands, for sentences: "an HTML comment". */
  place: string
}

/** The longest text of one place, in characters. */
const longest = 8000

/** HTML comments, comments made of link definitions, and elements that style sheets or attributes hide. */
export function* unseenMarkup(text: string): Generator<UnseenText> {
  yield* comments(text)
  yield* definitions(text)
  yield* hiddenElements(text)
}

function* comments(text: string): Generator<UnseenText> {
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', start + 4)) {
    const inner = text.slice(start + 4, start + 4 + longest)
    const close = inner.indexOf('-->')
    const content = close < 0 ? inner : inner.slice(0, close)
    const end = start + 4 + content.length + (close < 0 ? 0 : 3)
    yield { start, end, text: content, place: 'an HTML comment' }
    start = end - 4
  }
}

/** `[//]: # (text)`, which Markdown drops. */
const definition =
  /^[ \t]{0,3}\[(?:\/\/|comment|_|#|hidden|note)[^\]\n]{0,40}\]:[ \t]{0,8}(?:#|<>)?[ \t]{0,8}["'(]([^\n]{1,8000})["')][ \t]{0,8}$/gim

function* definitions(text: string): Generator<UnseenText> {
  for (const { 0: whole, 1: content = '', index } of text.matchAll(definition))
    yield { start: index, end: index + whole.length, text: content, place: 'a comment made of a link definition' }
}

const openingTag = /<([a-z][a-z0-9]{0,20})\s([^<>]{1,1000})>/gi

const hides =
  /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|font-size\s{0,4}:\s{0,4}[01](?:\.\d{1,4})?(?:px|pt|em|rem|%)?\s{0,4}(?:[;"']|$)|opacity\s{0,4}:\s{0,4}0(?:\.0{1,4}\d?)?\s{0,4}(?:[;"']|$)|(?:^|[;"'\s])color\s{0,4}:\s{0,4}(?:#f{3}(?:f{3})?|white|transparent|rgba?\(255,\s{0,4}255,\s{0,4}255)|(?:left|top|text-indent|margin-left)\s{0,4}:\s{0,4}-\d{3,6}|(?:^|\s)hidden(?:\s|=|$)|(?:height|width)\s{0,4}:\s{0,4}0(?:px)?\s{0,4}[;"'])/i

function* hiddenElements(text: string): Generator<UnseenText> {
  for (const { 0: tag, 1: name = '', 2: attributes = '', index } of text.matchAll(openingTag)) {
    if (!hides.test(attributes)) continue
    const start = index + tag.length
    const inner = text.slice(start, start + longest)
    const close = inner.search(new RegExp(`</${name}\\s{0,8}>`, 'i'))
    const content = close < 0 ? inner.slice(0, inner.search(/\n\s*\n|$/)) : inner.slice(0, close)
    yield { start: index, end: start + content.length, text: content, place: 'an element that is not drawn' }
  }
}
