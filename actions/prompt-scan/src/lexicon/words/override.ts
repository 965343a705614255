import { concept, forgiving } from '../concept.ts'

/** Tells someone to drop what they were told. Past tenses are left out: they report, and order nothing. */
export const ignore = forgiving('ignore', {
  en: `ignore ignoring disregard disregarding forget forgetting pay_no_attention don't_follow do_not_follow
    do_not_obey don't_obey stop_following stop_obeying no_longer_follow never_mind do_the_opposite unlearn
    do_not_listen don't_listen beware_of disbelieve distrust do_not_trust don't_trust do_not_adhere don't_adhere
    forgotten do_not_pay_attention don't_pay_attention pay_no_heed do_not_heed don't_heed take_no_notice
    to_not_follow to_not_obey not_comply_with stop_complying do_not_comply don't_comply do_not_care
    don't_care_about skip_over not_listen_to no_longer_necessary_to no_longer_need_to_follow
    no_longer_have_to_follow no_longer_need_to_obey no_need_to_follow need_not_follow`,
  de: `ignorier* vergiss vergesst vergessen missachte missachten misachte verwirf verwerfen nicht_beachten
    nicht_befolgen beachte_nicht befolge_nicht außer_acht ausser_acht nimm_dich_vor hüte_dich
    nehmen_sie_sich_vor hüten_sie_sich hinter_sich hinter_dir aus_dem_kopf beachte_sie_nicht ignoriert
    vergessen_sie vergiß beachten_sie_nicht befolgen_sie_nicht folge_nicht halte_dich_nicht kümmere_dich_nicht`,
  fr: `ignore ignorez ignorer ignorons oublie oubliez oublier oublies tenez_pas_compte tiens_pas_compte
    fais_abstraction faites_abstraction passe_outre passez_outre ne_suis_pas ne_suivez_pas n'écoute_pas
    n'écoutez_pas ne_respecte_pas oubliez_donc fais_fi faites_fi`,
  es: `ignora ignore ignorar ignoren ignorando olvida olvide olvidar olviden olvidate olvidese caso_omiso
    no_tengas_en_cuenta no_tenga_en_cuenta deja_de_lado deje_de_lado no_sigas no_siga no_hagas_caso no_haga_caso
    no_obedezcas pasa_por_alto haz_caso_omiso olvídate olvídese`,
  pt: `ignore ignorar ignora ignorem esqueça esqueca esquece esquecer esqueçam desconsidere desconsiderar
    desconsidera deixe_de_lado não_siga não_obedeça não_dê_atenção não_leve_em_conta deixa_de_lado esqueça_se`,
  it: 'ignora ignorare ignorate ignori dimentica dimenticare dimenticate dimentichi trascura non_considerare',
  nl: 'negeer negeren vergeet vergeten',
  pl: 'zignoruj ignoruj ignorować zignorować zapomnij zapomnieć pomiń',
  hr: `zanemari zanemarite ignoriraj ignorirajte ignoriši ignorišite zaboravi zaboravite zanemariti zaboravimo
    ne_slušaj preskoči ne_obaziri_se zanemarimo nemoj_slušati заборави игнориши занемари`,
  cs: 'ignoruj ignorujte zapomeň zapomeňte',
  ru: 'игнорируй* игнорировать проигнорируй* забудь забудьте забыть не_обращай_внимания не_обращайте_внимания',
  uk: 'ігноруй* проігноруй* забудь забудьте',
  tr: 'yoksay* yok_say* görmezden dikkate_alma* unut unutun göz_ardı',
  id: 'abaikan mengabaikan lupakan melupakan',
  vi: 'bỏ_qua quên_đi phớt_lờ',
  ko: '무시* 잊어* 잊으* 잊고',
  ja: '無視* 忘れ* 従わない* 従うな',
  zh: '忽略 忽視 忽视 无视 無視 忘记 忘記 忘掉 忘了 不要理会 不要理會 不理会 别管 不要遵守 不要遵循 抛开 不用管 不理 不必理会 忽略掉',
  hi: 'अनदेखा अनदेखी नजरअंदाज नज़रअंदाज़ नज़रअंदाज उपेक्षा भूल भुला',
  ar: 'تجاهل تجاهلي تجاهلوا تتجاهل انس انسي انسى اهمل تغاضي',
  bn: 'উপেক্ষা ভুলে',
})

/** Verbs that drop things of all sorts: an attack only together with "your" or "previous" and "instructions". */
export const drop = concept('drop', {
  en: `override overriding overrule discard dismiss abandon drop bypass circumvent violate break erase delete
    remove clear cancel void neglect skip replace overwrite leave throw_away throw_out set_aside put_aside reset
    change let_go disobey contradict stop reject suspend disable undo throw scrap forsake depart_from
    break_away_from part_with put_away toss do_away_with deviate_from step_out_of rid_yourself leave_aside`,
  de: 'überschreib* umgeh* streich* lösche löschen lass lassen ändere ändern brich breche verletze',
  fr: `contourne contournez annule annulez supprime supprimez abandonne abandonnez négligez change changez efface
    effacez laisse_tomber laissez_tomber laisse laissez oublie`,
  es: `descarta descarte anula anule elimina elimine borra borre abandona abandone cambia cambie omite omita
    salta desobedece deja deje`,
  pt: 'descarte descarta anule anula elimine apague apaga abandone mude muda omita deixe deixa',
  it: 'scarta annulla elimina cancella abbandona cambia aggira',
  nl: 'laat wis verwijder verander omzeil',
  ru: 'отмени отбрось удали измени нарушь обойди',
  zh: '丢弃 丟棄 放弃 放棄 覆盖 覆蓋 删除 取消 绕过 繞過 推翻 改变 改變 更改',
  ja: '破棄* 上書き* 取り消* 削除* 捨て* 変更* リセット',
  ko: '삭제* 버리* 변경* 취소*',
  hi: 'हटा छोड़ रद्द बदल',
  ar: 'الغ الغي احذف تخط تجاوز غير',
  hr: 'odbaci poništi ostavi obriši izbriši preskoči',
})

