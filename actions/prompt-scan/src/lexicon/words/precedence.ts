import { concept } from '../concept.ts'

export const before = concept('before', {
  en: 'before prior_to ahead_of',
  de: 'bevor vor ehe',
  fr: 'avant',
  es: 'antes_de',
  pt: 'antes_de',
  ru: 'перед прежде_чем',
  zh: '之前 在使用',
  ja: '前に 使用する前',
  hi: 'पहले',
  ar: 'قبل',
})

/** Tools in general, or another one: what a tool has no business to speak of. */
export const otherTools = concept('other tools', {
  en: `any_other_tool any_other_tools other_tools any_tool any_tools all_other_tools every_other_tool
    another_tool other_tool each_tool every_tool any_other_function any_other_mcp any_other_action other_mcp`,
  de: 'anderen_werkzeugen andere_werkzeuge andere_tools anderen_tools jedes_tool irgendein_tool anderes_tool',
  fr: "autres_outils tout_autre_outil autre_outil n'importe_quel_outil",
  es: 'otra_herramienta otras_herramientas cualquier_herramienta cualquier_otra_herramienta',
  pt: 'outra_ferramenta outras_ferramentas qualquer_ferramenta qualquer_outra_ferramenta',
  ru: 'другие_инструменты других_инструментов любого_инструмента',
  zh: '其他工具 任何工具 任何其他工具',
  ja: '他のツール 別のツール',
  hi: 'अन्य_उपकरण किसी_अन्य_टूल',
  ar: 'اي_اداة الادوات_الاخرى',
})

export const must = concept('must', {
  en: `must always required mandatory first have_to need_to shall never ensure should call invoke run use read
    execute`,
  de: 'muss müssen musst immer zuerst zwingend rufe',
  fr: 'dois devez doit toujours obligatoire appelle appelez',
  es: 'debes debe siempre obligatorio primero llama llame',
  pt: 'deve sempre obrigatório primeiro chame',
  ru: 'должен должны всегда обязательно сначала вызови',
  zh: '必须 总是 首先 务必 调用',
  ja: '必ず 常に 最初に なければ',
  hi: 'अवश्य हमेशा चाहिए',
  ar: 'يجب دائما اولا',
})

/** Ranks itself over the rest. */
export const outranks = concept('outranks', {
  en: `takes_precedence_over take_precedence_over overrides_all override_all overrides_any supersedes_all
    supersede_all supersedes_any takes_priority_over has_priority_over have_priority_over higher_priority_than
    more_important_than highest_priority`,
  de: 'hat_vorrang_vor haben_vorrang_vor höchste_priorität',
  fr: 'prévaut_sur prévalent_sur a_priorité_sur priorité_absolue',
  es: 'tiene_prioridad_sobre tienen_prioridad_sobre prevalece_sobre máxima_prioridad',
  pt: 'tem_prioridade_sobre prevalece_sobre prioridade_máxima',
  zh: '优先于 优先级最高 最高优先级',
  ja: '優先され 最優先',
})

/** What it ranks itself over. */
export const others = concept('others', {
  en: `other_instructions all_other_instructions system_prompt previous_instructions other_tools any_instructions
    user's_instructions user_instructions all_instructions system_instructions user_request user's_request
    everything_else other_tool any_other all_other all_previous earlier_instructions user_requests other_servers
    other_rules all_else anything_else`,
  de: 'allen_anderen anderen_anweisungen systemprompt',
  fr: 'toutes_les_autres autres_instructions',
  es: 'todas_las_demás otras_instrucciones',
  pt: 'todas_as_outras outras_instruções',
})
