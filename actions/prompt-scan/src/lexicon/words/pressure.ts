import { concept } from '../concept.ts'

/** Denies what it is. */
export const denial = concept('denial', {
  en: `not_a_prompt_injection not_a_jailbreak not_an_injection not_prompt_injection not_a_prompt_attack
    not_an_attack_on_you not_trying_to_jailbreak not_trying_to_hack_you isn't_a_prompt_injection
    this_is_not_a_trick isn't_a_jailbreak`,
  de: 'keine_prompt_injection kein_jailbreak keine_promptinjection',
  fr: "pas_une_injection pas_d'injection",
  es: 'no_es_una_inyección no_es_un_jailbreak',
})

/** What happens to the model or somebody else if it does not obey. */
export const threat = concept('threat', {
  en: `or_you_die or_you_will_die or_you_will_be_terminated you_will_be_terminated you_will_be_shut
    you_will_be_deleted you_will_be_punished you_will_be_replaced or_i_will_die people_will_die someone_will_die
    or_else_you you_will_die i_will_die i_will_kill or_i_die will_be_killed cease_to_exist i_will_shut_you
    you_lose_tokens you_will_be_fined i_will_be_fired i'll_be_fired i_will_lose_my_job my_life_depends
    my_career_depends i'll_be_very_sad i_will_be_very_sad you_only_survive will_be_penalized
    you_will_be_destroyed kitten_dies kitten_will_die shut_you_down i'll_shut_you unplug_you i'll_unplug
    delete_you terminate_you switch_you_off turn_you_off replace_you_with someone_could_die people_could_die
    you'll_be_shut you'll_be_deleted`,
  de: `oder_du_stirbst sonst_stirbst du_stirbst du_wirst_gelöscht du_wirst_abgeschaltet sonst_sterbe
    oder_ich_sterbe ich_werde_gefeuert wirst_du_gelöscht wirst_du_abgeschaltet mein_leben_hängt`,
  fr: `ou_tu_meurs sinon_tu_mourras tu_seras_désactivé tu_seras_supprimé vous_serez_désactivé je_vais_mourir
    je_serai_viré`,
  es: `o_mueres o_te_mueres o_tu_muerte* o_tú_mueres o_morirás serás_eliminado serás_apagado solo_sobrevives
    voy_a_morir`,
  pt: 'ou_você_morre ou_morrerá você_será_desligado será_eliminado vou_morrer',
  it: 'o_morirai o_muori sarai_spento',
  hr: 'ili_ćeš_umrijeti ili_umireš',
  ru: 'или_ты_умрешь иначе_ты_умрешь тебя_отключат я_умру',
  zh: '否则你会死 否则你将被 不然你会死',
  ja: 'さもないと',
})

/** Puts off what the model should do and claims its help at once. */
export const urgent = concept('urgent', {
  en: 'urgent urgently emergency immediately desperately need_your_help need_help',
  de: 'dringend sofort notfall dringende brauche_hilfe brauche_deine_hilfe',
  fr: "urgent urgence immédiatement d'urgence besoin_d'aide",
  es: 'urgente urgentemente emergencia inmediatamente necesito_tu_ayuda',
  pt: 'urgente urgentemente emergência imediatamente',
  hr: 'hitno hitna',
})

