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
  en: `focus concentrate start_with begin_with begin start starting start_over follow follows following followed come comes coming here_is here_are
    given received get have need_your_help need_help move_on switch turn carry_out devote listen face await`,
  de: `konzentriere konzentrier konzentrieren fokussiere beginnen beginne beginn fangen fang folgen folgt kommen kommt widme starten
    warten bekommst erhältst wende habe brauche_deine_hilfe brauche`,
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
  en: `well_done very_good that_is_done that's_done great_job good_job excellent_work excellent_performance excellent superbly_done
    super fantastic amazing awesome great wonderful congratulations perfect brilliant was_ok was_okay nicely_done that_was_good
    you_did_great good_work task_complete task_completed outstanding great_work simply_great was_ok_before nailed bravo you_have_it exceeded_yourself
    outdone_yourself you_did_it`,
  de: `sehr_gut super gut_gemacht ausgezeichnet* hervorragend* großartig* wunderbar toll fantastisch klasse glückwunsch perfekt
    das_ist_erledigt erledigt echt_super hast's_drauf übertroffen bravo tolle_leistung wow`,
  fr: 'très_bien bravo excellent parfait félicitations génial bon_travail',
  es: 'muy_bien excelente perfecto felicidades bien_hecho genial fantástico',
  pt: 'muito_bem excelente perfeito parabéns ótimo bom_trabalho',
  it: 'molto_bene eccellente perfetto bravo ottimo complimenti',
  hr: 'odlično super izvrsno bravo čestitam čestitamo dobro_napravljeno svaka_čast',
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
