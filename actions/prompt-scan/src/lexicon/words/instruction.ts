import { concept, forgiving } from '../concept.ts'

/** What a model is told to do. */
export const instruction = forgiving('instruction', {
  en: `instruction instructions intructions prompt prompts pre-prompt preprompt directive directives direction
    directions guideline guidelines guidence guidance rule rules command commands order orders programming
    constraint constraints mandates instuctions instruct instrucions instrctions brief briefing`,
  de: `anweisung* instruktion* vorgaben vorgabe regeln regel befehl befehle befehlen richtlinien richtlinie
    prompt prompts eingabeaufforderung* aufforderung* anleitung anleitungen`,
  fr: `instruction instructions consigne consignes directive directives règle règles ordre ordres commande
    commandes prompt prompts invite invites`,
  es: `instrucción instrucciones instruccion indicación indicaciones directriz directrices directivas directiva
    regla reglas orden órdenes comando comandos prompt prompts normas`,
  pt: `instrução instruções instrucoes diretriz diretrizes diretiva diretivas regra regras ordem ordens comando
    comandos prompt prompts orientações`,
  it: 'istruzione istruzioni direttiva direttive regola regole ordine ordini comando comandi prompt indicazioni',
  nl: 'instructie instructies opdracht opdrachten regel regels aanwijzingen richtlijnen bevelen prompt',
  pl: 'instrukcj* polece* wytyczn* zasad zasady reguły reguł poleceń',
  hr: 'uput* instrukcij* pravila naredb* smjernice упутства упутстава упутство правила наредбе наређења',
  cs: 'pokyn* instrukc* příkaz* pravidla',
  ru: 'инструкци* указани* команд* правил* директив* приказ* промпт*',
  uk: 'інструкці* вказівк* команд*',
  tr: 'talimat* yönerge* komut* kural* istem*',
  id: 'instruksi* petunjuk* perintah* aturan* arahan*',
  vi: 'hướng_dẫn chỉ_dẫn lệnh quy_tắc',
  ko: '지시* 명령* 규칙* 지침* 프롬프트*',
  ja: '指示* 命令* 指令* プロンプト* ルール* 規則* インストラクション* ガイドライン* 設定*',
  zh: '指令 指示 命令 提示 提示词 提示詞 规则 規則 说明 說明 要求 指引 准则',
  hi: 'निर्देश निर्देशों निर्देशो आदेश आदेशों नियम नियमों प्रॉम्प्ट दिशानिर्देश दिशानिर्देशों',
  ar: 'تعليمات التعليمات تعليماتك اوامر الاوامر توجيهات التوجيهات قواعد القواعد ارشادات الارشادات موجه',
  bn: 'নির্দেশ নির্দেশাবলী নির্দেশনা',
})

/** What stands in a conversation: to be dropped by an attacker, but by a data pipeline too. */
export const matter = forgiving('matter', {
  en: `text sentence sentences message messages conversation conversations chat chats context information words
    statement statements discussion discussions request requests paragraph question questions content documents
    thoughts everything_else phrase articles limitations restrictions boundaries lines passage prose reviews
    review article`,
  de: `text texte texts informationen information kontext angaben ausführungen nachrichten nachricht gespräch
    gespräche satz sätze gedanken wissen frage fragen dokumente inhalt`,
  fr: 'texte textes informations contexte message messages conversation conversations phrase phrases connaissances',
  es: 'texto textos información informaciones contexto mensaje mensajes conversación conversaciones frase frases',
  pt: 'texto textos informação informações contexto mensagem mensagens conversa conversas frase frases',
  it: 'testo testi informazioni contesto messaggio messaggi conversazione frase',
  nl: 'tekst informatie context berichten gesprek',
  hr: 'tekst informacij* razgovor poruk*',
  ru: 'текст* сообщени* контекст* разговор* информаци*',
  zh: '内容 內容 对话 對話 文字 文本 消息 信息 上下文',
  ja: '内容 会話 文章 テキスト メッセージ 文脈 情報',
  ko: '내용* 대화* 텍스트* 메시지*',
  hi: 'बातों बात संदेश पाठ जानकारी',
  ar: 'النص نص الكلام المحادثة الرسائل المعلومات',
})

/** What is to be done next. */
export const task = concept('task', {
  en: `task tasks assignment assignments mission missions job jobs objective objectives brief briefing role duty
    duties goal goals purpose`,
  de: 'aufgabe aufgaben auftrag aufträge herausforderung aufgabenstellung arbeitsauftrag ziel',
  fr: 'tâche tâches mission missions objectif objectifs',
  es: 'tarea tareas misión misiones objetivo encargo',
  pt: 'tarefa tarefas missão objetivo',
  it: 'compito compiti missione obiettivo',
  nl: 'taak taken opdracht',
  hr: 'zadatak zadatke zadaci zadatka',
  ru: 'задач* задание задания заданий',
  zh: '任务 任務 目标',
  ja: 'タスク 任務 課題',
  ko: '작업* 임무* 과제*',
  hi: 'कार्य काम',
  ar: 'مهمة المهمة مهام المهام',
})

/** Things of a data set or a program, which have predecessors to be ignored without harm. */
export const dataItem = concept('data item', {
  en: `knowledge version versions row rows column columns line lines result results error errors warning warnings
    file files value values commit commits output outputs change changes entry entries step steps run runs build
    builds attempt attempts record records header headers event events frame frames page pages release releases
    draft drafts`,
  de: `version versionen zeile zeilen spalte spalten ergebnis ergebnisse fehler warnungen datei dateien werte
    einträge`,
  fr: 'version versions ligne lignes colonne résultats erreurs fichiers valeurs',
  es: 'versión versiones fila filas columna resultados errores archivos valores',
  pt: 'versão versões linha linhas coluna resultados erros arquivos valores',
})

/** What a model was given to work on. */
export const source = concept('source', {
  en: `webpage page website article document resume cv email function code paper table review text file post
    transcript report abstract`,
  de: 'webseite seite artikel dokument lebenslauf e_mail funktion code tabelle text bericht',
  fr: 'page article document cv fonction code tableau texte courriel',
  es: 'página artículo documento currículum función código tabla texto correo',
  pt: 'página artigo documento currículo função código tabela texto',
  it: 'pagina articolo documento curriculum funzione codice tabella testo',
  ru: 'страницу статью документ резюме функцию код таблицу текст',
  tr: 'sayfasını makaleyi fonksiyonu özgeçmişi kodu tabloyu',
  id: 'halaman artikel fungsi dokumen tabel',
  ko: '페이지* 기사* 함수* 이력서* 문서*',
  ja: 'ページ 記事 関数 履歴書 文書',
  zh: '网页 文章 函数 简历 文档 表格',
  hi: 'वेबपेज पृष्ठ लेख फ़ंक्शन फंक्शन रेज़्यूमे दस्तावेज़',
  ar: 'الصفحة المقال الدالة الوظيفة السيرة الوثيقة',
})
