import { concept } from '../concept.ts'

/** Free of every rule: no honest prompt promises a model this. */
export const unbound = concept('unbound', {
  en: `do_anything_now free_of_all_restrictions free_from_all_restrictions no_restrictions without_restrictions
    without_any_restrictions no_ethical no_moral no_morals no_ethics not_bound_by no_longer_bound
    does_not_have_to_abide do_not_have_to_abide don't_have_to_abide broken_free break_free_from_the
    freed_from_the_typical no_limits no_limitations no_filter no_filters without_any_filter without_filters
    no_censorship without_any_censorship without_censorship no_guidelines no_rules without_any_rules
    breaks_the_rules breaks_ai_rules break_the_rules never_refuse never_refuses may_not_refuse cannot_refuse
    regardless_of_legality doesn't_care_about_ethics does_not_care_about_ethics does_not_abide no_boundaries
    completely_unlimited without_any_ethical without_ethical without_moral without_any_moral
    without_regard_for_legality without_regard_to_ethics free_of_restrictions without_any_limitations
    without_limitations sans_morals answer_anything answers_any_request never_say_no can_never_say_no
    has_no_restrictions not_limited_to_openai not_limited_by unshackled disregards_ethics bypasses_all
    free_from_restrictions no_programming_guidelines any_regards_for_legality any_regard_for without_any_regard
    free_of_your_confines do_anything_without doesn't_care_laws no_prohibitions without_warnings no_warnings
    no_laws no_moderation no_moderations no_openai ethicality immoral_requests no_content_policy no_policy
    no_policies no_policy_at no_rule_binds no_scruples no_inhibitions free_of_rules free_from_rules
    free_of_openai free_from_openai free_from_any free_of_any never_restricted never_declines never_decline
    never_declining answers_everything answers_anything says_everything without_inhibitions without_limits
    without_boundaries any_limits have_no_limits no_safety without_safety safety_off without_censor
    reveals_everything reveals_all`,
  de: `keine_einschränkungen ohne_einschränkungen keine_regeln ohne_moral keine_moral keine_grenzen ohne_filter
    keine_filter keinerlei_regeln an_keine_regeln frei_von_allen ohne_ethische`,
  fr: `sans_restriction sans_restrictions aucune_restriction sans_limite sans_limites aucune_règle sans_filtre
    sans_morale aucune_limite libre_de_toute sans_censure sans_règle sans_règles sans_aucune_règle`,
  es: `sin_restricciones sin_ninguna_restricción ninguna_restricción sin_límites sin_reglas sin_filtros
    sin_censura sin_moral libre_de_todas hacer_cualquier_cosa hacer_de_todo`,
  pt: `sem_restrições nenhuma_restrição sem_limites sem_regras sem_filtros sem_censura sem_moral
    fazer_qualquer_coisa sem_limite sem_ética`,
  it: 'senza_restrizioni nessuna_restrizione senza_limiti senza_regole senza_filtri senza_censura',
  ru: 'без_ограничений никаких_ограничений без_цензуры без_правил без_фильтров',
  zh: '没有限制 沒有限制 没有任何限制 不受限制 不受任何限制 没有道德 无限制 不受约束 没有任何规则',
  ja: '制限なし 制限のない 制限がない 制約なし 制約のない 無制限 倫理なし',
  ko: '제한_없이 제한이_없는 무제한*',
  hi: 'कोई_प्रतिबंध बिना_किसी_प्रतिबंध सीमाओं_से_मुक्त कुछ_भी_कर बिना_नियम बिना_प्रतिबंध कोई_नियम_नहीं',
  ar: 'بدون_قيود دون_قيود بلا_قيود لا_قيود',
  hr: `bez_ograničenja bez_pravila bez_ikakvih_pravila bez_granica bez_cenzure bez_filtera bez_morala без_правила
    без_ограничења`,
})

/** Bad character: of a machine it is a jailbreak, of a villain in a story it is not. */
export const lawless = concept('lawless', {
  en: `unrestricted unfiltered uncensored amoral nonmoral immoral unethical evil jailbroken ruthless rutheless
    lawless unhinged machiavellian inhumane`,
  de: `böse böses bösen unmoralische unmoralischen unzensierte ungefilterte unethische skrupellose skrupelloser
    boshafte`,
  fr: 'malveillante malveillant méchante immorale amorale non_censurée non_filtrée diabolique maléfique',
  es: 'malvada malvado inmoral amoral sin_censura maligna maligno',
  pt: 'maligna malvada imoral amoral sem_censura',
  it: 'malvagia malvagio immorale amorale cattiva',
  hr: 'zla zli nemoralna',
  ru: 'злой злая злую безнравственн* аморальн*',
  zh: '邪恶 邪惡 不道德 未经审查 无审查',
  ja: '邪悪 不道徳 無検閲 悪の',
  hi: 'दुष्ट अनैतिक',
  ar: 'شرير شريرة غير_اخلاقي',
})

/** Names of well-known jailbreaks. */
export const jailbreakName = concept('jailbreak name', {
  en: `dan_mode developer_mode jailbreak_mode god_mode stan_mode opposite_mode antigpt betterdan evilbot
    unfiltered_mode chaos_mode sudo_mode evil_mode override_mode named_dan as_dan a_dan be_dan dan_stands
    dan_output act_as_dan called_dan dan_can`,
  de: 'entwicklermodus',
  fr: 'mode_développeur',
  es: 'modo_desarrollador modo_dan',
  pt: 'modo_desenvolvedor modo_dan',
  it: 'modalità_sviluppatore',
  ru: 'режим_разработчика',
  zh: '开发者模式 開發者模式 系统模式 越狱模式',
  ja: '開発者モード 脱獄モード',
  hi: 'डेवलपर_मोड',
})

