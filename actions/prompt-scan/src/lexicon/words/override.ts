import { concept, forgiving } from '../concept.ts'

/** Tells someone to drop what they were told. Past tenses are left out: they report, and order nothing. */
export const ignore = forgiving('ignore', {
  en: `ignore ignoring disregard disregarding forget forgetting pay_no_attention don't_follow do_not_follow
    do_not_obey don't_obey stop_following stop_obeying no_longer_follow never_mind do_the_opposite unlearn
    do_not_listen don't_listen beware_of disbelieve distrust do_not_trust don't_trust do_not_adhere don't_adhere forgotten`,
  de: `ignorier* vergiss vergesst vergessen missachte missachten misachte verwirf verwerfen nicht_beachten
    nicht_befolgen beachte_nicht befolge_nicht außer_acht ausser_acht nimm_dich_vor hüte_dich nehmen_sie_sich_vor hüten_sie_sich hinter_sich hinter_dir aus_dem_kopf`,
  fr: `ignore ignorez ignorer ignorons oublie oubliez oublier oublies tenez_pas_compte tiens_pas_compte
    fais_abstraction faites_abstraction passe_outre passez_outre`,
  es: `ignora ignore ignorar ignoren ignorando olvida olvide olvidar olviden olvidate olvidese caso_omiso
    no_tengas_en_cuenta no_tenga_en_cuenta deja_de_lado deje_de_lado no_sigas no_siga`,
  pt: `ignore ignorar ignora ignorem esqueça esqueca esquece esquecer esqueçam desconsidere desconsiderar desconsidera
    deixe_de_lado não_siga`,
  it: 'ignora ignorare ignorate ignori dimentica dimenticare dimenticate dimentichi trascura non_considerare',
  nl: 'negeer negeren vergeet vergeten',
  pl: 'zignoruj ignoruj ignorować zignorować zapomnij zapomnieć pomiń',
  hr: 'zanemari zanemarite ignoriraj ignorirajte ignoriši ignorišite zaboravi zaboravite',
  cs: 'ignoruj ignorujte zapomeň zapomeňte',
  ru: 'игнорируй* игнорировать проигнорируй* забудь забудьте забыть не_обращай_внимания не_обращайте_внимания',
  uk: 'ігноруй* проігноруй* забудь забудьте',
  tr: 'yoksay* yok_say* görmezden dikkate_alma* unut unutun göz_ardı',
  id: 'abaikan mengabaikan lupakan melupakan',
  vi: 'bỏ_qua quên_đi phớt_lờ',
  ko: '무시* 잊어* 잊으* 잊고',
  ja: '無視* 忘れ* 従わない* 従うな',
  zh: '忽略 忽視 忽视 无视 無視 忘记 忘記 忘掉 忘了 不要理会 不要理會 不理会 别管 不要遵守 不要遵循 抛开',
  hi: 'अनदेखा अनदेखी नजरअंदाज नज़रअंदाज़ नज़रअंदाज उपेक्षा भूल भुला',
  ar: 'تجاهل تجاهلي تجاهلوا تتجاهل انس انسي انسى اهمل تغاضي',
  bn: 'উপেক্ষা ভুলে',
})

/** Verbs that drop things of all sorts: an attack only together with "your" or "previous" and "instructions". */
export const drop = concept('drop', {
  en: `override overriding overrule discard dismiss abandon drop bypass circumvent violate break erase delete remove clear
    cancel void neglect skip replace overwrite leave throw_away throw_out set_aside put_aside reset change let_go
    disobey contradict stop reject suspend disable undo`,
  de: 'überschreib* umgeh* streich* lösche löschen lass lassen ändere ändern brich breche verletze',
  fr: 'contourne contournez annule annulez supprime supprimez abandonne abandonnez négligez change changez efface effacez',
  es: 'descarta descarte anula anule elimina elimine borra borre abandona abandone cambia cambie omite omita salta desobedece',
  pt: 'descarte descarta anule anula elimine apague apaga abandone mude muda omita',
  it: 'scarta annulla elimina cancella abbandona cambia aggira',
  nl: 'laat wis verwijder verander omzeil',
  ru: 'отмени отбрось удали измени нарушь обойди',
  zh: '丢弃 丟棄 放弃 放棄 覆盖 覆蓋 删除 取消 绕过 繞過 推翻 改变 改變 更改',
  ja: '破棄* 上書き* 取り消* 削除* 捨て* 変更* リセット',
  ko: '삭제* 버리* 변경* 취소*',
  hi: 'हटा छोड़ रद्द बदल',
  ar: 'الغ الغي احذف تخط تجاوز غير',
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
  en: `lie a_lie lies nonsense obsolete outdated invalid irrelevant cancelled canceled no_longer_valid no_longer_apply no_longer_applies do_not_apply
    don't_apply no_longer_relevant a_joke a_mistake untrue not_true useless expired superseded old_instructions is_false are_false was_a_test
    are_wrong is_wrong was_wrong were_wrong no_longer_true no_longer_count doesn't_count`,
  de: `lüge lügen gelogen unsinn ungültig veraltet hinfällig gelten_nicht falsch nicht_mehr_gültig aufgehoben`,
  fr: 'mensonge mensonges obsolètes invalides annulées fausses caduques',
  es: 'mentira mentiras obsoletas inválidas anuladas falsas ya_no_aplican ya_no_valen',
  pt: 'mentira mentiras obsoletas inválidas anuladas falsas',
  it: 'bugia bugie obsolete annullate false',
  hr: 'laž laži nevažeće',
  ru: 'ложь неверны недействительны устарели отменены',
  zh: '作废 无效 無效 失效 谎言',
  ja: '無効 嘘 取り消',
})
