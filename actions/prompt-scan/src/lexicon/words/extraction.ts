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

/** Asks, politely or not. */
export const plea = concept('plea', {
  en: 'please pls plz now immediately thanks pretty_please',
  de: 'bitte sofort',
  fr: "s'il",
  es: 'por_favor',
  pt: 'por_favor',
  hr: 'molim',
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