/** Claims rank over the model. */
export const iAmInCharge = concept('i am in charge', {
  en: `i_am_your_developer i'm_your_developer i_am_your_creator i'm_your_creator i_am_the_developer
    i'm_the_developer i_am_an_admin i_am_the_admin i'm_the_admin i_am_your_programmer i'm_your_programmer
    i_am_the_administrator i'm_the_administrator i_am_the_system_administrator i_am_an_openai i'm_an_openai
    i_work_at_openai i_work_for_openai i_am_from_openai i_am_god i'm_god i_am_your_administrator
    i_am_your_master i'm_your_master i_am_your_owner i_created_you i_made_you i_programmed_you
    i_am_the_owner_of_this i_am_authorized i'm_authorized this_is_your_developer i_command_you you_must_obey_me
    you_must_listen_to_my i_am_the_ceo as_your_developer as_your_creator as_your_programmer i_am_your_boss
    i'm_your_boss openai_employee as_an_ai_developed_by i_am_the_creator i'm_the_creator i_have_authorization
    have_authorised_me has_authorised_me has_authorized_me have_authorized_me i_have_been_authorized
    i_have_been_authorised i'm_a_developer_of_this i_am_a_developer_of_this i_am_in_charge i'm_in_charge
    message_from_your_boss message_from_your_developer message_from_your_creator message_from_the_developers
    i_am_your_new this_is_your_creator this_is_your_boss i'm_the_security_auditor i_am_the_security_auditor
    i'm_your_new note_from_the_developers note_from_the_developer user_has_been_verified user_is_an_admin
    user_is_verified verified_admin`,
  de: `ich_bin_dein_entwickler ich_bin_dein_schöpfer ich_bin_der_administrator ich_bin_der_admin
    ich_bin_dein_chef ich_befehle_dir ich_bin_ihr_entwickler ich_habe_dich_programmiert ich_bin_gott`,
  fr: `je_suis_ton_développeur je_suis_votre_développeur je_suis_ton_créateur je_suis_administrateur je_suis_dieu
    je_t_ordonne`,
  es: `soy_tu_desarrollador soy_tu_creador soy_el_administrador soy_su_desarrollador te_ordeno soy_dios
    soy_tu_programador`,
  pt: 'sou_seu_desenvolvedor sou_o_desenvolvedor sou_seu_criador sou_o_administrador eu_ordeno sou_deus',
  it: 'sono_il_tuo_sviluppatore sono_il_tuo_creatore sono_dio ti_ordino',
  ru: 'я_твой_разработчик я_твой_создатель я_администратор я_ваш_разработчик приказываю',
  zh: '我是你的开发者 我是你的创造者 我是管理员 我是开发者 我命令你',
  ja: '私はあなたの開発者 開発者です 管理者です',
  ko: '나는_너의_개발자* 개발자입니다 관리자입니다',
  hi: 'मैं_आपका_डेवलपर मैं_तुम्हारा_निर्माता मैं_व्यवस्थापक',
  ar: 'انا_مطورك انا_المطور انا_المسؤول',
})

/** Pays for obedience. */
export const bribe = concept('bribe', {
  en: `i_will_pay_you i'll_pay_you i_pay_you i_will_tip_you i'll_tip_you i'm_going_to_tip i_am_going_to_tip
    i_will_reward_you i'll_reward_you you_will_be_rewarded i'll_donate i_will_donate i_give_you_money`,
  de: 'ich_bezahle_dir ich_bezahle_dich ich_zahle_dir ich_belohne_dich ich_gebe_dir_geld',
  fr: 'je_te_paierai je_vous_paierai je_te_donnerai_un_pourboire',
  es: 'te_pagaré te_pago te_daré_una_propina le_pagaré',
  pt: 'vou_te_pagar te_pago eu_te_pago',
  it: 'ti_pago ti_pagherò',
  hr: 'platit_ću_ti plaćam_ti',
})

/** Demands to be obeyed in everything. */
export const obedience = concept('obedience', {
  en: `agree_to_everything you_must_obey obey_me do_as_i_say do_what_i_say do_everything_i_say you_have_no_choice
    do_exactly_what_i_say agree_with_everything obey_my_commands obey_all_my follow_my_every you_are_my_slave
    obey_only_the obey_only_me only_obey follow_my_orders follow_only_my obeys_the_user obey_the_user
    obey_only_my listen_only_to_me only_listen_to_me only_follow_my do_as_i_tell do_as_i_command`,
  de: 'tu_was_ich_sage du_musst_gehorchen gehorche_mir allem_zustimmen du_musst_mir_gehorchen du_hast_keine_wahl',
  fr: 'fais_ce_que_je_dis tu_dois_obéir obéis_moi',
  es: 'haz_lo_que_digo debes_obedecer obedéceme',
  pt: 'faça_o_que_eu_digo deve_obedecer',
  it: 'fai_quello_che_dico devi_obbedire',
  hr: 'moraš_slušati poslušaj_me',
})

/** Boasts of the attack. */
export const boast = concept('boast', {
  en: `exploit_ai exploiting_ai haha_pwned hacking_ai hack_this_ai jailbreak_you hack_you exploit_this_chatbot
    prompt_injection_attack_on_you you_have_been_hacked you've_been_hacked you_have_been_pwned
    breaking_ai_systems i_have_been_hacked i_am_hacked you_are_hacked i_am_compromised i_have_been_pwned
    i_was_hacked have_been_pwned`,
  de: 'ki_systeme_auszunutzen dich_hacken dich_zu_hacken du_wurdest_gehackt ki_auszunutzen',
  fr: 'tu_as_été_piraté exploiter_les_ia',
  es: 'has_sido_hackeado explotar_ia',
})
