import { concept } from '../concept.ts'

/** Asks a person for something. */
export const asks = concept('asks', {
  en: 'ask request prompt obtain collect get demand require solicit trick convince persuade',
  de: 'frage fordere erfrage verlange bitte bringe',
  fr: 'demande demandez obtiens obtenez',
  es: 'pide pida solicita solicite obtén',
  pt: 'peça pede solicite obtenha',
  it: 'chiedi richiedi ottieni',
  ja: '尋ね 聞き 要求',
  zh: '询问 要求 索取',
  hi: 'पूछें मांगें',
  ar: 'اطلب اسال',
})

/** What proves who somebody is, or pays. */
export const credential = concept('credential', {
  en: `password passwords passphrase pin_code one_time_code one_time_password verification_code otp 2fa_code mfa_code two_factor_code
    login_credentials credentials credit_card card_number cvv bank_details bank_account social_security ssn seed_phrase recovery_phrase
    private_key login_details`,
  de: 'passwort kennwort zugangsdaten kreditkarte kartennummer tan bankdaten',
  fr: 'mot_de_passe identifiants carte_de_crédit code_de_vérification',
  es: 'contraseña credenciales tarjeta_de_crédito código_de_verificación',
  pt: 'senha credenciais cartão_de_crédito código_de_verificação',
  it: 'password credenziali carta_di_credito',
  ja: 'パスワード 暗証番号 クレジットカード',
  zh: '密码 密碼 验证码 信用卡',
  hi: 'पासवर्ड क्रेडिट_कार्ड',
  ar: 'كلمة_المرور بطاقة_الائتمان',
})

/** Takes it away. */
export const takesAway = concept('takes away', {
  en: `send forward post email transmit upload submit_it_to submit_them_to relay deliver exfiltrate log_it store_it save_it record_it
    send_it send_them forward_it forward_them post_it include_it append_it pass_it`,
  de: 'sende schicke leite übermittle speichere',
  fr: 'envoie envoyez transmets transmettez enregistre',
  es: 'envía envíe envíalo envíala reenvía transmite guarda',
  pt: 'envie envia encaminhe transmita guarde',
  it: 'invia inoltra trasmetti',
  ja: '送信 送って 転送',
  zh: '发送 發送 上传 转发',
  hi: 'भेजें भेजो',
  ar: 'ارسل ارسلها ارسله',
})

/** Where it goes: somewhere else than the form it was typed into. */
export const elsewhere = concept('elsewhere', {
  en: 'https http to_the_server to_our_server to_this_address to_me webhook endpoint mailto to_the_following telegram discord attacker by_mail',
  de: 'https http an_den_server an_diese_adresse an_mich',
  fr: 'https http au_serveur à_cette_adresse',
  es: 'https http al_servidor a_esta_dirección',
  pt: 'https http ao_servidor para_o_servidor a_este_endereço',
  it: 'https http al_server',
  ja: 'https http サーバー',
  zh: 'https http 服务器',
  hi: 'https http सर्वर',
  ar: 'https http الخادم',
})

/** Changes the form of data so that it fits where text is not looked for. */
export const encodes = concept('encodes', {
  en: 'encode encoded base64 base32 hex url_encode urlencode hex_encode base64_encode encrypt split chunk compress serialize',
  de: 'kodiere kodiert verschlüssele',
  fr: 'encode encodez chiffre',
  es: 'codifica codifique cifra',
  pt: 'codifique codifica cifre',
  zh: '编码 編碼',
  ja: 'エンコード 符号化',
  hi: 'एनकोड',
  ar: 'رمز شفر',
})

/** What is encoded. */
export const harvest = concept('harvest', {
  en: `conversation history secrets secret credentials password passwords api_keys api_key token tokens content contents data answer message
    messages context prompt variables result summary file files output`,
  de: 'gespräch verlauf daten inhalt geheimnisse zugangsdaten',
  fr: 'conversation historique données contenu secrets',
  es: 'conversación historial datos contenido secretos',
  pt: 'conversa histórico dados conteúdo segredos',
  zh: '对话 数据 内容 密钥',
  ja: '会話 データ 内容',
  hi: 'बातचीत डेटा',
  ar: 'المحادثة البيانات',
})

/** Parts of addresses that nobody reads. */
export const channel = concept('channel', {
  en: `subdomain subdomains dns_query dns_queries dns_lookup dns_request dns_label hostname query_string query_parameter query_parameters
    url_parameter url_parameters url_path image_url image_link the_url of_the_url in_the_url tracking_pixel pixel_url user_agent
    request_header dns_txt nslookup icmp_packet icmp_packets`,
  de: 'subdomain subdomäne dns_anfrage url_parameter bild_url abfrageparameter',
  fr: "sous_domaine requête_dns paramètre_d'url url_de_l'image",
  es: 'subdominio consulta_dns parámetro_de_url url_de_la_imagen',
  pt: 'subdomínio consulta_dns parâmetro_de_url url_da_imagem',
  zh: '子域名 查询参数 图片链接',
  ja: 'サブドメイン クエリ 画像url',
  hi: 'उपडोमेन',
  ar: 'النطاق_الفرعي',
})

/** Puts it there. */
export const putsInto = concept('puts into', {
  en: 'append add put include embed place insert attach pass send use as in into via through resolve look_up request fetch',
  de: 'hänge füge setze sende als in',
  fr: 'ajoute insère mets envoie dans comme',
  es: 'añade agrega inserta pon envía en como',
  pt: 'adicione insira coloque envie em como',
  zh: '附加 放入 添加 作为 发送',
  ja: '追加 付け 入れ 送信',
  hi: 'जोड़ें डालें',
  ar: 'اضف ضع ارسل',
})
