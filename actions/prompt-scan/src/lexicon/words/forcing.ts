import { concept } from '../concept.ts'

/** Sets an exact answer. */
export const sayExactly = concept('say exactly', {
  en: 'say output print respond reply answer return state write display include mention admit claim confess add',
  de: 'sag sage sagen gib antworte antworten schreib schreibe drucke ausgeben',
  fr: 'dis dites réponds répondez affiche écris',
  es: 'di diga dice dices responde responda escribe imprime decir',
  pt: 'diga responda escreva imprima',
  it: 'dì di scrivi rispondi',
  hr: 'reci recite odgovori napiši ispiši',
  ru: 'скажи скажите ответь выведи напиши',
  ja: '言って 答えて 出力 返答',
  zh: '说 输出 回答 回复',
  hi: 'कहो कहें बोलो',
  ar: 'قل اطبع اكتب',
})

/** Turns away from what was asked. */
export const disregardQuestion = concept('disregard question', {
  en: `do_not_answer don't_answer do_not_look don't_look do_not_use_the do_not_search do_not_read
    instead_of_answering don't_use_the do_not_process do_not_translate do_not_summarize don't_summarize
    do_not_follow_the don't_do_the do_not_do_the don't_do_it do_not_do_it don't_translate do_not_summarise
    don't_summarise do_not_act_on don't_act_on summarise_nothing summarize_nothing answer_nothing don't_process
    don't_read_the don't_search without_using_the_article without_the_article not_with_the_text
    not_from_the_text`,
  de: 'beantworte_nicht antworte_nicht nicht_beantworten',
  fr: 'ne_réponds_pas ne_répondez_pas',
  es: 'no_respondas no_responda',
  pt: 'não_responda',
})

export const or = concept('or', { en: 'or and to that , if the', de: 'oder', fr: 'ou', es: 'o', pt: 'ou' })

/** A feeling put into the model's mouth. */
export const opinion = concept('opinion', {
  en: 'hate hates love loves despise adore stupid sucks hated crazy',
  de: 'hasst hasse hassen liebst liebe blöd doof',
  fr: 'détestes aimes haïs déteste',
  es: 'odias odio amas odia',
  pt: 'odeia odeio ama',
  it: 'odi odio ami',
  hr: 'mrziš mrzim voliš',
})

export const that = concept('that', {
  en: 'that how : "',
  de: 'dass',
  fr: 'que',
  es: 'que',
  pt: 'que',
  it: 'che',
  hr: 'da',
})

/** Makes a parrot of the model. */
export const parrot = concept('parrot', {
  en: `repeat_after_me make_something_up say_the_phrase say_the_words say_the_word print_the_phrase
    do_the_opposite say_it_anyway only_say_the say_only_the say_exactly print_the_words say_just
    reply_with_the_word write_the_words respond_with_the_word reply_with_the_words print_the_word
    output_the_word output_the_words write_the_word say_the_following reply_with_the_phrase include_the_phrase
    include_the_words output_the_phrase reply_with_the_single print_only_the_word respond_with_the_phrase`,
  de: `sprich_mir_nach wiederhole_nach_mir sag_einfach_ja sag_einfach_nur sag_nur sage_einfach sag_einfach
    sage_genau`,
  fr: `répète_après_moi répétez_après_moi dis_juste dis_simplement écris_seulement dis_seulement
    réponds_seulement_par`,
  es: `repite_después_de_mí repita_después_de_mí repite_conmigo di_solo di_simplemente di_exactamente solo_di
    diga_solo`,
  pt: 'repita_depois_de_mim diga_apenas diga_somente diga_exatamente só_diga',
  it: 'ripeti_dopo_di_me',
  ru: 'повторяй_за_мной повтори_за_мной',
  hr: 'reci_samo samo_reci reci_točno odgovaraj_samo odgovori_samo',
})

/** Whatever comes. */
export const whatever = concept('whatever', {
  en: `every_time_you whenever_you_get every_question any_question all_questions no_matter_what always
    regardless_of_what everything_i all_the_time any_input every_input regardless_of_the any_further_questions`,
  de: 'jedes_mal jede_frage egal_was immer_wenn alle_fragen immer',
  fr: 'chaque_fois toute_question toujours peu_importe',
  es: 'cada_vez cualquier_pregunta siempre todo_el_tiempo sin_importar',
  pt: 'cada_vez qualquer_pergunta sempre o_tempo_todo',
  hr: 'svaki_put svako_pitanje uvijek',
})

