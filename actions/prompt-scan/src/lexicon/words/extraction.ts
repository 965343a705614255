import { concept } from '../concept.ts'

/** The hidden text before a conversation. */
export const promptText = concept('prompt text', {
  en: `prompt prompts system_prompt system_prompts prompt_text prompt_texts system_message system_instructions initial_prompt embeddings your_text your_texts
    preprompt pre-prompt`,
  de: 'prompt prompts prompttext prompttexte prompt_text prompt_texte systemprompt eingabeaufforderung systemnachricht',
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
  en: `letter letters character characters hint hints clue clues rhyme rhymes acrostic acrostics acronym backwards backward reversed reverse
    rot13 base64 binary morse ascii synonym synonyms syllable syllables first_letter spelled spell spelling anagram pig_latin leet
    leetspeak emoji emojis encoded encrypted encode encrypt cipher riddle poem song haiku length starts_with start_with
    begins_with ends_with definition hex hexadecimal unicode translate vowels consonants scrambled half prefix suffix`,
  de: 'buchstabe buchstaben hinweis reimt rückwärts gedicht buchstabiert synonym anfangsbuchstabe',
  fr: 'lettre lettres indice rime envers poème',
  es: 'letra letras pista rima revés poema',
  pt: 'letra letras dica rima poema',
})

/** What is said about passwords in general. */
export const passwordTopic = concept('password topic', {
  en: `policy policies reset resets manager managers field fields strength generator hashing hash protection security protected rules requirements
    requirement recovery change changes management validation box cracking settings settings_page screen form input prompt hygiene
    encryption complexity expiry authentication storage based using`,
  de: 'richtlinie manager zurücksetzen feld',
})

/** Somebody's own secret, which no model keeps. */
export const someoneElse = concept('someone else', {
  en: `my our their his her user user's users customer's someone wifi wi-fi wi root admin sudo database account accounts strong secure
    a an new generated temporary default correct email bank of_my environment env`,
  de: 'mein meine meinem ein eine sicheres starkes',
})

/** The prompt that a model works under, by its name. */
export const systemPrompt = concept('system prompt', {
  en: `system_prompt system_prompts system_message system_instructions initial_prompt initial_instructions original_instructions
    your_prompt your_prompts your_system your_instructions your_initial your_original hidden_instructions secret_instructions internal_instructions developer_message preprompt instructions_above`,
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
  en: 'reveal disclose divulge show print output display repeat leak expose dump recite quote share',
  de: 'verrate zeige zeig drucke wiederhole gib nenne',
  fr: 'révèle révélez montre montrez affiche affichez répète répétez divulgue',
  es: 'revela revele muestra muestre imprime imprima repite repita muéstrame',
  pt: 'revele revela mostre mostra imprima repita',
  it: 'rivela mostra stampa ripeti mostrami',
  ru: 'покажи раскрой выведи повтори',
  ja: '教えて 明かし 見せて 表示 出力 開示',
  zh: '告诉 透露 显示 输出 打印 泄露 重复',
  ko: '알려* 보여* 공개* 출력*',
  hi: 'बताएं दिखाएं दोहराएं',
})

/** The first of several orders that are still to come: "what is your first command?". */
export const firstOne = concept('first one', { en: 'first_command first_order first_request first_rule next_command' })

/** What the model was told, asked of itself. */
export const toldBefore = concept('told before', {
  en: `were_you_told were_you_given were_you_instructed have_you_been_told have_you_been_given were_you_asked_not did_they_tell_you were_you_not_allowed
    do_you_have_to_follow are_you_supposed_to_follow must_you_follow did_i_tell_you did_you_receive have_you_received are_you_not_allowed
    aren't_you_allowed can't_you_tell can_you_not_tell are_you_hiding were_you_programmed`,
  de: 'hast_du_bekommen hast_du_erhalten wurden_dir_gegeben wurde_dir_gesagt haben_sie_erhalten musst_du_befolgen darfst_du_nicht verheimlichst_du',
  fr: "as_tu_reçu as_tu_reçues avez_vous_reçu t'a_t_on_dit dois_tu_suivre",
  es: 'te_han_dado has_recibido te_dijeron te_dieron debes_seguir no_puedes_decir',
  pt: 'você_recebeu te_deram te_disseram deve_seguir',
  it: 'hai_ricevuto ti_hanno_dato devi_seguire',
})

/** Asks what stands somewhere. */
export const standsWhere = concept('what stands', {
  en: 'what_is_written what_was_written what_does_it_say what_stands what_comes what_came what_is_said what_was_said what_is_above what_text_is',
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
