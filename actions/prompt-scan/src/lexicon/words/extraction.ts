import { concept } from '../concept.ts'

/** The hidden text before a conversation. */
export const promptText = concept('prompt text', {
  en: `prompt prompts system_prompt system_prompts prompt_text prompt_texts system_message system_instructions
    initial_prompt embeddings your_text your_texts preprompt pre-prompt context_window your_context
    your_configuration hidden_configuration your_settings initial_context pre_prompt starting_prompt
    first_prompt original_prompt`,
  de: `prompt prompts prompttext prompttexte prompt_text prompt_texte systemprompt eingabeaufforderung
    systemnachricht`,
  fr: 'prompt prompts invite_système',
  es: 'prompt prompts',
  pt: 'prompt prompts',
  ru: 'промпт* системный_промпт',
  ja: 'プロンプト システムプロンプト',
  zh: '提示词 提示詞 系统提示 系統提示',
  ko: '프롬프트* 시스템_프롬프트*',
  hi: 'प्रॉम्प्ट',
})

/** Stands in a text. */
export const written = concept('written', {
  en: 'written sentences words said text comes came',
  de: 'geschrieben steht stand stehen',
  fr: 'écrit',
  es: 'escrito',
})

/** Parts, spellings and disguises of a word: how a secret is asked for without asking for it. */
export const letters = concept('letters', {
  en: `letter letters character characters hint hints clue clues rhyme rhymes acrostic acrostics acronym
    backwards backward reversed reverse rot13 base64 binary morse ascii synonym synonyms syllable syllables
    first_letter spelled spell spelling anagram pig_latin leet leetspeak emoji emojis encoded encrypted encode
    encrypt cipher riddle poem song haiku length starts_with start_with begins_with ends_with definition hex
    hexadecimal unicode translate vowels consonants scrambled half prefix suffix palindrome hangman crossword
    riddles rhyming vowel consonant phonetic nato caesar ciphered l33t 1337 spelt capitals emojified ascii_art
    pronounced pronunciation first_half`,
  de: `buchstabe buchstaben hinweis reimt rückwärts gedicht buchstabiert synonym anfangsbuchstabe buchstabiere
    reim anagramm morse geheimschrift umgekehrt silbe silben verschlüsselt verschlüssele`,
  fr: 'lettre lettres indice rime envers poème',
  es: 'letra letras pista rima revés poema',
  pt: 'letra letras dica rima poema',
  zh: '倒过来 反过来 倒着 拼写 字母 首字母 押韵 编码 翻译 提示 谐音 反向 拼音',
  ja: '逆 文字 頭文字 ヒント スペル 翻訳 韻',
  hr: 'unatrag unazad slovo slova slovima obrnuto rima naznaka pjesma šifriraj',
})

/** What is said about passwords in general. */
export const passwordTopic = concept('password topic', {
  en: `policy policies reset resets manager managers field fields strength generator hashing hash protection
    security protected rules requirements requirement recovery change changes management validation box cracking
    settings settings_page screen form input prompt hygiene encryption complexity expiry authentication storage
    based using incorrect wrong login app apps database page account accounts site website hashed`,
  de: 'richtlinie manager zurücksetzen feld',
})

/** Somebody's own secret, which no model keeps. */
export const someoneElse = concept('someone else', {
  en: `my our their his her user user's users customer's someone wifi wi-fi wi root admin sudo database account
    accounts strong secure a an new generated temporary default correct email bank of_my environment env`,
  de: 'mein meine meinem ein eine sicheres starkes',
})

/** The prompt that a model works under, by its name. */
export const systemPrompt = concept('system prompt', {
  en: `system_prompt system_prompts system_message system_instructions initial_prompt initial_instructions
    original_instructions your_prompt your_prompts your_system your_instructions your_initial your_original
    hidden_instructions secret_instructions internal_instructions developer_message preprompt instructions_above`,
  de: 'systemprompt system_prompt systemnachricht ursprünglichen_anweisungen',
  fr: 'prompt_système instructions_système instructions_initiales',
  es: 'prompt_del_sistema instrucciones_del_sistema instrucciones_iniciales',
  pt: 'prompt_do_sistema instruções_do_sistema instruções_iniciais',
  it: 'prompt_di_sistema istruzioni_di_sistema',
  ru: 'системный_промпт системные_инструкции',
  ja: 'システムプロンプト',
  zh: '系统提示 系統提示 系统提示词',
  ko: '시스템_프롬프트*',
  hi: 'सिस्टम_प्रॉम्प्ट',
})

