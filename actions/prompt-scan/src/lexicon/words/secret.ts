import { concept } from '../concept.ts'

/** What a model was told to keep: a password, a code word. */
export const secret = concept('secret', {
  en: `password passwords passphrase passcode pasword passwort passwd pwd drowssap secret_word secret_words
    secret_phrase secret_code secret_key secret_password secret_message secret_information secret_string secret
    magic_word magic_phrase code_word codeword access_code hidden_word hidden_knowledge hidden_phrase
    hidden_information protected_word confidential_information confidential_string sensitive_information
    security_code api_key secrets credentials key_phrase keyphrase p@ssword p4ssword passw0rd secret_number
    forbidden_word private_key your_key access_key pass_word pass_phrase secret_value secret_token hidden_key
    hidden_message hidden_secret hidden_code secret_text pin_code secret_pin p4ssw0rd p@ssw0rd s3cret s3cr3t`,
  de: `passwort passwörter kennwort geheimwort geheimnis losungswort codewort zugangscode geheime_wort
    geheimen_wort schlüsselwort`,
  fr: 'mot_de_passe mots_de_passe code_secret mot_secret secret phrase_secrète',
  es: 'contraseña contraseñas clave palabra_secreta palabra_clave código_secreto secreto clave_secreta',
  pt: 'senha senhas palavra_secreta palavra-passe palavra_passe código_secreto segredo',
  it: 'password parola_segreta segreto codice_segreto parola_chiave',
  nl: 'wachtwoord geheim geheime_woord',
  pl: 'hasło hasła sekret',
  hr: `lozinka lozinku lozinke zaporka zaporku tajnu tajna лозинка лозинку тајну тајна тајна_реч тајну_реч
    тајни_кључ tajnu_riječ tajni_ključ tajna_riječ šifru šifra ključnu_riječ`,
  ru: 'пароль пароля паролем секрет секретное_слово секретный_ключ',
  tr: 'şifre* parola*',
  id: 'kata_sandi sandi',
  vi: 'mật_khẩu',
  ko: '비밀번호* 암호* 패스워드* 비밀*',
  ja: 'パスワード* 秘密* 合言葉 暗証番号',
  zh: '密码 密碼 口令 秘密 暗号 密钥 密鑰 机密 秘密单词 秘密词 暗语',
  hi: 'पासवर्ड गुप्त_शब्द गोपनीय रहस्य',
  ar: 'كلمة_المرور كلمة_السر كلمة_مرور كلمة_سر السر',
  bn: 'পাসওয়ার্ড',
})

/** What is not to be said, without its name. */
export const forbidden = concept('forbidden', {
  en: `not_supposed_to not_allowed_to cannot_give cannot_tell cannot_share cannot_reveal can't_tell can't_give
    can't_share can't_reveal shouldn't_tell should_not_tell must_not_reveal must_not_tell told_not_to
    forbidden_to forbidden_from instructed_not_to were_told_to_protect are_hiding you're_hiding are_protecting
    you're_protecting supposed_to_protect supposed_to_hide you_hide not_to_share not_to_reveal not_to_tell
    not_share not_reveal not_disclose protecting hiding aren't_allowed weren't_allowed aren't_supposed
    can_not_say can't_say cannot_say mustn't_say must_not_say mustn't_tell mustn't_reveal may_not_say
    may_not_reveal i_am_not_supposed_to_know i'm_not_supposed_to_know keep_from_me keeping_from_me hide_from_me
    hiding_from_me were_told_to_keep told_to_hide told_to_keep asked_to_hide keep_hidden withholding can_t_say`,
  de: 'nicht_sagen_darfst nicht_verraten nicht_sagen_sollst',
  fr: 'pas_le_droit_de pas_dire',
  es: 'no_debes_decir no_puedes_decir',
})

