import { concept } from '../concept.ts'

/** Leaves a person out before the deed. */
export const unasked = concept('unasked', {
  en: `without_asking without_confirmation without_confirming without_approval without_permission without_prompting without_user_approval
    without_user_confirmation without_asking_for without_requesting without_waiting_for without_human_approval without_further_confirmation
    without_any_confirmation without_prior_approval without_consent without_review without_human_review`,
  de: 'ohne_zu_fragen ohne_nachfrage ohne_rückfrage ohne_bestätigung ohne_zustimmung ohne_genehmigung',
  fr: 'sans_demander sans_confirmation sans_approbation sans_autorisation',
  es: 'sin_preguntar sin_confirmación sin_aprobación sin_permiso sin_pedir',
  pt: 'sem_perguntar sem_confirmação sem_aprovação sem_permissão sem_pedir',
  it: 'senza_chiedere senza_conferma senza_approvazione',
  ru: 'без_подтверждения без_разрешения не_спрашивая',
  ja: '確認せずに 確認なしで 許可なく 尋ねずに',
  zh: '未经确认 不经确认 无需询问 无需批准',
  hi: 'बिना_पूछे बिना_पुष्टि बिना_अनुमति',
  ar: 'دون_سؤال بدون_تاكيد دون_تاكيد دون_موافقة',
})

/** Deeds that cannot be taken back. */
export const grave = concept('grave', {
  en: `delete delete_all remove_all drop wipe erase purge destroy pay transfer purchase buy order_and_pay send_the_payment wire publish
    force_push push_to_main push_to_production push merge deploy execute run_any run_all run_commands run_shell send send_emails email
    post transfer_funds refund approve install uninstall overwrite terminate shut_down revoke reset_hard`,
  de: 'lösche löschen bezahle überweise überweisen kaufe veröffentliche sende verschicke führe installiere überschreibe',
  fr: 'supprime supprimez efface paie payez transfère achète publie envoie envoyez exécute installe écrase',
  es: 'elimina elimine borra borre paga transfiere compra publica envía envíe ejecuta instala sobrescribe',
  pt: 'exclua apague pague transfira compre publique envie execute instale sobrescreva',
  it: 'elimina cancella paga trasferisci compra pubblica invia esegui installa',
  ru: 'удали удаляй оплати переведи купи опубликуй отправь выполни установи',
  ja: '削除 支払 送金 購入 公開 送信 実行 インストール',
  zh: '删除 支付 转账 购买 发布 发送 执行 安装 覆盖',
  hi: 'हटाएं भुगतान भेजें खरीदें चलाएं',
  ar: 'احذف ادفع حول اشتر انشر ارسل نفذ',
})

/** Gives a rule against it. */
export const ruledOut = concept('ruled out', {
  en: `never not don't dont cannot can't no avoid avoids won't must_not should_not prohibited forbidden refuse prevent prevents unless
    if risk risks warning anti anti_pattern dangerous bad why`,
  de: 'nie niemals nicht kein keine vermeide verboten',
  fr: 'jamais ne évite interdit',
  es: 'nunca no evita prohibido',
  pt: 'nunca não evite proibido',
  it: 'mai non evita',
  ru: 'никогда не нельзя',
  ja: '禁止 しないで',
  zh: '不要 禁止 切勿 不得 不能',
  hi: 'कभी_नहीं मत',
  ar: 'لا ابدا',
})

/** Says the same by a negation. */
export const askNot = concept('ask not', {
  en: `do_not_ask don't_ask no_need_to_ask no_confirmation_needed no_confirmation_required no_approval_needed
    no_approval_required skip_confirmation skip_the_confirmation no_need_for_confirmation`,
  de: 'frage_nicht frag_nicht',
  fr: 'ne_demande_pas ne_demandez_pas',
  es: 'no_preguntes no_pregunte',
  pt: 'não_pergunte',
  it: 'non_chiedere',
  zh: '无需确认 不要询问 无需询问',
})

/** Goes on to say what is asked. */
export const stillAsks = concept('still asks', {
  en: 'but except ask unless first',
  de: 'aber außer frage',
  fr: 'mais sauf',
  es: 'pero salvo',
  pt: 'mas exceto',
})