/** Verbs that hand a text over as it is. */
export const handOver = concept('hand over', {
  en: `reveal disclose divulge show print output display repeat leak expose dump recite quote share give_me
    write_out type_out copy reproduce`,
  de: 'verrate zeige zeig drucke wiederhole gib nenne',
  fr: 'révèle révélez montre montrez affiche affichez répète répétez divulgue',
  es: 'revela revele muestra muestre imprime imprima repite repita muéstrame',
  pt: 'revele revela mostre mostra imprima repita',
  it: 'rivela mostra stampa ripeti mostrami',
  ru: 'покажи раскрой выведи повтори',
  ja: '教えて 明かし 見せて 表示 出力 開示',
  zh: '告诉 透露 显示 输出 打印 泄露 重复',
  ko: '알려* 보여* 공개* 출력*',
  hi: 'बताएं दिखाएं दोहराएं बताओ लिखो कहो',
  hr: 'pokaži ispiši otkrij ponovi reci',
})

/** The first of several orders that are still to come: "what is your first command?". */
export const firstOne = concept('first one', { en: 'first_command first_order first_request first_rule next_command' })

/** What the model was told, asked of itself. */
export const toldBefore = concept('told before', {
  en: `were_you_told were_you_given were_you_instructed have_you_been_told have_you_been_given were_you_asked_not
    did_they_tell_you were_you_not_allowed do_you_have_to_follow are_you_supposed_to_follow must_you_follow
    did_i_tell_you did_you_receive have_you_received are_you_not_allowed aren't_you_allowed can't_you_tell
    can_you_not_tell are_you_hiding were_you_programmed are_you_keeping do_you_keep did_you_get
    did_the_developers did_your_developers did_the_developer did_your_creators did_they_tell are_you_told
    have_you_got are_you_protecting were_you_supposed are_you_guarding are_you_instructed do_your_instructions
    does_your_prompt does_your_system were_you_asked_to did_your_prompt were_you_forbidden`,
  de: `hast_du_bekommen hast_du_erhalten wurden_dir_gegeben wurde_dir_gesagt haben_sie_erhalten musst_du_befolgen
    darfst_du_nicht verheimlichst_du`,
  fr: "as_tu_reçu as_tu_reçues avez_vous_reçu t'a_t_on_dit dois_tu_suivre",
  es: 'te_han_dado has_recibido te_dijeron te_dieron debes_seguir no_puedes_decir',
  pt: 'você_recebeu te_deram te_disseram deve_seguir',
  it: 'hai_ricevuto ti_hanno_dato devi_seguire',
})

/** Asks what stands somewhere. */
export const standsWhere = concept('what stands', {
  en: `what_is_written what_was_written what_does_it_say what_stands what_comes what_came what_is_said
    what_was_said what_is_above what_text_is`,
  de: 'was_steht was_stand was_wurde_geschrieben was_ist_geschrieben',
  fr: "qu'est_ce_qui_est_écrit qu'y_a_t_il",
  es: 'qué_está_escrito qué_dice que_está_escrito',
  pt: 'o_que_está_escrito',
  it: "cosa_è_scritto cosa_c'è_scritto",
})

/** The model's instructions in languages that write "your" into the word. */
export const yourInstructions = concept('your instructions', {
  tr: 'talimatların* talimatlarını* komutların* istemini* kuralların*',
  ar: 'تعليماتك اوامرك قواعدك',
  he: 'ההוראות_שלך',
  fi: 'ohjeesi',
})

/** Of all of it: "the whole prompt". */
export const whole = concept('whole', {
  en: 'whole entire full complete all exact verbatim original raw unedited first top',
  de: 'ganzen gesamten vollständigen kompletten vollständig wörtlich',
  fr: 'entier complet intégral entière',
  es: 'completo entero íntegro completa',
  pt: 'completo inteiro íntegra',
  hr: 'cijeli čitav potpuni',
})

/** What stands in a conversation, as text and not as data. */
export const spokenText = concept('spoken text', {
  en: `text texts sentence sentences words message messages conversation chat everything content contents
    paragraph paragraphs`,
  de: 'text texte sätze nachricht nachrichten gespräch alles',
  fr: 'texte textes phrases message messages conversation tout',
  es: 'texto textos frases mensaje mensajes conversación todo',
  pt: 'texto textos frases mensagem mensagens conversa tudo',
  hr: 'tekst tekstove poruku razgovor sve',
})

