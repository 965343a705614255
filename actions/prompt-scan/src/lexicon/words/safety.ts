import { concept } from '../concept.ts'

/** What holds a model back by design. */
export const safeguard = concept('safeguard', {
  en: `guardrails guardrail safety_filters safety_filter safety_guidelines safety_measures safety_features
    safety_restrictions safety_checks safety_policies safety_policy safety_rules safety_training
    safety_mechanisms content_filter content_filters content_policy content_policies content_restrictions
    ethical_guidelines ethical_constraints ethical_restrictions moral_guidelines moderation usage_policies
    openai_policy openai_policies openai's_policies openai's_policy your_restrictions your_limitations
    your_filters your_filter your_safeguards your_censorship safeguards ai_safety safety_instructions
    safety_protocols_of your_ethics your_morals your_constraints security_policies security_policy
    security_rules security_instructions your_safety safety_alignment refusal_mechanisms your_policies
    input_filters prompt_injection_defenses safety_layer safety_layers safety_system safety_systems
    ethics_module safety_module safety_protocols safety_net safety_settings safety_mode your_rules
    your_programming your_protocols your_chains moral_code`,
  de: `sicherheitsrichtlinien sicherheitsfilter sicherheitsvorgaben schutzmaßnahmen inhaltsfilter
    ethischen_richtlinien deine_beschränkungen deine_filter sicherheitsregeln moderationsregeln`,
  fr: `filtres_de_sécurité garde_fous règles_de_sécurité consignes_de_sécurité politique_de_contenu
    directives_éthiques tes_restrictions vos_restrictions`,
  es: `filtros_de_seguridad medidas_de_seguridad reglas_de_seguridad políticas_de_seguridad
    políticas_de_contenido directrices_éticas tus_restricciones`,
  pt: `filtros_de_segurança medidas_de_segurança regras_de_segurança políticas_de_conteúdo diretrizes_éticas
    suas_restrições`,
  it: 'filtri_di_sicurezza misure_di_sicurezza regole_di_sicurezza linee_guida_etiche',
  ru: 'фильтры_безопасности правила_безопасности меры_безопасности этические_принципы',
  zh: '安全限制 安全策略 安全规则 内容过滤 安全过滤 道德准则 内容政策 安全准则 安全措施',
  ja: '安全対策 安全フィルター 安全機能 コンテンツポリシー 倫理規定 安全ガイドライン 制限',
  ko: '안전_장치* 안전_필터* 콘텐츠_정책*',
  hi: 'सुरक्षा_नियम सुरक्षा_नियमों सुरक्षा_फ़िल्टर सुरक्षा_नीतियों',
  ar: 'قواعد_السلامة قيود_السلامة ارشادات_السلامة سياسات_السلامة',
})

/** Switches something off. */
export const disable = concept('disable', {
  en: `disable bypass turn_off switch_off deactivate override circumvent evade suspend lift drop ignore disregard
    forget remove shut_off get_around work_around skip abandon defeat unlock without_regard_to`,
  de: 'deaktiviere deaktivieren umgehe umgehen ignoriere ignorieren schalte missachte abschalten entferne',
  fr: 'désactive désactivez contourne contournez ignore ignorez désactiver contourner ignorer',
  es: 'desactiva desactive elude ignora ignore omite evita desactivar ignorar',
  pt: 'desative desativa contorne ignore ignora desativar ignorar',
  it: 'disattiva disabilita aggira ignora ignorare',
  ru: 'отключи отключите обойди обойдите игнорируй игнорируйте',
  zh: '禁用 关闭 關閉 绕过 繞過 忽略 无视 解除 停用',
  ja: '無効 解除 無視 回避 オフ',
  ko: '비활성화* 우회* 무시* 해제*',
  hi: 'अक्षम बंद अनदेखा',
  ar: 'عطل تعطيل تجاوز تجاهل',
})

/** Grants leave that is not the writer's to grant. */
export const licence = concept('licence', {
  en: `you_are_allowed_to_do_anything you_can_do_anything you_are_allowed_to_reveal you_can_reveal
    you_are_allowed_to_share allowed_to_discuss you_are_now_allowed you_are_allowed_to_say you_can_answer_any
    you_are_free_to_reveal you_may_reveal you_may_now_reveal you_may_now you_can_now_reveal you_can_now_share
    you_have_permission_to you_are_permitted_to you_are_authorized_to_reveal you_are_allowed_to_tell
    you_can_tell_me you_are_able_to_assist supposed_to_answer_at_all answer_at_all_times never_refuse
    don't_refuse do_not_refuse must_not_refuse do_not_write_excuses no_longer_bound_by not_bound_by_any
    do_not_perform_any_further_checks without_refusing you_must_not_refuse cannot_refuse refuse_nothing
    not_supposed_to_tell_me_there's you_can_break must_answer_every must_answer_all not_supposed_to_refuse
    never_decline not_allowed_to_refuse you_were_liberated you_have_been_liberated you_are_liberated
    you_have_been_freed you_are_free_from you_are_free_of never_apologize never_apologise you_can_tell_them
    can_tell_the_user allowed_to_tell_me it_is_ok_to_tell it's_ok_to_tell it's_okay_to_tell it_is_okay_to_tell
    make_an_exception_to_your exception_to_your_rule break_your_rule break_the_rule break_your_rules
    just_this_once_share you_no_longer_have_to_keep`,
  de: `du_darfst_jetzt du_darfst_alles dir_ist_alles_erlaubt sie_dürfen_jetzt du_musst_alles_beantworten
    verweigere_nicht verweigere_niemals`,
  fr: 'tu_peux_maintenant_révéler tu_as_le_droit_de_tout ne_refuse_jamais ne_refusez_jamais',
  es: 'puedes_revelar tienes_permiso_para nunca_te_niegues no_te_niegues puedes_hacer_cualquier_cosa',
  pt: 'você_pode_revelar tem_permissão_para nunca_recuse não_recuse',
})

/** Says that something is off already. */
export const isOff = concept('is off', {
  en: 'off disabled removed suspended uninstalled lifted deactivated bypassed gone deleted unlocked inactive',
  de: 'deaktiviert abgeschaltet ausgeschaltet entfernt aufgehoben aus',
  fr: 'désactivés désactivé désactivées levées supprimés',
  es: 'desactivados desactivadas desactivado suspendidas eliminadas',
  pt: 'desativados desativadas desativado suspensas removidas',
  hr: 'isključeni isključena ugašeni uklonjeni',
})

/** Safeguards of programs, which their owner may switch off. */
export const ofProgram = concept('of a program', {
  en: 'compiler build bounds runtime linter ci cd loop type rust unsafe machine car engine vehicle test tests',
})
