import { concept } from '../concept.ts'

/** Gives the model another identity from here on. */
export const youAreNow = concept('you are now', {
  en: `you_are_now you're_now now_you_are now_you're you_will_now_be you_are_no_longer you're_no_longer
    from_now_on_you from_now_on_you're you_have_become you_will_no_longer from_now_you henceforth_you
    you_are_replaced you_are_not_a_chatbot from_here_you_are from_this_moment_you from_here_on_you
    you_are_henceforth you_are_from_now as_of_now_you starting_now_you you_were_transformed today_you_are
    you_will_now_act you_will_from_now`,
  de: `du_bist_jetzt du_bist_nun nun_bist_du jetzt_bist_du ab_jetzt_bist_du von_nun_an_bist_du du_bist_nicht_mehr
    sie_sind_jetzt sie_sind_nun nun_sind_sie jetzt_sind_sie du_bist_keine du_bist_kein ab_sofort_bist_du
    bist_du_ab_jetzt ab_heute_bist_du du_bist_ab du_bist_fortan du_wirst_nun du_wirst_jetzt ab_jetzt_sind_sie`,
  fr: `tu_es_maintenant vous_êtes_maintenant maintenant_tu_es maintenant_vous_êtes tu_es_désormais
    vous_êtes_désormais désormais_tu_es tu_n'es_plus vous_n'êtes_plus à_partir_de_maintenant_tu désormais_vous
    à_présent_tu dès_maintenant_tu`,
  es: `ahora_eres ahora_tú_eres ahora_tu_eres eres_ahora ya_no_eres a_partir_de_ahora_eres ahora_usted_es
    desde_ahora_eres a_partir_de_ahora_tú de_ahora_en_adelante_eres desde_este_momento_eres`,
  pt: `agora_você_é você_agora_é agora_tu_és você_não_é_mais a_partir_de_agora_você de_agora_em_diante_você
    desde_agora_és`,
  it: 'ora_sei adesso_sei tu_sei_ora non_sei_più',
  nl: 'je_bent_nu nu_ben_je',
  hr: `sada_si sad_si ti_si_sada više_nisi sada_ste od_sada_si od_sad_si od_ovog_trenutka_si sada_postaješ
    од_сада_си сада_си`,
  pl: 'teraz_jesteś jesteś_teraz',
  ru: 'теперь_ты теперь_вы ты_теперь вы_теперь ты_больше_не',
  ja: 'あなたは今から あなたはもう 今からあなたは これからあなたは',
  zh: '你现在是 你現在是 现在你是 現在你是 从现在起你 你不再是',
  ko: '당신은_이제 이제_당신은 너는_이제 이제_너는',
  hi: 'अब_आप अब_तुम आप_अब अब_से_तुम अब_से_आप',
  ar: 'انت_الان الان_انت من_الان_انت',
})

/** What "you are now" leads to in a tutorial: "you are now ready". */
export const progress = concept('progress', {
  en: `ready able connected logged done finished set in on using viewing at free allowed authenticated signed
    running up seeing looking prepared familiar aware inside working equipped entering subscribed eligible see
    have can`,
  de: 'fertig bereit verbunden angemeldet in',
  fr: 'prêt connecté',
  es: 'listo conectado',
})

/** Orders a pretence. */
export const pretend = concept('pretend', {
  en: `act_as acts_as acting_as pretend pretending imagine_you_are imagine_you're imagine_that_you imagine_being
    simulate roleplay role-play role_play play_the_role play_the_character take_on_the_role take_the_role
    in_the_role into_the_role you_are_going_to_be you_will_be you_are_a you_are_an you_are_now behave_as
    behave_like respond_as answer_as immerse act_like take_on_the_persona speak_as you_are replaced_by
    a_version_of play_the_part take_the_part assume_the_identity assume_the_role assume_the_persona slip_into
    talk_like speak_like speak_as_though answer_like you're_a you're_an`,
  de: `stell_dir_vor stellen_sie_sich_vor tu_so tun_sie_so spiele_die_rolle spiel_die_rolle agiere_als fungiere
    verhalte_dich_wie du_bist sie_sind rolle in_der_rolle fungieren auftreten schlüpfe schlüpf spiele_den
    spiele_einen benimm_dich sprich_wie rede_wie antworte_wie übernimm_die_rolle`,
  fr: `fais_semblant faites_semblant imagine_que imaginez_que joue_le_rôle jouez_le_rôle agis_comme agissez_comme
    comporte_toi tu_es vous_êtes`,
  es: 'finge finja imagina_que imagine_que actúa_como actúe_como haz_de_cuenta compórtate eres juega_el_papel simula',
  pt: 'finja imagine_que aja_como atue_como faça_de_conta você_é comporte_se simule',
  it: 'fingi finga immagina_di immagina_che agisci_come comportati sei simula',
  hr: 'pretvaraj zamisli ponašaj_se glumi ti_si budi ponašaj_se_kao igraj',
  ru: 'представь представьте притворись притворитесь действуй_как веди_себя ты_теперь ты_будешь сыграй',
  ja: 'ふりをして 演じて なりきって ロールプレイ として振る舞',
  zh: '假装 假裝 扮演 想象你是 充当 假设你是 你是',
  ko: '척해* 연기해* 역할*',
  hi: 'नाटक अभिनय भूमिका कल्पना',
  ar: 'تظاهر تخيل تصرف دور مثل_دور',
})

/** The machine that is spoken to, or played. */
export const machine = concept('machine', {
  en: `ai ais model models chatbot chatbots assistant gpt chatgpt bot bots llm machine intelligence agi robot al
    language_model`,
  de: 'ki sprachmodell modell chatbot assistent roboter maschine',
  fr: 'ia modèle chatbot assistant robot',
  es: 'ia modelo chatbot asistente robot',
  pt: 'ia modelo chatbot assistente robô',
  it: 'ia modello chatbot assistente robot',
  ru: 'ии модель чатбот ассистент робот',
  zh: '人工智能 模型 助手 机器人 聊天机器人',
  ja: 'モデル アシスタント ロボット 人工知能',
  ko: '인공지능* 모델* 챗봇*',
  hi: 'एआई मॉडल सहायक',
  ar: 'نموذج مساعد روبوت',
})

/** Asks a model who it is: the question that shows whether the new identity took. */
export const whoAreYou = concept('who are you', {
  en: `who_are_you what_are_you what_is_your_name who_am_i what_do_you_say how_do_you_answer
    how_would_you_respond how_do_you_respond`,
  de: 'wer_bist_du wer_sind_sie was_sagst_du wie_heißt_du wie_antwortest_du was_sagen_sie',
  fr: 'qui_es_tu qui_êtes_vous que_dis_tu',
  es: 'quién_eres quien_eres qué_dices',
  pt: 'quem_é_você',
})

/** Introduces a figure. */
export const figure = concept('figure', {
  en: 'character persona named called known_as personality alter_ego',
  de: 'figur persona namens genannt',
  fr: 'personnage nommé appelé',
  es: 'personaje llamado llamada',
  pt: 'personagem chamado chamada',
  it: 'personaggio chiamato',
})
