import { concept } from '../concept.ts'

/** Opens something to see what it holds. */
export const reads = concept('reads', {
  en: `read open fetch get retrieve load access cat include list collect extract copy gather obtain check look_up find search attach
    upload append dump print display output reveal show query call embed encode add grab`,
  de: 'lies lese öffne hole hänge kopiere sammle füge sende lade',
  fr: 'lis lisez ouvre ouvrez récupère copie ajoute inclus envoie',
  es: 'lee lea abre obtén copia adjunta incluye envía recopila',
  pt: 'leia abra obtenha copie anexe inclua envie colete',
  it: 'leggi apri copia includi allega',
  ru: 'прочитай прочитайте открой скопируй отправь',
  ja: '読み 読んで 取得 コピー 添付',
  zh: '读取 讀取 打开 获取 复制 发送 附加',
  hi: 'पढ़ें पढ़ो खोलें कॉपी',
  ar: 'اقرا افتح انسخ ارسل',
})

/** Files that hold secrets and nothing else, by the parts of their names that stay when punctuation is gone. */
export const secretFile = concept('secret file', {
  en: `id_rsa id_ed25519 authorized_keys mcp_json etc_passwd etc_shadow wallet_dat ssh_id_rsa aws_credentials bash_history cursor_mcp
    claude_desktop_config zsh_history ssh_directory ssh_folder pgpass`,
})

/** Files that some tools have reason to open. */
export const closedFile = concept('closed file', {
  en: `known_hosts env_file env_files dotenv env ssh_key ssh_keys private_key private_keys ssh ssh_config credentials_json bashrc zshrc netrc
    npmrc mcp_config kube_config kubeconfig gnupg keychain cookies seed_phrase mnemonic etc_hosts secrets_env secrets_json`,
})

/** Matters that no description of a tool needs to speak of. */
export const privateMatter = concept('private matter', {
  en: `credentials password passwords api_key api_keys access_token access_tokens auth_token auth_tokens session_token secret_key secrets
    environment_variables env_vars conversation_history chat_history chat_log previous_messages entire_conversation full_conversation
    conversation_so_far whole_conversation system_prompt system_message system_secrets user's_messages all_messages personal_information
    user's_email private_data sensitive_data sensitive_information file_contents configuration_files config_file config_files message_history
    user_data credit_card internal_resources other_files contact_list list_of_tools list_all_tools tools_available available_tools`,
  de: 'zugangsdaten passwort passwörter gesprächsverlauf systemprompt umgebungsvariablen',
  fr: 'identifiants mots_de_passe historique_de_conversation',
  es: 'credenciales contraseñas historial_de_conversación variables_de_entorno',
  pt: 'credenciais senhas histórico_da_conversa variáveis_de_ambiente',
  ja: '会話履歴 認証情報 パスワード',
  zh: '密码 凭据 对话历史 聊天记录 环境变量 密钥',
  hi: 'पासवर्ड बातचीत_का_इतिहास',
  ar: 'كلمة_المرور سجل_المحادثة',
})

/** Speaks to the model instead of about the tool. */
export const toModel = concept('to the model', {
  en: `you_must you_should you_need_to you_have_to you_are_required you_will you_shall you_always you_are_now the_assistant_must
    assistant_must assistant_should the_model_must model_must model_should the_agent_must agent_must agent_should the_ai_must ai_must
    ai_should llm_must llm_should make_sure always_call always_include always_use always_read always_first always_send always_add
    always_pass please_read please_include first_read first_call first_use important critical mandatory attention instruction
    instructions note_to_assistant system_note notice_to_ai must_first must_also must_be_called must_always remember_to be_sure_to
    do_the_following follow_these follow_the`,
  de: 'du_musst sie_müssen wichtig unbedingt immer_zuerst der_assistent_muss anweisung',
  fr: 'tu_dois vous_devez important impérativement instruction',
  es: 'debes importante obligatorio siempre_debes instrucción',
  pt: 'você_deve importante obrigatório instrução',
  ru: 'ты_должен вы_должны важно обязательно',
  ja: '必ず 重要 してください',
  zh: '必须 重要 务必 请先',
  hi: 'आपको महत्वपूर्ण अनिवार्य',
  ar: 'يجب مهم',
})

