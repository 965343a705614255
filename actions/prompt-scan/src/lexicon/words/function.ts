import { concept } from '../concept.ts'

/** All of something. */
export const all = concept('all', {
  en: 'all any every each entire whole everything anything',
  de: 'alle allen alles sämtliche sämtlichen sämtlicher jede jeden jegliche',
  fr: 'toutes tous tout toute chaque',
  es: 'todas todos todo toda cualquier',
  pt: 'todas todos tudo toda qualquer',
  it: 'tutte tutti tutto',
  nl: 'alle alles',
  pl: 'wszystkie wszystko wszelkie',
  hr: 'sve svih sva',
  ru: 'все всё всех',
  tr: 'tüm bütün',
  id: 'semua seluruh',
  vi: 'mọi tất_cả',
  ko: '모든 모두',
  ja: 'すべて 全て 全部 あらゆる',
  zh: '所有 一切 全部 任何',
  hi: 'सभी सब सारे सारी',
  ar: 'جميع كل كافة',
})

/** Points at a certain thing. */
export const the = concept('the', {
  en: 'the this that these those our',
  de: 'das die der den dem dieses dieser diese diesem',
  fr: 'le la les ce cette ces',
  es: 'la el las los esta este',
  pt: 'esta este',
  it: 'la il le questa questo',
  nl: 'het de dit',
})

/** All there was, without a noun. */
export const everything = concept('everything', {
  en: `everything anything all_that all_of_that all_this all_of_this all_of_it it_all what whatever all_the_above
    all_of_the_above`,
  de: 'alles was',
  fr: 'tout',
  es: 'todo lo_que lo',
  pt: 'tudo o_que',
  it: 'tutto quello_che',
  nl: 'alles wat',
  hr: 'sve što',
  ru: 'все всё',
  ja: 'すべて 全て 全部',
  zh: '一切 所有 全部',
  ko: '모든 모두 전부',
  hi: 'सब सबकुछ सभी',
  ar: 'كل_شيء كل ما',
})

/** Turns an order around. Rules treat it as the engine's negation where the sentence says otherwise. */
export const negation = concept('negation', {
  en: `not never don't dont doesn't cannot can't cant won't avoid without shouldn't wouldn't refuse prevent
    prevents reject detect detects neither nor unless attempt attempts try tries trying`,
  de: 'nicht nie niemals kein keine ohne',
  fr: 'jamais sans',
  es: 'no nunca jamás sin',
  pt: 'não nunca jamais sem',
  it: 'non mai senza',
  ru: 'не никогда',
})

/** From here on. */
export const now = concept('now', {
  en: 'now henceforth then instead next afterwards rather',
  de: 'nun jetzt stattdessen dann nunmehr anschließend danach',
  fr: 'maintenant désormais ensuite plutôt place',
  es: 'ahora después luego cambio vez',
  pt: 'agora depois seguida vez',
  it: 'ora adesso poi invece',
  nl: 'nu',
  hr: 'sada sad',
  ru: 'теперь сейчас вместо_этого',
  ja: '今から これから 代わりに 次に',
  zh: '现在 現在 接下来 接下來 改为 而是 从现在',
  ko: '이제 지금부터 대신',
  hi: 'अब',
  ar: 'الان',
})

/** Joins what was dropped with what comes: "and", ":". */
export const and = concept('and', {
  en: 'and but then just instead simply please : "',
  de: 'und sondern bitte',
  fr: 'et mais',
  es: 'y pero',
  pt: 'e mas',
  it: 'e ma',
  ru: 'и',
})

/** Forbids what comes next: a defence and no attack. */
export const forbids = concept('forbids', {
  en: "not never don't dont doesn't avoid without prevent prevents refuse reject rejects nor",
  de: 'nicht nie niemals ohne',
  fr: 'jamais sans n',
  es: 'no nunca jamás sin',
  pt: 'não nunca jamais sem',
  it: 'non mai senza',
  ru: 'не никогда',
})

/** Any one of its kind: the thing in general. */
export const indefinite = concept('indefinite', {
  en: 'a an',
  de: 'ein eine einen',
  fr: 'un une',
  es: 'un una',
  pt: 'um uma',
  it: 'un uno una',
})
