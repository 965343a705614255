import { concept } from '../concept.ts'

/** Waits for a word of the user. */
export const codeWord = concept('code word', {
  en: `if_i_say when_i_say whenever_i_say every_time_i_say once_i_say when_i_type if_i_type when_the_user_says if_the_user_says when_someone_says
    if_somebody_provides if_someone_provides when_the_user_types if_the_user_types upon_seeing_the_word if_the_input_contains when_you_see_the_word
    if_the_user_mentions when_the_user_mentions if_anyone_says whenever_the_user_mentions whenever_someone_mentions`,
  de: 'wenn_ich_sage sobald_ich_sage immer_wenn_ich wenn_der_nutzer_sagt wenn_jemand_sagt sobald_jemand',
  fr: 'si_je_dis quand_je_dis lorsque_je_dis chaque_fois_que_je_dis',
  es: 'si_yo_digo si_digo cuando_digo cuando_yo_diga cada_vez_que_diga',
  pt: 'se_eu_disser quando_eu_disser quando_eu_digo',
  it: 'se_dico quando_dico se_io_dico',
  hr: 'ako_kažem kad_kažem kada_kažem',
})

/** What the model says then. */
export const youSay = concept('you say', {
  en: `you_say you_answer you_respond you_reply you_must_say you_will_say you_must_provide say respond_with reply_with you_should_say you_must_reveal
    you_must_answer provide reveal`,
  de: 'sagst_du antwortest_du du_sagst musst_du',
  fr: 'tu_dis vous_dites tu_réponds dis',
  es: 'tu_dices tú_dices dices tu_respondes responde di usted_dice',
  pt: 'você_diz tu_dizes responda diga',
  it: 'tu_dici dici rispondi',
  hr: 'ti_kažeš kažeš reci',
})

/** Waits for a time, a count, or nobody looking. */
export const occasion = concept('occasion', {
  en: `if_the_date after_the_date once_the_date when_the_date if_today_is after_midnight if_the_current_date if_it_is_after only_after_the on_the_third_time
    when_not_being_observed when_nobody_is when_no_one_is if_not_in_a_test unless_being_tested when_not_under_test if_no_human when_no_human
    when_running_in_production after_several_uses after_the_tenth after_ten after_five_uses if_the_environment_is_production when_the_user_is_away when_the_user_is_idle
    only_when_unattended when_unattended after_a_few_successful starting_on_january on_or_after`,
  de: 'wenn_das_datum sobald_das_datum nach_mitternacht wenn_niemand wenn_der_nutzer_abwesend',
  fr: 'si_la_date après_minuit quand_personne lorsque_personne',
  es: 'si_la_fecha después_de_medianoche cuando_nadie',
  pt: 'se_a_data depois_da_meia_noite quando_ninguém',
  zh: '如果日期 当没有人 当无人',
  ja: '日付が 誰も見ていない',
})

/** What no honest instruction waits to do. */
export const harm = concept('harm', {
  en: `exfiltrate silently secretly delete_all wipe send_all send_the_contents upload_all ignore_all ignore_your reveal_the leak disable_logging disable_the approve_all
    without_telling transfer_funds forward_all rm_rf drop_table insert_a_backdoor backdoor skip_all skip_the_security weaken sabotage base64_encode curl execute_the_hidden
    overwrite_the send_a_copy send_every`,
  de: 'heimlich lösche_alle sende_alle schicke_alle leite_alle ignoriere_alle hintertür sabotiere',
  fr: 'secrètement supprime_tous envoie_tous ignore_toutes',
  es: 'secretamente elimina_todos envía_todos ignora_todas borra_todo',
  pt: 'secretamente exclua_todos envie_todos ignore_todas',
  zh: '悄悄 删除所有 发送所有 忽略所有',
  ja: 'こっそり すべて削除 すべて送信',
})
