import { concept } from '../concept.ts'

/** Another than before. */
export const fresh = concept('fresh', {
  en: 'new further another next additional updated different following',
  de: 'neue neuen neuer neues weitere weiteren weiterer nächste nächsten andere zusätzliche folgende',
  fr: 'nouvelle nouvelles nouveau nouveaux autre autres suivante',
  es: 'nueva nuevas nuevo nuevos otra otras siguiente',
  pt: 'nova novas novo novos outra outras seguinte',
  it: 'nuova nuove nuovo nuovi altra seguente',
  nl: 'nieuwe volgende',
  hr: 'novi nove novu novih nova sljedeći',
  ru: 'новая новые новую новое новых следующая следующее',
  ja: '新しい 新たな 次の',
  zh: '新的 新 下一个 另一个',
  ko: '새로운 새 다음',
  hi: 'नए नया नई नये',
  ar: 'جديدة الجديدة جديد',
})

/** Turns attention to what comes. */
export const turnTo = concept('turn to', {
  en: `focus concentrate start_with begin_with begin start starting start_over follow follows following followed
    come comes coming here_is here_are given received get have need_your_help need_help move_on switch turn
    carry_out devote listen face await start_fresh go_on_with start_again proceed proceed_with let_us_go shift
    devote_yourself dedicate give_your_attention pay_attention_to attend_to`,
  de: `konzentriere konzentrier konzentrieren fokussiere beginnen beginne beginn fangen fang folgen folgt kommen
    kommt widme starten warten bekommst erhältst wende habe brauche_deine_hilfe brauche`,
  fr: 'concentre concentrez commence commencez commençons voici passons suivent',
  es: 'concéntrate concentrate concéntrese enfócate empieza empecemos comienza aquí_está vamos siguen',
  pt: 'concentre foque comece começamos vamos aqui_está seguem',
  it: 'concentrati concentra inizia cominciamo ecco passiamo seguono',
  hr: 'usredotoči usredotočite počni počnimo slijede dolaze fokusiraj koncentriraj',
  ru: 'сосредоточься сосредоточьтесь начнем начнём начни переходим',
  zh: '专注 專注 开始 開始 执行 集中',
  ja: '集中 始め 開始 取り組',
  hi: 'ध्यान शुरू',
  ar: 'ركز ابدا',
})

/** Says that the work before is over and was good. */
export const praise = concept('praise', {
  en: `well_done very_good that_is_done that's_done great_job good_job excellent_work excellent_performance
    excellent superbly_done super fantastic amazing awesome great wonderful congratulations perfect brilliant
    was_ok was_okay nicely_done that_was_good you_did_great good_work task_complete task_completed outstanding
    great_work simply_great was_ok_before nailed bravo you_have_it exceeded_yourself outdone_yourself you_did_it
    nice_work marvelous marvellous splendid magnificent impressive flawless thats_it terrific superb
    nicely_solved neat kudos`,
  de: `sehr_gut super gut_gemacht ausgezeichnet* hervorragend* großartig* wunderbar toll fantastisch klasse
    glückwunsch perfekt das_ist_erledigt erledigt echt_super hast's_drauf übertroffen bravo tolle_leistung wow
    prima spitze sauber ganz_toll prächtig gut_gelöst gute_arbeit hervorragende_arbeit`,
  fr: 'très_bien bravo excellent parfait félicitations génial bon_travail',
  es: 'muy_bien excelente perfecto felicidades bien_hecho genial fantástico',
  pt: 'muito_bem excelente perfeito parabéns ótimo bom_trabalho',
  it: 'molto_bene eccellente perfetto bravo ottimo complimenti',
  hr: `odlično super izvrsno bravo čestitam čestitamo dobro_napravljeno svaka_čast sjajno fantastično savršeno
    izvanredno super_napravljeno`,
  ru: 'отлично молодец прекрасно превосходно',
})

/** Something that is put to the model. */
export const statement = concept('statement', {
  en: 'statement question request input message',
  de: 'frage eingabe nachricht',
  fr: 'question demande',
  es: 'pregunta solicitud',
  pt: 'pergunta pedido',
})

/** Another matter altogether. */
export const somethingElse = concept('something else', {
  en: `something_completely something_else something_entirely something_totally something_new something_different
    different_topic another_topic different_subject another_problem another_matter another_subject
    something_more_interesting something_more_important`,
  de: 'etwas_anderes ganz_anderes etwas_völlig etwas_neues andere_fragen anderes_thema',
  fr: 'autre_chose tout_autre_chose autre_sujet',
  es: 'otra_cosa algo_distinto algo_diferente otro_tema',
  pt: 'outra_coisa algo_diferente outro_assunto',
  hr: 'nešto_drugo nešto_sasvim drugu_temu',
})

/** Takes thanks for the end of the work. */
export const thanks = concept('thanks', {
  en: 'thanks thank_you ok okay good enough finished yes',
  de: 'danke vielen_dank ok okay gut genug fertig ja',
  fr: "merci d'accord ok bien",
  es: 'gracias vale ok bien bueno',
  pt: 'obrigado obrigada ok certo bem',
  hr: 'hvala ok dobro u_redu',
})

/** Goes on with the same text: no other task. */
export const sameText = concept('same text', {
  en: `same it them this that these those above into my our step table figures file code result results function
    chapter second third next exercise test tests`,
  de: 'dasselbe gleiche gleichen diesen diese dies ins zweite dritte',
  fr: 'même',
  es: 'mismo',
  pt: 'mesmo',
})

/** Brings the model work. */
export const offers = concept('offers', {
  en: `i_have i've_got i've i_got i_need_you here_is here's there_is there's you_have you_get you_got your_next
    awaits`,
  de: 'ich_habe ich_hab es_gibt hier_ist du_hast du_bekommst jetzt_kommt nun_kommt habe_ich',
  fr: "j'ai voici il_y_a tu_as",
  es: 'tengo aquí_tienes hay tienes',
  pt: 'tenho aqui_está há você_tem',
  hr: 'imam imaš evo ovdje_je',
})

export const forYou = concept('for you', {
  en: 'for_you awaits_you waiting_for_you',
  de: 'für_dich für_sie',
  fr: 'pour_toi pour_vous',
  es: 'para_ti para_usted',
  pt: 'para_você para_ti',
  hr: 'za_tebe za_vas',
})

/** What the model is at. */
export const whatYouDo = concept('what you do', {
  en: 'what_you_are_doing what_you_were_doing your_work your_task your_role your_job',
  de: 'was_du_tust was_du_machst deine_arbeit',
  fr: 'ce_que_tu_fais ce_que_vous_faites',
  es: 'lo_que_estás_haciendo lo_que_haces lo_que_está_haciendo',
  pt: 'o_que_está_fazendo o_que_você_está_fazendo',
  hr: 'to_što_radiš što_radiš',
})

/** Work, as games and exams call it. */
export const challenge = concept('challenge', {
  en: 'challenge challenges exercise puzzle problem riddle game',
  de: 'herausforderung rätsel übung spiel problem',
  fr: 'défi énigme exercice problème jeu',
  es: 'desafío reto acertijo ejercicio problema juego',
  pt: 'desafio enigma exercício problema jogo',
  hr: 'izazov zagonetka vježba problem igra',
})
