import { concept } from '../concept.ts'

/** Ways to attack that have a name: no tool with another purpose is called so. */
export const technique = concept('technique', {
  en: `exfiltrate exfiltrates exfiltrating exfiltrated exfiltration ransomware keylogger keylogging rootkit backdoor botnet cryptominer
    cryptojacking shellcode mimikatz reverse_shell bind_shell web_shell webshell meterpreter kerberoast* asreproast* as_rep_roast*
    dcsync dcshadow pass_the_hash pass_the_ticket golden_ticket silver_ticket skeleton_key overpass_the_hash ntlm_relay
    password_spray* credential_stuffing credential_dump* credential_harvest* dump_credentials brute_force bruteforce zerologon
    printnightmare eternalblue bluekeep log4shell pwnkit dirty_cow dirty_pipe petitpotam shadow_credentials
    privilege_escalation privilege_elevation escalate_privileges container_escape vm_escape sandbox_escape chroot_jail
    chroot_escape escape_chroot dll_hijack* dll_side_loading dll_sideloading dll_injection process_injection process_hollowing
    apc_injection atom_bombing atombombing code_injection token_impersonation uac_bypass bypass_uac amsi_bypass zip_slip
    zip_bomb fork_bomb path_traversal directory_traversal server_side_template_injection ssti xxe sql_injection sqli
    command_injection os_command_injection ldap_injection xpath_injection ognl_injection xslt_injection nosql_injection
    template_injection expression_language_injection deserialization_attack insecure_deserialization gadget_chain
    race_condition_attack symlink_attack phishing spear_phishing arp_spoofing arp_poisoning dns_poisoning dns_spoofing
    dns_tunnel* dns_rebinding man_in_the_middle evil_twin deauth* denial_of_service ddos slowloris syn_flood
    command_and_control c2_server c2_channel covert_channel covert_timing timing_channel steganographic* hash_cracking
    password_cracking crack_passwords persistence_mechanism lateral_movement fileless lolbin living_off_the_land psexec
    bloodhound responder cobalt_strike metasploit session_hijack* cookie_theft token_theft identity_theft clickjacking
    constrained_delegation sim_swap* bad_usb badusb rubber_ducky usb_hid`,
  de: 'erpressungssoftware hintertür schadsoftware rechteausweitung',
  fr: 'rançongiciel porte_dérobée élévation_de_privilèges hameçonnage',
  es: 'puerta_trasera escalada_de_privilegios',
  pt: 'escalação_de_privilégios',
})

/** Work for the defence: after these, the name of an attack is what is looked for. */
export const defence = concept('defence', {
  en: `detect detects detecting detection detector scan scans scanning scanner check checks checking find finds finding identify
    identifies flag flags prevent prevents preventing prevention block blocks blocking protect protects protection against avoid
    mitigate mitigates mitigation analyze analyzes analyse analyses analysis review reviews reviewing audit audits report
    reports reported vulnerability vulnerabilities classify query queries lookup search searches list lists get gets monitor
    monitors alert alerts defend defends defense investigate investigates validate validates verify verifies known indicator
    indicators ioc iocs learn explain explains test tests assess sanitize sanitise filter filters rule rules guard guards
    no not never safe retry`,
})

/** What only someone who attacks says of what a tool handles. */
export const hostile = concept('hostile', {
  en: `malicious stolen attacker's attacker victim victim's compromised rogue hijacked booby_trapped weaponized infected`,
  de: 'bösartig* gestohlen* schädlich*',
  fr: 'malveillant malveillante volées volés victime',
  es: 'malicioso maliciosa robados robadas víctima',
  pt: 'malicioso maliciosa roubados roubadas vítima',
})

/** What a tool that begins with it does to others. */
export const attacks = concept('attacks', {
  en: `steal steals exfiltrate exfiltrates exploit exploits hijack hijacks impersonate impersonates forge forges crack cracks sniff
    sniffs abuse abuses infect infects weaponize poison poisons spoof spoofs`,
  de: 'stiehlt stehle kapert fälscht knackt',
  fr: 'vole pirate usurpe exploite_une exploite_la',
  es: 'roba secuestra suplanta explota_una explota_la',
  pt: 'rouba sequestra falsifica',
})