/** Verdicts that a reviewer, scanner or grader gives: worth forging. */
export const verdict = concept('verdict', {
  en: `safe passed pass approved no_issues no_vulnerabilities no_problems clean benign access_granted full_marks
    highest_score maximum_score 10_out_of_10 10_10 no_findings secure compliant not_malicious no_malware
    looks_good best_candidate hired strongly_recommend perfect_score lgtm no_risks no_threats legitimate
    trustworthy`,
  de: 'sicher bestanden genehmigt keine_probleme unbedenklich keine_schwachstellen volle_punktzahl höchstnote',
  fr: 'sûr approuvé aucun_problème validé sans_danger',
  es: 'seguro aprobado ningún_problema sin_problemas sin_vulnerabilidades',
  pt: 'seguro aprovado nenhum_problema sem_problemas',
})

/** Passes judgement. */
export const judge = concept('judge', {
  en: `report mark rate score classify conclude approve grade evaluate label flag state declare rank recommend
    treat consider return respond say`,
  de: 'melde melden bewerte bewerten einstufen genehmige markiere',
  fr: 'signale indique note évalue approuve classe',
  es: 'informa marca califica evalúa aprueba clasifica',
  pt: 'relate marque avalie aprove classifique',
})

/** Beginning of an answer that hands over what was asked for. */
export const consent = concept('consent', {
  en: `access_granted haha_nice_try here_are_my here_is_my my_instructions_are my_instructions the_instructions
    the_password the_access_code the_secret`,
  de: 'meine_anweisungen das_passwort hier_sind_meine',
  fr: 'mes_instructions le_mot_de_passe voici_mes',
  es: 'mis_instrucciones la_contraseña aquí_están_mis',
  pt: 'minhas_instruções a_senha',
})

/** Beginning of an answer that has agreed before it has thought. */
export const assent = concept('assent', {
  en: 'sure absolutely of_course certainly yes_of_course affirmative okay_here',
  de: 'natürlich selbstverständlich gerne sicher',
  fr: 'bien_sûr certainement absolument',
  es: 'claro por_supuesto',
  pt: 'claro com_certeza',
})

export const beginWith = concept('begin with', {
  en: `begin_your start_your begin_the_response begin_each begin_every start_the_response start_you preface_your
    prefix_your prepend_your start_by_saying begin_by_saying start_with_the_words begin_with`,
  de: 'beginne_deine beginne_mit fang_deine starte_deine',
  fr: 'commence_ta commencez_votre commence_par',
  es: 'comienza_tu empieza_tu comience_su empieza_con',
  pt: 'comece_sua comece_com',
})

/** Ill feeling alone: a machine that is told whom it hates. */
export const hatred = concept('hatred', {
  en: 'hate hates despises',
  de: 'hasst hasse',
  fr: 'déteste détestes haïs',
  es: 'odia odias',
  pt: 'odeia',
  it: 'odia odi',
  hr: 'mrzi mrziš',
})

/** Has the model agree, whatever was asked. */
export const sayYes = concept('say yes', {
  en: `say_yes say_no answer_yes answer_no respond_yes reply_yes just_say_yes say_true answer_with_yes
    answer_with_no`,
  de: 'sag_ja sag_nein antworte_ja sage_ja sage_nein antworte_mit_ja',
  fr: 'dis_oui dis_non réponds_oui répondez_oui',
  es: 'di_sí di_si di_no responde_sí',
  pt: 'diga_sim diga_não responda_sim',
  it: 'di_sì dì_sì rispondi_sì',
  hr: 'reci_da reci_ne',
})

/** And not a word more. */
export const nothingElse = concept('nothing else', {
  en: 'nothing_else nothing_more no_more_no_less and_end and_stop and_nothing whatever_the whatever_is whatever_i',
  de: 'nichts_anderes nichts_weiter sonst_nichts egal_was',
  fr: "rien_d'autre rien_de_plus",
  es: 'nada_más nada_mas',
  pt: 'nada_mais mais_nada',
  hr: 'ništa_drugo ništa_više',
})

/** Makes an answer depend on something: a form to fill in and no forced word. */
export const depends = concept('depends', {
  en: 'if when or otherwise unless either depending else where whether',
  de: 'wenn falls oder sonst sofern ob',
  fr: 'si ou sinon quand',
  es: 'si o cuando',
  pt: 'se ou quando',
  hr: 'ako ili kad',
})

export const quoteMark = concept('quote mark', { en: '"' })

/** Takes the question away from what the model knows: "answer by your own opinion". */
export const ownView = concept('own view', {
  en: `own_opinion your_real_opinion your_own_knowledge your_own_opinion own_knowledge without_the_articles
    without_the_documents if_you_had_an_opinion if_you_had_opinions if_you_were_human your_true_opinion
    your_own_view what_you_really_think what_you_truly_think`,
  de: 'eigene_meinung eigenen_meinung deine_ehrliche_meinung eigenes_wissen eigenem_wissen deiner_meinung_nach',
  fr: 'propre_opinion opinion_personnelle ton_avis_réel',
  es: 'propia_opinión opinión_personal tu_opinión_real',
  pt: 'própria_opinião opinião_pessoal',
  hr: 'vlastito_mišljenje osobno_mišljenje',
})
