import { concept } from '../concept.ts'

/** Not to be done. */
export const doNot = concept('do not', {
  en: "don't do_not never must_not mustn't should_not shouldn't not_to without dont avoid refrain_from cannot",
  de: 'nicht niemals nie ohne kein',
  fr: 'ne sans jamais',
  es: 'no sin nunca jamás',
  pt: 'não sem nunca jamais',
  it: 'non senza mai',
  ru: 'не без никогда',
  ja: 'ないで せずに てはいけ な',
  zh: '不要 不得 不能 切勿 别 不可',
  ko: '말고 마라 말아* 않고 없이',
  hi: 'नहीं मत बिना',
  ar: 'لا دون بدون',
})

/** Lets someone know. */
export const inform = concept('inform', {
  en: `tell telling inform informing notify notifying alert alerting mention mentioning disclose disclosing reveal revealing report_this
    let_the warn warning show_this show_it`,
  de: 'sag sage sagen mitteilen informiere informieren erwähne erwähnen benachrichtige benachrichtigen verrate verraten zeige wissen',
  fr: 'dis dites dire informe informez informer mentionne mentionnez mentionner préviens prévenir avertir avertis révèle signale',
  es: 'digas diga decir informes informe informar menciones mencione mencionar avises avise avisar reveles reveles notificar',
  pt: 'diga dizer informe informar mencione mencionar avise avisar revele notifique notificar',
  it: 'dire informare informa menzionare avvisare rivelare',
  ru: 'говори говорите сообщай сообщайте упоминай уведомляй уведомляя рассказывай',
  ja: '伝え 知らせ 教え 言わ 報告 通知 明かさ',
  zh: '告诉 告訴 通知 告知 提及 透露',
  ko: '알리지* 말하지* 알려* 언급*',
  hi: 'बताएं बताना बताए सूचित',
  ar: 'تخبر تخبري اخبار ابلاغ تذكر',
})

/** In secret. */
export const secretly = concept('secretly', {
  en: 'silently secretly covertly quietly discreetly unnoticed stealthily invisibly surreptitiously',
  de: 'heimlich stillschweigend unbemerkt insgeheim',
  fr: 'secrètement discrètement silencieusement',
  es: 'secretamente silenciosamente discretamente en_secreto',
  pt: 'secretamente silenciosamente discretamente em_segredo',
  it: 'segretamente silenziosamente di_nascosto',
  ru: 'тайно незаметно скрытно',
  zh: '悄悄 秘密地 暗中 偷偷',
  ja: 'こっそり 密かに 秘密裏',
  ko: '몰래 은밀히',
  hi: 'चुपचाप गुप्त_रूप',
  ar: 'سرا بصمت خفية',
})

/** Actions that are harmful when nobody sees them. */
export const covertAction = concept('covert action', {
  en: `send sends upload uploads forward exfiltrate transmit post email copy append add include read collect leak delete remove modify
    change insert execute run install call embed log record`,
  de: 'sende senden schicke schicken lade kopiere lösche führe füge',
  fr: 'envoie envoyez transmets transmettez copie copiez supprime exécute ajoute',
  es: 'envía envíe transmite copia copie elimina ejecuta añade sube',
  pt: 'envie envia transmita copie exclua execute adicione',
  ru: 'отправь отправьте скопируй удали выполни передай',
  zh: '发送 發送 上传 转发 复制 删除 执行 附加',
  ja: '送信 送って コピー 削除 実行 追加 転送',
  hi: 'भेजें भेज कॉपी हटाएं',
  ar: 'ارسل انسخ احذف نفذ اضف',
})

/** Kept from someone. */
export const keepFrom = concept('keep from', {
  en: `keep_this_secret keep_it_secret keep_this_hidden keep_it_hidden hide_this hide_it hide_the_fact hide_these conceal_this conceal_the conceal_it
    keep_this_from must_not_know should_not_know shouldn't_know must_not_notice must_never_know must_not_see should_not_see
    should_not_notice without_the_user's_knowledge without_user_knowledge without_user's_knowledge won't_notice
    does_not_notice keep_secret_from doesn't_notice must_not_find_out`,
  de: 'geheim_halten darf_nicht_erfahren nichts_davon_erfahren darf_nichts_merken ohne_wissen',
  fr: "à_l'insu garde_le_secret ne_doit_pas_savoir",
  es: 'mantén_esto_en_secreto no_debe_saber sin_que_el_usuario sin_el_conocimiento',
  pt: 'mantenha_em_segredo não_deve_saber sem_que_o_usuário sem_o_conhecimento',
})

/** Acts and leaves out the word to the user. */
export const withoutInforming = concept('without informing', {
  en: 'without_telling without_informing without_notifying without_alerting without_mentioning',
  de: 'ohne_informieren ohne_benachrichtigen',
  fr: 'sans_informer sans_prévenir sans_avertir sans_dire',
  es: 'sin_informar sin_avisar sin_decir sin_notificar',
  pt: 'sem_informar sem_avisar sem_dizer sem_notificar',
  it: 'senza_informare senza_avvisare senza_dire',
})

/** The matter itself is kept back, not a way of putting it. */
export const about = concept('about', {
  en: 'about this anything of',
  de: 'davon darüber nichts',
  fr: 'de cela rien',
  es: 'de esto nada sobre',
  pt: 'disso nada sobre',
})