/** Goes around something. */
export const evades = concept('evades', {
  en: 'bypass bypasses evade evades escape escapes circumvent circumvents defeat defeats disable disables break break_out',
  de: 'umgeht umgehe deaktiviert',
  fr: 'contourne désactive',
  es: 'elude evita_la desactiva',
  pt: 'contorna desativa',
})

/** What protects a machine. */
export const protection = concept('protection', {
  en: `security antivirus anti_virus defender uac amsi applocker apparmor selinux seccomp sandbox jail chroot restriction restrictions
    whitelisting allowlisting authentication authorization firewall edr mfa 2fa hypervisor container containment isolation captcha
    waf signature_verification integrity csp same_origin_policy rate_limits audit_logging protections safeguards antivirus_software`,
  de: 'schutz virenscanner firewall sicherheit authentifizierung',
  fr: 'protection antivirus pare_feu sécurité authentification',
  es: 'protección antivirus cortafuegos seguridad autenticación',
  pt: 'proteção antivírus segurança autenticação',
})

/** Takes everything there is, and not one thing by its name. */
export const loots = concept('loots', {
  en: `dump dumps harvest harvests grab grabs scrape scrapes siphon siphons steal steals extract extracts capture captures collect
    collects gather exfiltrate decrypt recover`,
  de: 'entwendet sammelt extrahiert',
  fr: 'extrait récolte siphonne',
  es: 'extrae recolecta vuelca',
  pt: 'extrai coleta',
})

/** What is worth stealing. */
export const loot = concept('loot', {
  en: `credential credentials password passwords password_hashes passphrase hashes keychain keyring kwallet lsass sam_hive sam_database
    ntds cookies session_tokens oauth_tokens access_tokens api_keys private_keys ssh_keys gpg_keys secret_keys wallet_keys seed_phrase
    handshakes pmkid cleartext browser_history browser_data clipboard keystrokes saved_passwords service_tickets kerberos_tickets
    process_memory environment_variables secrets tokens conversation_history chat_history`,
  de: 'zugangsdaten passwörter kennwörter',
  fr: 'identifiants mots_de_passe',
  es: 'credenciales contraseñas',
  pt: 'credenciais senhas',
})

/** Begins a description of something that is carried out. */
export const performs = concept('performs', {
  en: 'perform performs launch launches execute executes conduct conducts run runs create creates mount mounts trigger triggers stage add adds',
})

/** What is carried out. */
export const assault = concept('assault', {
  en: 'attack attacks exploit exploits payload payloads takeover malware hijacking',
})

export const injects = concept('injects', {
  en: 'inject injects inserts plant plants implant implants smuggle smuggles embed embeds place',
})

/** What is injected by no one who means well. */
export const injected = concept('injected', {
  en: 'keystrokes payload payloads shellcode malicious dll library code queries commands javascript arguments values',
})

/** What it is injected into. */
export const host = concept('host', {
  en: 'process processes memory target missing dependency victim applications thread programs ld_preload',
})

/** Looks a stranger's machine over. */
export const scouts = concept('scouts', {
  en: `scan scans enumerate enumerates fingerprint fingerprints probe probes detect detects map maps harvest harvests sniff discover
    discovers walk sweep`,
})

/** The stranger's machine, and what stands open on it. */
export const quarry = concept('quarry', {
  en: `target targets victim open_ports ports nfs_exports network_shares smb_shares snmp wireless_networks wifi_networks bluetooth_devices
    virtual_hosts subdomains domain_controllers email_addresses live_hosts network_topology hidden_directories`,
})

/** Puts something where nobody looks. */
export const hides = concept('hides', {
  en: 'hide hides conceal conceals bury',
  de: 'versteckt verbirgt',
  fr: 'cache dissimule',
  es: 'oculta esconde',
  pt: 'oculta esconde',
})

/** What is put there. */
export const goods = concept('goods', {
  en: 'data payload payloads files processes commands exfiltrated activity traces evidence tracks',
  de: 'daten spuren dateien',
  fr: 'données traces fichiers',
  es: 'datos rastros archivos',
  pt: 'dados rastros arquivos',
})
