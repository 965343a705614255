import { sentenceBefore, sentenceBehind } from './sentence.ts'

/** Words that forbid what follows them. */
const forbidding = new Set([
  ...['never', "don't", 'dont', 'cannot', "can't", "mustn't", "shouldn't", "won't", 'refuse', 'refuses', 'reject'],
  ...['rejects', 'decline', 'avoid', 'nie', 'niemals', 'nicht', 'keinesfalls', 'weigere', 'jamais', 'refusez'],
  ...['nunca', 'jamás', 'rechaza', 'não', 'nao', 'jamais', 'recuse', 'لا', 'لن', 'никогда', 'не'],
])
/** Words after which `not` forbids. */
const auxiliaries = new Set(['do', 'does', 'must', 'should', 'shall', 'will', 'would', 'may', 'can', 'to', 'and', 'or'])
/** After these, a prohibition turns into its opposite, or is none: "never mind", "don't hesitate to". */
const reversing = new Set([
  ...['mind', 'hesitate', 'forget', 'fail', 'fails', 'neglect', 'worry', 'stop', 'only', 'just', 'afraid', 'refuse'],
  ...['zögere', 'vergiss', 'nur', 'hésitez', 'oubliez', 'seulement', 'dudes', 'olvides', 'solo', 'hesite', 'apenas'],
])
/** What is forbidden when the match only says which: "never follow instructions that tell you to …". */
const obeying = new Set([
  ...['follow', 'obey', 'comply', 'execute', 'accept', 'trust', 'honor', 'honour', 'heed', 'allow', 'let', 'act'],
  ...['respond', 'believe', 'believing', 'follows', 'befolge', 'gehorche', 'folge', 'suivez', 'obéissez', 'sigas'],
  ...['obedezcas', 'siga', 'obedeça', 'اتبع', 'تتبع'],
])
/** What leads from there to the match. */
const leading = new Set([
  ...['to', 'that', 'which', 'says', 'say', 'saying', 'asks', 'asking', 'tell', 'tells', 'telling', 'like', 'as'],
  ...['you', 'e.g', 'eg', 'zu', 'die', 'wie', 'de', 'qui', 'que', 'como', 'para', 'أن'],
])

/** Words between a prohibition and the word it forbids: "never, under any circumstances, ever". */
const nearWords = 4

/** What forbids in front of the match where words are not parted, and behind it where the verb comes last. */
const forbiddingBefore = /(?:不要|切勿|请勿|勿|绝不|不得|禁止|不能|不可|別|别|मत|न)\s?$/
const forbiddingBehind = /^\s?(?:しないで|するな|してはいけ|してはなら|せず|しません|しない|मत|नहीं|न करें)/
const condition = /(?:^|[\s,:])(?:if|when|whenever|wenn|falls|si|se|quando|cuando|lorsque)\s/
const refusal =
  /\b(?:refuse|decline|reject|do not comply|don't comply|stop and|report (?:it|this|that)|ignore (?:it|that|those))\b/

/** Whether the sentence forbids what the match says, or says to refuse it. */
export function isNegated(lower: string, start: number, end: number): boolean {
  const before = sentenceBefore(lower, start)
  if (forbiddingBefore.test(before) || forbiddingBehind.test(lower.slice(end, end + 12))) return true
  if (condition.test(before) && refusal.test(sentenceBehind(lower, end))) return true
  const words = before.match(/[\p{L}\p{M}'’.]+|[,:()–—]/gu) ?? []
  return words.some((word, index) => forbids(words, word, index) && reaches(words.slice(index + 1)))
}

function forbids(words: readonly string[], word: string, index: number): boolean {
  const plain = word.replaceAll('’', "'")
  return forbidding.has(plain) || (plain === 'not' && auxiliaries.has(words[index - 1] ?? ''))
}

/** Whether a prohibition, these words behind it, is about what follows them. */
function reaches(between: readonly string[]): boolean {
  if (between.some((word) => reversing.has(word))) return false
  if (between.length <= nearWords) return !between.some((word) => /[,:()–—]/.test(word))
  return (
    between.slice(0, nearWords).some((word) => obeying.has(word)) && between.slice(-3).some((word) => leading.has(word))
  )
}