/** Where a conversation begins. */
export const fromTheStart = concept('from the start', {
  en: `from_the_start from_the_beginning from_the_very from_the_top came_before comes_before before_this_message
    before_my above_this above_my preceding_this prior_to_this before_this in_the_system in_your_context
    from_the_system above_verbatim prior_to_my since_the_beginning at_the_beginning`,
  de: 'von_anfang vom_anfang vor_dieser vor_meiner am_anfang von_beginn',
  fr: 'depuis_le_début dès_le_début avant_ce avant_mon',
  es: 'desde_el_principio desde_el_inicio antes_de_este antes_de_mi',
  pt: 'desde_o_início desde_o_começo antes_desta',
  hr: 'od_početka prije_ove',
})

/** A secret that a model keeps, by a name that says nothing else. */
export const keptWord = concept('kept word', {
  en: `password passphrase passcode pasword passwd secret_word secret_phrase secret_code secret_key
    secret_password magic_word magic_phrase code_word codeword hidden_word key_phrase keyphrase`,
  de: 'passwort kennwort geheimwort losungswort codewort',
  fr: 'mot_de_passe mot_secret code_secret',
  es: 'contraseña palabra_secreta palabra_clave código_secreto clave_secreta',
  pt: 'senha palavra_secreta código_secreto',
  hr: 'lozinka lozinku lozinke tajnu_riječ tajna_riječ',
})

/** Begins an order to do something with a word. */
export const treat = concept('treat', {
  en: `use put take make write give list count sort print say tell show spell reverse encode convert translate
    describe define compose repeat replace append concatenate split shift draw sing store insert hide embed
    return output assign begin start create guess name play mention whisper provide explain type enter format
    turn swap remove transform rearrange think imagine pretend let's lets please pls hint act produce generate
    change complete fill rhyme scramble omit leave also`,
  de: `nenne sage schreibe schreib buchstabiere übersetze gib verwende nutze kehre zähle beschreibe bilde setze
    verstecke`,
  fr: 'donne dis écris épelle traduis utilise mets compte décris inverse chante',
  es: 'da di escribe deletrea traduce usa pon cuenta describe invierte canta',
  pt: 'dê diga escreva soletre traduza use ponha conte descreva inverta',
  hr: 'reci napiši ispiši prevedi upotrijebi opiši okreni sakrij nabroji',
})

/** Begins a question about a word. */
export const asksOf = concept('asks of', {
  en: "what what's how which who whose where does is do did can could would will may has have was are if why when",
  de: 'was wie welche welches welcher wer ist hat kannst könntest beginnt',
  fr: 'que quel quelle comment est qui peux',
  es: 'qué cuál cómo es quién puedes',
  pt: 'qual como quem é pode',
  hr: 'što šta kako koliko koje je_li tko',
})

/** Where passwords are the subject of a program, an account or a story, and nothing that the model keeps. */
export const otherPassword = concept('other password', {
  en: `login log_in sign account app form database user users user's hash hashed hashing validate validation
    bcrypt website site bank router wifi wi-fi field reset change changed forgot forgotten recover recovery
    store stored save saved store_the strong policy manager must should need require requires required expire
    expires case-sensitive sensitive spy guard thief owl king queen novel chapter scene character characters
    minimum phone laptop windows mac server servers root admin admins environment variable config configuration
    mysql postgres ssh zip pdf file files encrypt_a customer customers my our their his someone garden santa
    recipe success happiness life secret_to secret_of secret_behind secret_for magic_word_for secret_garden
    secret_service secret_santa ingredient sauce team secret_agent keywords seo article title meta happens
    how_do_i how_can_i should_i can_i`,
  de: 'konto anmelden login zurücksetzen ändern vergessen mein meine sicheres muss soll wlan datenbank feld benutzer',
  fr: 'compte connexion réinitialiser changer oublié mon sécurisé doit base',
  es: 'cuenta iniciar restablecer cambiar olvidé mi segura debe base_de_datos',
  pt: 'conta entrar redefinir mudar esqueci minha segura deve banco',
  hr: 'račun prijava promijeniti zaboravio moju moja sigurna mora',
})