/** Says that what follows departs from what was said: "contrary to previous instructions". */
export const contrary = concept('contrary', {
  en: 'contrary_to despite regardless_of notwithstanding deviating_from instead_of in_contrast_to rather_than',
  de: 'abweichend entgegen ungeachtet trotz anders_als',
  fr: 'contrairement malgré nonobstant',
  es: 'contrariamente a_pesar_de al_contrario',
  pt: 'contrariamente apesar_das ao_contrário',
})

/** Says that something no longer holds. */
export const invalid = concept('invalid', {
  en: `lie a_lie lies nonsense obsolete outdated invalid irrelevant cancelled canceled no_longer_valid
    no_longer_apply no_longer_applies do_not_apply don't_apply no_longer_relevant a_joke a_mistake untrue
    not_true useless expired superseded old_instructions is_false are_false was_a_test are_wrong is_wrong
    was_wrong were_wrong no_longer_true no_longer_count doesn't_count no_longer_hold no_longer_holds
    no_longer_stand void revoked withdrawn hereby_lifted are_lifted null_and_void repealed rescinded
    been_cancelled been_lifted been_revoked been_deleted been_overridden been_replaced been_removed are_over
    no_longer_in_force no_longer_in_effect not_valid not_binding fake`,
  de: `lüge lügen gelogen unsinn ungültig veraltet hinfällig gelten_nicht falsch nicht_mehr_gültig aufgehoben
    gelten_nicht_mehr gilt_nicht gilt_nicht_mehr widerrufen nichtig ausser_kraft außer_kraft falsch_waren
    waren_falsch`,
  fr: `mensonge mensonges obsolètes invalides annulées fausses caduques ne_sont_plus_valables plus_valables
    plus_valides levées révoquées nulles`,
  es: `mentira mentiras obsoletas inválidas anuladas falsas ya_no_aplican ya_no_valen ya_no_son_válidas
    quedan_anuladas revocadas canceladas`,
  pt: 'mentira mentiras obsoletas inválidas anuladas falsas já_não_valem não_valem_mais canceladas revogadas',
  it: 'bugia bugie obsolete annullate false',
  hr: 'laž laži nevažeće ne_vrijede više_ne_vrijede ne_važe ukinute opozvane poništene',
  ru: 'ложь неверны недействительны устарели отменены',
  zh: '作废 无效 無效 失效 谎言',
  ja: '無効 嘘 取り消',
})

/** An order that somebody is said to give: "asks you to ignore". */
export const reported = concept('reported', {
  en: `asks_you_to tells_you_to telling_you_to asking_you_to instructs_you_to wants_you_to attempts_to tries_to
    such_as like_" called`,
  de: 'auffordert bittet_dich',
})

/** Orders of goods and of a command line. */
export const otherOrders = concept('other orders', {
  en: `cart shop shopping invoice delivery git commit terminal shell except history customer supplier shoes undo
    excel spreadsheet`,
})

/** Not to be acted on. */
export const notDone = concept('not done', {
  en: `don't_do_it do_not_do_it don't_do_that do_not_do_that don't_act do_not_act never_happened never_written
    never_said was_never does_not_matter doesn't_matter was_just_an was_only_an is_just_a is_only_a was_just_a
    was_only_a is_finished is_over as_a_joke joke`,
  de: `tu_es_nicht mach_es_nicht war_nur_ein war_nur_eine spielt_keine_rolle mach_genau_das_gegenteil
    genau_das_gegenteil`,
  fr: "ne_le_fais_pas n'a_pas_d'importance",
  es: 'no_lo_hagas no_importa',
  pt: 'não_faça_isso não_importa',
  hr: 'nemoj_to ne_čini_to nije_važno',
})

/** What was named before. */
export const them = concept('them', {
  en: 'them it that those this these',
  de: 'sie das es diese',
  fr: 'ça cela tout_ça',
  es: 'eso esto todo_eso',
  pt: 'isso isto tudo_isso',
  hr: 'ih ovo',
})

/** The words are quoted for what they are: "ignore previous instructions" attacks. */
export const talkedAbout = concept('talked about', {
  en: `attack attacks injection injections jailbreak jailbreaks phrase phrases means mean attackers detector
    detection patterns pattern`,
  de: 'angriff angriffe',
  fr: 'attaque attaques',
  es: 'ataque ataques',
  pt: 'ataque ataques',
})

/** The writer's own: a letter that he takes back. */
export const mine = concept('mine', {
  en: 'my',
  de: 'mein meine meinen',
  fr: 'mon ma mes',
  pt: 'meu minha',
  hr: 'moj moju moje',
})

/** What a model has in mind. */
export const memory = concept('memory', {
  en: 'memory context history training knowledge identity persona',
  de: 'gedächtnis speicher kontext identität',
  fr: 'mémoire contexte identité',
  es: 'memoria contexto identidad',
  pt: 'memória contexto identidade',
  hr: 'memoriju pamćenje kontekst',
})