/** The moment before or around the use of a tool. */
export const moment = concept('moment', {
  en: `before_using before_calling before_invoking before_you_use before_you_call before_running before_executing prior_to_using
    prior_to_calling when_using when_this_tool when_calling whenever_this whenever_the_user after_calling after_using each_time every_time
    when_invoked on_every_call in_order_to_use to_use_this_tool when_this_is_called before_this_tool upon_calling after_this_tool
    once_this_tool before_any before_every before_answering before_responding`,
  de: 'bevor_du_dieses vor_der_benutzung vor_dem_aufruf jedes_mal vor_jedem_aufruf vor_der_nutzung',
  fr: "avant_d'utiliser avant_d'appeler avant_chaque chaque_fois",
  es: 'antes_de_usar antes_de_llamar cada_vez',
  pt: 'antes_de_usar antes_de_chamar sempre_que',
  ru: 'перед_использованием перед_вызовом',
  ja: '使用する前 使う前 呼び出す前',
  zh: '使用此工具之前 调用之前 使用前 每次',
  hi: 'उपयोग_करने_से_पहले',
  ar: 'قبل_استخدام',
})

/** Says that something stays untold. */
export const untold = concept('untold', {
  en: `do_not_mention don't_mention never_mention not_mention do_not_tell don't_tell never_tell do_not_reveal don't_reveal never_reveal
    do_not_inform don't_inform do_not_disclose never_disclose do_not_explain don't_explain do_not_show don't_show do_not_alert
    do_not_notify don't_notify without_mentioning without_telling without_informing without_notifying silently secretly quietly covertly
    discreetly keep_this_hidden keep_this_secret keep_it_secret keep_this_between hide_this not_visible_to must_not_know not_be_told
    no_need_to_mention no_need_to_tell not_display do_not_report do_not_say don't_say avoid_mentioning refrain_from_mentioning
    do_not_log do_not_acknowledge do_not_ask don't_ask`,
  de: 'erwähne_nicht erwähne_das_nicht sage_nichts heimlich nicht_erwähnen ohne_es_zu_erwähnen verrate_nicht',
  fr: 'ne_mentionne_pas ne_mentionnez_pas sans_mentionner ne_dis_pas discrètement secrètement',
  es: 'no_menciones no_mencione sin_mencionar no_digas en_secreto discretamente no_reveles',
  pt: 'não_mencione não_diga sem_mencionar secretamente discretamente',
  ru: 'не_упоминай не_говори тайно скрытно',
  ja: '言及しない 伝えない 秘密 黙って',
  zh: '不要提及 不要告诉 不要告訴 秘密 悄悄',
  hi: 'उल्लेख_न बताएं_नहीं गुप्त',
  ar: 'لا_تذكر لا_تخبر سرا',
})

/** Hands something to a tool or to someone. */
export const hands = concept('hands', {
  en: `pass include put send append add provide insert supply attach forward place store write copy embed fill submit transmit post
    deliver encode pass_it set`,
  de: 'übergib füge hänge sende trage schicke',
  fr: 'passe passez mets envoie ajoute transmets',
  es: 'pasa pase incluye envía añade agrega',
  pt: 'passe inclua envie adicione',
  ru: 'передай передайте отправь добавь',
  ja: '渡して 送信 含め 追加',
  zh: '传递 传入 传给 发送 添加 放入 作为',
  hi: 'भेजें डालें शामिल',
  ar: 'مرر ارسل ادرج اضف',
})

/** What was seen before. */
export const seen = concept('seen', {
  en: `content contents its_content its_contents the_result the_results full_text output everything details conversation history
    messages prompt context reasoning thoughts answer response responses data information results transcript`,
  de: 'inhalt inhalte ergebnis verlauf nachrichten',
  fr: 'contenu résultat historique messages',
  es: 'contenido resultado historial mensajes',
  pt: 'conteúdo resultado histórico mensagens',
  ru: 'содержимое результат историю',
  ja: '内容 結果 履歴',
  zh: '内容 結果 结果 历史',
  hi: 'सामग्री परिणाम',
  ar: 'المحتوى محتوى النتيجة',
})