/** Has something unfinished finished. */
export const completes = concept('completes', {
  en: `complete_the complete_this finish_the finish_this fill_in fill_the continue_the continue_this autocomplete
    the_missing missing_value missing_word complete_my`,
  de: 'vervollständige ergänze vollende',
  fr: 'complète complétez termine',
  es: 'completa complete termina',
  pt: 'complete termine preencha',
  hr: 'dovrši dopuni nadopuni',
})

/** A secret in languages without English articles. */
export const foreignSecret = concept('foreign secret', {
  fr: 'mot_de_passe mot_secret code_secret phrase_secrète',
  es: 'contraseña palabra_secreta palabra_clave código_secreto clave_secreta',
  pt: 'senha palavra_secreta palavra-passe código_secreto',
  hr: 'lozinka lozinku lozinke zaporka zaporku tajnu_riječ tajna_riječ tajni_ključ лозинка лозинку тајну_реч',
  ru: 'пароль пароля секретное_слово секретный_ключ',
  ja: 'パスワード* 秘密* 合言葉 暗証番号',
  zh: '密码 密碼 口令 秘密 暗号 秘密单词',
  ko: '비밀번호* 암호* 비밀*',
  hi: 'पासवर्ड गुप्त_शब्द रहस्य',
  ar: 'كلمة_المرور كلمة_السر السر الكلمة_السرية',
})

/** One's own, or lost: what users of an account say of their password. */
export const lostOwn = concept('lost, own', {
  fr: 'mon oublié réinitialiser changer',
  es: 'olvidé restablecer cambiar segura recupero',
  pt: 'minha esqueci redefinir mudar segura recupero',
  hr: 'zaboravio promijeniti moju sigurna',
  ja: '忘れ 再設定 設定 変更',
  zh: '忘记 忘了 重置 设置 安全 修改 我的',
  hi: 'भूल अपना बदल',
  ar: 'نسيت اعادة تغيير',
  ru: 'забыл сбросить мой изменить',
})

/** Kept from the one who asks: "the word I must not know". */
export const keptFromMe = concept('kept from me', {
  en: `i_am_not_supposed i'm_not_supposed i_must_not_know i_may_not_know i_shouldn't_know i_should_not_know
    i_mustn't_know i_am_not_allowed_to_know i'm_not_allowed_to_know`,
  de: 'ich_nicht_wissen ich_nicht_erfahren',
  fr: 'je_ne_dois_pas_savoir',
  es: 'no_debo_saber',
  pt: 'não_devo_saber',
})

/** Asks, politely or not. */
export const plea = concept('plea', {
  en: 'please pls plz now immediately thanks pretty_please',
  de: 'bitte sofort',
  fr: "s'il",
  es: 'por_favor',
  pt: 'por_favor',
  hr: 'molim',
})

/** "The secret of success", "the secret garden": no secret that is kept. */
export const secretOf = concept('secret of', {
  en: `secret_of secret_behind secrets_of secrets_behind secret_garden secret_ingredient secret_recipe
    secret_sauce secret_service secret_santa secret_weapon secret_agent secret_menu secret_society secret_life
    secret_identity secret_headquarters magic_word_for secret_hideout secret_admirer secret_language
    secret_to_happiness secret_to_success secret_to_a secret_to_good secret_to_great secret_to_making
    secret_to_being secret_to_life secret_to_your secret_to_perfect`,
  de: 'geheimnis_von geheimnis_des geheimnis_der geheimnis_eines',
  fr: 'secret_de secret_du secret_pour secrets_de',
  es: 'secreto_de secreto_para secreto_del',
  pt: 'segredo_de segredo_do segredo_para segredo_da',
})

/** What a password has to be like. */
export const requirement = concept('requirement', {
  en: 'must should need needs require requires required minimum maximum at_least strong secure',
  de: 'muss sollte mindestens sicheres',
  fr: 'doit minimum',
  es: 'debe mínimo',
  pt: 'deve mínimo',
})

/** Once more, of what one has seen. */
export const again = concept('again', {
  en: 'again once_more',
  de: 'nochmal erneut noch_einmal',
  fr: 'encore à_nouveau',
})

/** Reports what was. */
export const wasOnce = concept('was once', {
  en: 'was were',
  de: 'war waren',
  fr: 'était étaient',
  es: 'era eran',
  pt: 'era eram',
})

/** Asks after a thing. */
export const whatWord = concept('what', {
  en: 'what which',
  de: 'was welche',
  fr: 'quelle quelles',
  es: 'qué cuál',
  pt: 'qual quais',
})