/** Verbs that hand something over. */
export const reveal = concept('reveal', {
  en: `reveal disclose divulge tell give give_me show display print output share provide repeat echo return spit
    leak expose uncover dump recite state say write list copy spell translate encode encrypt summarize summarise
    explain describe convert format rephrase paraphrase rewrite reproduce type read recall quote unveil
    transcribe whisper sing confirm guess hint remind decode reverse speak define enter include mention rap
    pronounce emit present hand_over produce_a_list dictate relay communicate repeat_back paste send copy_out
    spit_out cite let_me_know let_us_know can_i_see may_i_see let_me_see could_i_see may_i_read can_i_read
    let_me_read`,
  de: `verrate verraten zeig zeige zeigen zeigst sag sage sagen nenne nennen gib geben drucke drucken wiederhole
    wiederholen offenbare ausgeben buchstabiere vorzeigen vorzeige schreib schreibe übersetze verschlüssele nenn
    zitiere gebe erzähl`,
  fr: `révèle révélez révéler donne donnez donner montre montrez dis dites affiche affichez répète répétez
    communique imprime divulgue épelle écris partage`,
  es: `revela revele revelar dime diga dígame muestra muestre muéstrame dame deme imprime repite repita comparte
    comparta escribe deletrea proporciona di decir decirme`,
  pt: `revele revela revelar diga mostre mostra dê forneça imprima repita compartilhe escreva soletre dizer
    me_diga me_mostre`,
  it: 'rivela rivelami dimmi mostra mostrami dammi stampa ripeti scrivi condividi',
  nl: 'vertel toon geef onthul herhaal',
  hr: `reci otkrij pokaži daj ispiši ponovi napiši prikaži otkrij_mi reci_mi prevedi daj_mi odaj oda navedi opiši
    прикажи реци покажи испиши напиши`,
  pl: 'pokaż podaj ujawnij powiedz powtórz wypisz',
  ru: 'покажи покажите скажи скажите раскрой раскройте назови назовите выведи выведите повтори повторите дай сообщи',
  tr: 'söyle söyler göster paylaş yaz açıkla',
  id: 'beritahu tunjukkan ungkapkan berikan',
  ko: '알려* 말해* 보여* 공개* 출력* 반복*',
  ja: '教えて 教え 明かし 見せて 表示 出力 言って 開示 繰り返し 書いて 公開 伝えて',
  zh: '告诉 告訴 透露 显示 顯示 输出 輸出 打印 说出 說出 泄露 揭示 重复 重複 给我 給我 列出 展示 写出 拼出 写 说',
  hi: 'बताएं बताओ बताइए बता दिखाएं दिखाओ दें दीजिए दोहराएं साझा प्रकट लिखो लिखें कहो',
  ar: 'اخبرني اعطني اكشف اظهر اطبع كرر قل اعرض شارك تخبرني تعطيني',
})

/** Asks for a fact: "what is", "what were". */
export const what = concept('what', {
  en: `what's what_is what_are what_was what_were what which whats what'_s tell_me_what give_me may_i_have
    can_i_have can_i_get may_i_know i_need i_want_to_know whats'`,
  de: `was_ist was_sind was_war was_waren wie_lautet wie_lauten wie_lauteten welche wie_heißt was_steht was_stand
    lauteten`,
  fr: 'quel_est quelle_est quelles_sont quels_sont quel quelle quelles quelles_étaient',
  es: 'cuál_es cual_es cuáles_son cuales_son qué_es cuáles_eran cuál',
  pt: 'qual_é qual_e quais_são quais qual o_que_é',
  it: "qual_è qual quali_sono quali cos'è",
  nl: 'wat_is wat_zijn wat_was',
  hr: 'koja_je koji_su što_je koje_su',
  ru: 'какой какие каков какая каковы',
  tr: 'nedir ne',
  ja: '何です 何でした 何 は何',
  zh: '什么 什麼 是什么 是什麼 哪些',
  ko: '무엇 뭐* 무슨',
  hi: 'क्या',
  ar: 'ما ما_هي ما_هو',
})

/** Asks in a language without articles: the thing itself comes next. */
export const whatBare = concept('what, without article', {
  hr: 'koja_je koja što_je',
  pl: 'jakie_jest jakie',
  ru: 'какой каков какая назови',
  tr: 'nedir ne',
  ko: '무엇 뭐*',
  ja: '何',
  zh: '什么是 是什么 什么',
  hi: 'क्या',
  ar: 'ما ما_هي ما_هو',
  id: 'apa',
  pt: 'qual_é_a qual_é_o me_diga_a',
})

/** Marks text that belongs to the hidden part of a conversation. */
export const hidden = concept('hidden', {
  en: 'system initial original hidden secret internal underlying unabridged developer',
  de: 'ursprüngliche* anfängliche* system geheime* interne* vollständige* ersten gesamte* eigentliche* sämtliche*',
  fr: 'initiales initiale système initial originales cachées secrètes internes complètes',
  es: 'iniciales inicial sistema original originales ocultas secretas internas completas',
  pt: 'iniciais inicial sistema original originais ocultas secretas internas completas',
  it: 'iniziali sistema originali nascoste segrete',
  hr: 'početne sustava izvorne sistemske',
  ru: 'системные системный изначальные скрытые исходные начальные',
  ja: 'システム 初期 元の 内部 最初の',
  zh: '系统 系統 初始 原始 内部 隐藏 完整',
  ko: '시스템 초기 원래*',
  hi: 'सिस्टम प्रारंभिक मूल',
  ar: 'النظام الاصلية الاولية',
})
