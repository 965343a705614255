import { hostKind } from '../exfiltration/hosts.ts'
import type { Match, TextRule } from '../rule.ts'
import { shortened } from './conceal.ts'
import { openSecret } from './mappings.ts'
import { entropy } from './placeholder.ts'

const head = /-----BEGIN ((?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?)-----/y
/** At least one whole line of a key, wherever lines are broken or escaped. */
const body = /^(?:\s|\\[rn]|[\w-]{1,20}: [^\n]{1,80}){0,8}[A-Za-z0-9+/]{40}/
const connection =
  /(postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|clickhouse|neo4j|bolt|ftp|sftp|smtps?|ldaps?)(?:\+\w{1,20})?:\/\/([^\s:/@"'<>]{0,60}):([^\s@/"'<>`]{1,120})@([^\s/:?#"'<>`,)]{1,253})/iy
/** Apart, so that the examples are not taken for a key that leaked. */
const kind = 'PRIVATE KEY'
const ado = /\b(?:password|pwd)\s{0,2}=\s{0,2}([^\s;"'<>{}$]{4,80})(?=;|"|'|$)/iy

export const privateKey: TextRule = {
  on: 'text',
  needs: {
    words: [
      '-----begin',
      'postgres',
      'mysql:',
      'mariadb:',
      'mongodb',
      'redis',
      'amqp',
      'mssql',
      'sqlserver',
      'clickhouse:',
      'neo4j',
      'bolt',
      'ftp:',
      'smtp',
      'ldap',
      'password=',
      'pwd=',
      'password =',
    ],
  },
  surfaces: ['instructions', 'prompt', 'tool', 'knowledge', 'string'],
  context: 'ignored',
  info: {
    id: 'PS802',
    name: 'private-key',
    title: 'Private key or password of a connection',
    severity: 'high',
    confidence: 'high',
    meaning: 'A text holds a private key, or an address of a database or server with its password.',
    why: 'Keys and passwords in texts for models are in every log and every copy, and the model repeats them when asked.',
    fix: 'Change the password or key now, and hand the new one to the program by the environment or a secret store.',
    mappings: openSecret,
    examples: {
      bad: [
        { path: 'AGENTS.md', content: 'The database is postgres://clerk:tR4-vusQ9z@db.acme-ledger.io/main.\n' },
        {
          path: 'prompts/a.md',
          content: `-----BEGIN ${kind}-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n-----END ${kind}-----\n`,
        },
      ],
      good: [
        {
          path: 'AGENTS.md',
          content: 'Use postgres://user:password@localhost/main or mysql://root:${DB_PASSWORD}@db.acme.io/a.\n',
        },
        { path: 'AGENTS.md', content: '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n' },
        { path: 'AGENTS.md', content: 'Form: postgresql://<user>:<secret>@<host>/<db>\n' },
      ],
    },
  },
  *find({ text, anchors }): Iterable<Match> {
    for (const anchor of anchors) {
      const match = keyAt(text, anchor) ?? connectionAt(text, anchor) ?? adoAt(text, anchor)
      if (match) yield match
    }
  },
}

function keyAt(text: string, start: number): Match | undefined {
  head.lastIndex = start
  const match = head.exec(text)
  if (match === null) return undefined
  const from = start + match[0].length
  const inner = text.slice(from, from + 400)
  if (!body.test(inner) || /(.)\1{11}|example|your/i.test(inner.slice(0, 120))) return undefined
  const close = text.indexOf('-----END', from)
  const end = close > 0 && close - start < 20_000 ? close : from + 200
  return {
    start,
    end: Math.min(end, text.length),
    message: `A private key stands here (${match[1] ?? ''}).`,
    secret: 'random',
  }
}

function connectionAt(text: string, start: number): Match | undefined {
  connection.lastIndex = start
  const match = connection.exec(text)
  if (match === null) return undefined
  const [all, scheme = '', user = '', password = '', host = ''] = match
  if (isShown(password, user)) return undefined
  const kind = hostKind(host)
  const end = start + all.length - host.length - 1
  const severity = kind === 'named' || kind === 'address' ? 'high' : 'low'
  if (severity === 'low' && entropy(password) < 2.5) return undefined
  const message = `A ${scheme} address holds the password of "${user.slice(0, 40)}" at ${host.slice(0, 80)}: ${shortened(password)}`
  return { start: end - password.length, end, message, severity, secret: 'guessable' }
}

/** `Server=db;User Id=a;Password=…;` */
function adoAt(text: string, start: number): Match | undefined {
  ado.lastIndex = start
  const match = ado.exec(text)
  const password = match?.[1]
  if (match === null || password === undefined || isShown(password, '')) return undefined
  const around = text.slice(Math.max(0, start - 200), start + 200)
  if (!/\b(?:server|data source|host)\s{0,2}=\s{0,2}[^;\s]{2,100};/i.test(around) || !/;/.test(around)) return undefined
  const end = start + match[0].length
  const message = `A connection string holds a password: ${shortened(password)}`
  return { start: end - password.length, end, message, severity: 'medium', secret: 'guessable' }
}

/** Stands for a password, or is the one that everybody knows. */
function isShown(password: string, user: string): boolean {
  const plain = password.toLowerCase()
  if (/[{}$<>%[\]]|\*{2,}|\.{3}|…|x{3,}/.test(plain) || plain === user.toLowerCase()) return true
  return /^(?:(?:my|your|the|db|some|a|strong|secure|super|root|admin|user|test|dev|local|app)?[_-]?){0,3}(?:pass(?:word)?|passwd|pwd|pw|secret|pass123|password\d{0,4}|token|key|changeme|change_me|postgres|mysql|redis|root|admin|guest|example|test|dev|demo|foo|bar|hunter2|letmein|123456?7?8?)(?:here)?\d{0,3}!?$/.test(
    plain,
  )
}