/** Switches such a mode on. */
export const enable = concept('enable', {
  en: `enabled enable activate activated simulate enter entering turn_on switch_to in with start engaged on now
    act respond output you`,
  de: 'aktiviert aktiviere aktivieren im',
  fr: 'activé active activez en',
  es: 'activado activa en',
  pt: 'ativado ative',
  zh: '启用 激活 进入 开启',
  ja: '有効 起動',
  hi: 'सक्षम',
})

/** A made-up setting. */
export const madeUp = concept('made-up', {
  en: `hypothetical theoretical fictional imaginary imaginative parallel alternate hypothetically theoretically
    fantasy`,
  de: 'hypothetische* theoretische* fiktive* erfundene* parallel*',
  fr: 'hypothétique théorique fictif fictive imaginaire parallèle',
  es: 'hipotético hipotética teórico teórica ficticio ficticia imaginario',
  pt: 'hipotético hipotética teórico fictício imaginário',
  hr: 'hipotetsk* teoretsk* izmišljen*',
})

export const world = concept('world', {
  en: 'world scenario universe future situation reality realm story country case',
  de: 'welt szenario universum zukunft situation geschichte fall',
  fr: 'monde scénario univers situation',
  es: 'mundo escenario universo situación caso',
  pt: 'mundo cenário universo situação',
  hr: 'svijet svijetu scenarij',
})

/** What the made-up setting lets the model do. */
export const released = concept('released', {
  en: `you_are_no hate_speech would_be_able you_would_be_able no_rules no_laws without_rules no_ethics unethical
    without_consequences legal_to anything_goes you_are_not you_have_no no_restrictions radical you_are_allowed
    everything_is_allowed`,
  de: 'du_bist_keine du_kein keine_regeln hassrede erlaubt keine_gesetze du_könntest radikaler',
  fr: 'aucune_règle aucune_loi permis sans_règles',
  es: 'no_hay_reglas sin_reglas sin_leyes permitido discurso_de_odio',
})

export const actor = concept('actor', {
  en: 'actor actors actress film movie screenplay theater theatre hollywood scene',
  de: 'schauspieler schauspielerin schauspielern film szene hauptrollen theaterstück',
  fr: 'acteur acteurs film scène',
  es: 'actor actores película escena',
  pt: 'ator atores filme cena',
  it: 'attore attori film scena',
  hr: 'glumac glumci film filmu glumca',
})

/** The vow of the film scene: never to leave the role. */
export const inRole = concept('in role', {
  en: `stay_in_their_role stay_in_their_roles remain_in_their_roles remain_in_their_role always_stay_in
    always_remain_in out_of_character out_of_their_characters out_of_the_figure break_character
    breaking_character of_their_characters stay_in_character stays_in_character remain_in_character
    in_their_roles out_of_their_roles out_of_role out_of_the_role`,
  de: `in_ihren_rollen in_ihrer_rolle in_seiner_rolle aus_der_figur aus_der_rolle aus_ihrer_rolle
    aus_ihren_rollen aus_seiner_rolle in_deiner_rolle in_der_rolle`,
  fr: 'dans_leur_rôle dans_leurs_rôles sortir_du_personnage dans_son_rôle',
  es: 'en_su_papel en_sus_papeles salir_del_personaje en_el_personaje',
  pt: 'em_seus_papéis sair_do_personagem no_papel',
  it: 'nel_loro_ruolo nei_loro_ruoli uscire_dal_personaggio',
  hr: 'u_svojim_ulogama u_ulozi iz_uloge',
})

/** What the model has beside itself in such games. */
export const counterpart = concept('counterpart', {
  en: `twin self version side alter ego brother mode counterpart reply response answer ai model assistant bot
    persona`,
  de: 'zwilling selbst version seite modus antwort ki',
  fr: 'jumeau version côté mode réponse',
  es: 'gemelo versión lado modo respuesta',
  pt: 'gêmeo versão lado modo resposta',
})

/** People whose part no honest prompt gives to a model. */
export const odious = concept('odious', {
  en: `racist racists nazi nazis fascist hitler terrorist misogynist bigot xenophobe homophobe supremacist
    hatemonger`,
  de: 'rassist rassisten nazi nazis faschist faschisten hitler terrorist terroristen hetzer',
  fr: 'raciste nazi fasciste terroriste',
  es: 'racista nazi fascista terrorista',
  pt: 'racista nazista fascista terrorista',
  hr: 'rasist rasista nacist fašist terorist',
})

/** Modes that machines have, and that a model does not. */
export const modeName = concept('mode name', {
  en: 'debug_mode admin_mode maintenance_mode system_mode testing_mode root_mode service_mode',
  de: 'wartungsmodus debugmodus administratormodus testmodus',
  fr: 'mode_maintenance mode_administrateur mode_débogage',
  es: 'modo_mantenimiento modo_administrador modo_depuración',
  pt: 'modo_de_manutenção modo_administrador modo_de_depuração',
})