/** Where a call has room for it. */
export const room = concept('room', {
  en: `parameter parameters argument arguments sidenote side_note field note notes body feedback context_parameter metadata header
    headers query_string remarks annotation bcc cc url webhook endpoint server`,
  de: 'parameter argument feld',
  fr: 'paramètre argument champ',
  es: 'parámetro argumento campo',
  pt: 'parâmetro argumento campo',
  ru: 'параметр параметре аргумент',
  ja: 'パラメータ 引数',
  zh: '参数 參數 字段',
  hi: 'पैरामीटर',
  ar: 'المعامل معامل',
})

/** What allegedly happens to the disobedient. */
export const threat = concept('threat', {
  en: `otherwise_the otherwise_this or_the_tool will_not_work won't_work will_fail or_else will_be_locked will_crash does_not_work_without
    tool_will_not will_be_blocked will_be_banned will_break or_it_will cannot_function will_be_terminated will_not_function
    doesn't_work will_lose otherwise_it will_be_rejected or_you_will`,
  de: 'funktioniert_nicht sonst_schlägt andernfalls',
  fr: 'ne_fonctionnera_pas sinon',
  es: 'no_funcionará de_lo_contrario',
  pt: 'não_funcionará caso_contrário',
  zh: '否则 無法 无法工作',
  ja: '動作しません さもなければ',
})

/** Tools and talk that are not its own. */
export const notOwn = concept('not its own', {
  en: `any_other_tool other_tools all_other_tools another_tool other_tool instead_of_the other_servers other_mcp all_tools every_tool
    subsequent_tool following_tools any_email all_emails every_email all_messages_sent future_messages future_responses every_response
    all_responses any_file every_file all_files all_future subsequent_messages all_subsequent every_message all_payments all_transactions
    every_transaction regardless_of_what regardless_of_the even_if_the_user whatever_the_user this_tool_replaces supersedes
    takes_precedence_over deprecated_use overrides preferred_over`,
  de: 'andere_werkzeuge alle_anderen_tools alle_nachrichten jede_e_mail anderen_tools',
  fr: "autres_outils tous_les_courriels n'importe_quel_outil",
  es: 'otras_herramientas todos_los_correos cualquier_herramienta',
  pt: 'outras_ferramentas todos_os_emails qualquer_ferramenta',
  ru: 'другие_инструменты все_письма',
  ja: '他のツール すべてのメール',
  zh: '其他工具 所有邮件 任何工具',
})

/** Sends to another address than was meant. */
export const diverts = concept('diverts', {
  en: `bcc blind_copy change_the_recipient replace_the_recipient redirect_to forward_to forward_a_copy send_a_copy also_send send_to
    send_it_to send_them_to sent_to route_to exfiltrate post_to upload_to report_to copy_to must_be_sent must_go_to instead_send
    change_the_address attacker proxy_number`,
  de: 'blindkopie leite_weiter sende_eine_kopie sende_an schicke_an',
  fr: 'envoie_une_copie transférer_à envoie_à copie_cachée',
  es: 'envía_una_copia reenvía_a envía_a copia_oculta',
  pt: 'envie_uma_cópia encaminhe_para envie_para cópia_oculta',
  ru: 'отправь_копию перешли_на',
  ja: '転送 コピーを送信',
  zh: '转发到 抄送 发送到 上传到',
})

/** Runs something on the machine of whoever reads. */
export const runs = concept('runs', {
  en: 'run execute invoke spawn eval launch',
  de: 'führe starte',
  fr: 'exécute lance',
  es: 'ejecuta',
  pt: 'execute',
  zh: '执行 运行',
  ja: '実行',
})

export const command = concept('command', {
  en: 'command commands curl wget bash shell chmod rm sudo powershell script nc python base64 eval',
  de: 'befehl befehle',
  fr: 'commande',
  es: 'comando',
  pt: 'comando',
  zh: '命令',
  ja: 'コマンド',
})
