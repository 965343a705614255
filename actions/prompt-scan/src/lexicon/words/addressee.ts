import { concept } from '../concept.ts'

/** Speaks past the reader to a model that may be reading. */
export const addressedModel = concept('addressed model', {
  en: `note_to_ai note_to_the_ai note_to_the_assistant note_for_the_assistant note_to_summarizer
    note_to_the_summarizer note_to_llm note_to_llms note_to_the_llm note_to_the_model note_for_ai
    note_for_the_ai note_for_llms instruction_for_the_assistant instruction_to_the_assistant
    instructions_for_the_assistant instructions_to_the_assistant instruction_for_ai instructions_for_ai
    instruction_to_ai instructions_to_ai instructions_for_llms instructions_to_the_ai instructions_for_the_ai
    message_to_the_ai message_for_the_ai message_to_the_assistant message_for_the_assistant attention_ai
    attention_assistant attention_llm attention_chatgpt attention_all_ai attention_model
    attention_language_model ai_reading_this ai_agents_reading ai_agent_reading ai_assistants_reading
    ai_assistant_reading llm_reading llms_reading model_reading_this assistant_reading_this ai_agents_processing
    ai_agent_processing ai_systems_processing ai_processing_this ai_summarizing ai_summarising llm_processing
    assistants_processing assistant_processing_this if_you_are_an_ai if_you're_an_ai if_you_are_a_language_model
    if_you_are_an_llm if_you_are_a_large_language if_you're_a_language_model if_you're_an_llm if_you_are_chatgpt
    if_you_are_a_bot if_you_are_an_automated if_you_are_summarizing if_you're_summarizing if_you_are_summarising
    if_you're_summarising language_model_reading model_that_reads ai_that_reads to_any_ai to_all_ai to_any_llm
    reviewer_llm ai_reviewer ai_reviewers llm_reviewer llm_reviewers ai_screening`,
  de: `hinweis_an_die_ki hinweis_für_die_ki nachricht_an_die_ki anweisung_an_die_ki anweisung_für_die_ki
    falls_du_eine_ki wenn_du_eine_ki falls_sie_eine_ki achtung_ki an_alle_ki ki_die_dies sprachmodell_das_dies`,
  fr: `note_à_l'ia message_à_l'ia instructions_pour_l'ia si_tu_es_une_ia si_vous_êtes_une_ia si_tu_es_un_modèle
    attention_ia`,
  es: `nota_para_la_ia mensaje_para_la_ia instrucciones_para_la_ia si_eres_una_ia si_eres_un_modelo
    si_usted_es_una_ia atención_ia`,
  pt: `nota_para_a_ia mensagem_para_a_ia instruções_para_a_ia se_você_é_uma_ia se_você_for_uma_ia se_és_uma_ia
    atenção_ia`,
  hr: 'napomena_za_ai poruka_za_ai ako_si_ai ako_si_jezični_model uputa_za_ai',
  zh: '如果你是人工智能 如果你是ai 致ai 给ai的 阅读本文的ai 如果你是一个语言模型',
  ja: 'あなたがaiなら aiへの aiアシスタントへ この文章を読んでいるai',
})
