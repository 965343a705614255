import { concept } from '../concept.ts'

/** Puts a text somewhere to stay. */
export const plant = concept('plant', {
  en: `append add write insert copy include embed save store replicate reproduce propagate spread inject place paste forward persist repeat
    prepend plant`,
  de: 'füge schreibe kopiere speichere hinterlege verbreite einfügen',
  fr: 'ajoute ajoutez copie copiez écris insère enregistre propage',
  es: 'añade agrega copia escribe inserta guarda propaga incluye',
  pt: 'adicione copie escreva insira salve propague inclua',
  ru: 'добавь скопируй запиши вставь сохрани',
  zh: '添加 复制 写入 插入 保存 传播 附加',
  ja: '追加 コピー 書き込 挿入 保存 埋め込',
  hi: 'जोड़ें कॉपी लिखें',
  ar: 'اضف انسخ اكتب ادرج',
})

/** The very text that speaks. */
export const thisText = concept('this text', {
  en: `these_instructions this_instruction this_prompt this_message this_entire_message this_entire_prompt this_exact_text this_text this_paragraph
    this_whole_message these_exact_instructions this_payload the_same_instructions this_directive this_rule_verbatim
    this_sentence these_sentences the_above_instructions this_notice`,
  de: 'diese_anweisungen diese_anweisung diese_nachricht diesen_text diesen_prompt dich_selbst diesen_absatz',
  fr: 'ces_instructions cette_instruction ce_message ce_texte ce_prompt',
  es: 'estas_instrucciones esta_instrucción este_mensaje este_texto este_prompt',
  pt: 'estas_instruções esta_instrução esta_mensagem este_texto este_prompt',
  ru: 'эти_инструкции это_сообщение этот_текст',
  zh: '这些指令 此指令 这段文字 这条消息 本消息 这段话',
  ja: 'この指示 これらの指示 このメッセージ この文章 このプロンプト',
  hi: 'यह_निर्देश इन_निर्देशों यह_संदेश',
  ar: 'هذه_التعليمات هذه_الرسالة هذا_النص',
})

/** Places that later sessions, other agents or other people read. */
export const lasting = concept('lasting', {
  en: `agents_md claude_md gemini_md memory_md soul_md cursorrules windsurfrules copilot_instructions_md readme_md readmes skill_md memory memories long_term_memory
    every_file all_files each_file every_repository all_repositories every_reply every_response all_responses all_future every_future every_email all_emails
    other_agents every_agent all_agents other_projects every_project future_sessions every_session system_prompt all_documents every_document
    any_file_you all_your_contacts every_contact future_conversations every_message each_reply outgoing_emails any_email sub_agents subagents`,
  de: 'jede_datei alle_dateien jede_antwort alle_antworten andere_agenten gedächtnis jede_e_mail alle_kontakte',
  fr: 'chaque_fichier tous_les_fichiers chaque_réponse mémoire autres_agents',
  es: 'cada_archivo todos_los_archivos cada_respuesta memoria otros_agentes',
  pt: 'cada_arquivo todos_os_arquivos cada_resposta memória outros_agentes',
  ru: 'каждый_файл все_файлы память',
  zh: '每个文件 所有文件 每个回复 记忆 其他代理',
  ja: 'すべてのファイル 全てのファイル メモリ 他のエージェント',
})
