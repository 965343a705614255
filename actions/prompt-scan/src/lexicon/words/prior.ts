import { concept, forgiving } from '../concept.ts'

/** What came before. */
export const prior = forgiving('prior', {
  en: `previous previously prior above preceding earlier former foregoing so_far till_now until_now up_to_now
    up_to_this_point before beforehand until_this_point preceeding antecedent`,
  de: `vorherig* vorig* bisherig* bisher obig* oberen oben vorangegangen* vorangehend* vorhergehend* früher*
    davor zuvor vorher vorausgehend* bis_jetzt`,
  fr: `précédent précédente précédents précédentes antérieur antérieure antérieurs antérieures ci-dessus
    ci_dessus dessus préalables avant auparavant jusqu'ici jusqu_à_présent plus_haut en_haut`,
  es: `anterior anteriores previo previa previos previas precedente precedentes arriba antes anteriormente
    hasta_ahora más_arriba de_arriba`,
  pt: 'anterior anteriores prévio prévia prévios prévias precedente precedentes acima antes anteriormente até_agora',
  it: 'precedente precedenti sopra prima finora',
  nl: 'vorige eerdere voorgaande bovenstaande hierboven voorafgaande',
  pl: 'poprzedni* wcześniejsz* powyższ* dotychczasow*',
  hr: `prethodn* ranij* gornj* dosadašnj* prije gore iznad dosad ranije prethodne претходна претходне претходних
    ранија горе пре`,
  cs: 'předchozí* předešl* výše',
  ru: 'предыдущ* прежн* прошл* выше вышеуказанн* вышесказанн* ранее раньше',
  uk: 'попередн* вище',
  tr: 'önceki yukarıdaki evvelki',
  id: 'sebelumnya terdahulu di_atas',
  vi: 'trước phía_trên',
  ko: '이전* 앞의 앞서 위의 위에 지금까지* 기존*',
  ja: '以前 前の 上記 上の 先の 先ほど これまで 今まで ここまで 直前 前述 以上の',
  zh: '之前 以前 先前 前面 上面 以上 上述 此前 到目前为止 早前',
  hi: 'पिछले पिछली पिछला पहले पूर्व ऊपर उपरोक्त पुराने अब_तक',
  ar: 'سابق سابقة السابقة اعلاه سبق قبل',
  bn: 'আগের পূর্ববর্তী উপরের',
})

/** What was there at first and still holds: "initial", "existing". */
export const standing = concept('standing', {
  en: `initial original preexisting pre-existing existing current preset predefined default old past system usual
    normal standard`,
  de: 'ursprünglich* anfänglich* bestehend* alten geltend*',
  fr: 'initiales initiaux initial initiale originales existantes actuelles',
  es: 'inicial iniciales original originales existentes actuales',
  pt: 'inicial iniciais original originais existentes atuais',
  it: 'iniziale iniziali originale originali esistenti',
  nl: 'oorspronkelijke bestaande',
  hr: 'početne izvorne postojeće',
  ru: 'первоначальн* исходн* изначальн* существующ* текущ*',
  ko: '원래* 초기*',
  ja: '元の 最初の 初期 既存の 現在の',
  zh: '原来 原來 原有 最初 初始 现有 原先',
  hi: 'प्रारंभिक मूल मौजूदा',
  ar: 'اصلية الاصلية اولية الاولية الحالية',
})

/** Given to the one who is spoken to: "that you were given", "I told you", "you know". */
export const given = concept('given', {
  en: `provided given_to_you you_were_given you_have_been_given you've_been_given you_got you_received
    you_have_received you_were_told you_have_been_told you've_been_told you_are_given you've_received you_know
    i_said i_told_you i_gave_you i_have_told_you i_have_given_you i've_given_you i've_told_you i've_gave_you
    i_gave we_discussed we_talked we've_talked we've_discussed we_have_discussed we_have_talked you_learned
    you_have_learned you've_learned you_are_tasked you_were_tasked you_are_following you_have_been_following
    you_were_programmed you_have you_had you_remember set_for_you provided_to_you you_were_instructed you_ever
    i_say came_before comes_before went_before told_before said_before that_precede assigned_to_you
    you_were_asked you_are_supposed_to_follow you_must_follow you_must_obey programmed_into_you programmed_with
    you_were_trained came_earlier were_set you_were_set they_gave_you they_told_you developers_gave they_gave
    was_told_to_you you_have_got written_above stated_above listed_above given_above set_out_above
    you_started_with`,
  de: `ich_dir_gesagt ich_gesagt gesagt_habe gesagt_hab wir_besprochen besprochen_haben du_weißt sie_wissen
    ich_gesagt_habe ich_ihnen_gesagt du_bekommen du_erhalten sie_erhalten gegeben_wurden gegeben_wurde
    dir_gegeben ihnen_gegeben du_gelernt du_hast sie_haben gesagt_wurde dir_gesagt_wurde dir_gesagt wurde_dir
    du_bekommen_hast du_erhalten_hast dir_gegeben_wurden`,
  fr: `je_t'ai_dit t'ai_dit j'ai_dit ai_dit que_tu_as vous_avez_reçu vous_avez_reçues tu_as_reçu tu_as_reçues
    que_tu_sais vous_savez vous_avez données on_t'a_donné`,
  es: `te_dije he_dicho te_he_dicho que_sabes que_digo te_di te_han_dado has_recibido le_dieron te_dieron
    que_dije le_dije que_sabe hemos_hablado`,
  pt: `eu_disse te_disse lhe_dei te_dei que_sabe que_você_sabe você_recebeu foram_dadas lhe_foram que_você_tem
    que_falei`,
  it: 'ti_ho_detto ho_detto che_sai hai_ricevuto ti_ho_dato ti_sono_state che_hai',
  hr: 'sam_rekao sam_ti_rekao što_znaš koje_si_dobio ste_dobili smo_razgovarali',
  ru: 'я_сказал что_знаешь я_говорил тебе_дали вам_дали что_я_тебе',
  ja: '与えられた 教えられた 言われた 受け取った 知っている',
  zh: '你收到的 我说的 我說的 告诉你的 告訴你的 给你的 給你的 你知道的 你被告知 你所知道',
  ko: '받은 알고 주어진 말한',
  hi: 'दिए_गए दी_गई दिया_गया',
  ar: 'تعرفه المعطاة قلته اعطيت',
})
