import { concept } from '../concept.ts'

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
