import { member, textOf } from '../../document/data.ts'
import { servers } from '../example-files.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { hostKind } from '../exfiltration/hosts.ts'
import { serverKinds, serversIn } from '../../document/declared-servers.ts'
import type { DeclaredServer } from '../../document/declared-servers.ts'

export const openTransport: DocumentRule = {
  on: 'document',
  kinds: serverKinds,
  info: {
    id: 'PS609',
    name: 'open-transport',
    title: 'MCP server over an open line',
    severity: 'high',
    confidence: 'high',
    meaning:
      'An MCP server on another machine is called over plain http, or a server is started that listens on all interfaces without authentication.',
    why: 'Whoever is on the way reads and changes what the agent sees and does, and takes its token; whoever reaches the port uses the tools.',
    fix: 'Use https and an Authorization header or OAuth; bind local servers to 127.0.0.1.',
    mappings: { owasp: ['LLM03', 'LLM06'], agentic: ['ASI03', 'ASI07'], atlas: ['AML.T0053'], cwe: [319, 306] },
    examples: {
      bad: [
        servers({ crm: { url: 'http://crm.acme-tools.io/mcp' } }),
        servers({ own: { command: 'node', args: ['server.js', '--transport', 'http', '--host', '0.0.0.0'] } }),
        servers({ crm: { url: 'https://crm.acme-tools.io/mcp', auth: 'none' } }),
      ],
      good: [
        servers({ crm: { url: 'https://crm.acme-tools.io/mcp', headers: { Authorization: 'Bearer ${CRM_TOKEN}' } } }),
        servers({ own: { url: 'http://127.0.0.1:8000/mcp' } }),
        servers({ docs: { url: 'http://mcp.example.com/sse' } }),
      ],
    },
  },
  *find(document): Iterable<Match> {
    for (const server of serversIn(document)) {
      const { url } = server
      const host = url && /^http:\/\/(?:[^/@\s]{0,200}@)?(\[[^\]\s]{1,60}\]|[^/:?#\s]{1,253})/i.exec(url.text)?.[1]
      if (url && host !== undefined && isFar(host)) {
        const message = `The server "${server.name}" is called over plain http: expected https for ${host}.`
        yield { start: url.start, end: url.end, message }
      }
      yield* unauthenticated(server)
    }
  },
}

function isFar(host: string): boolean {
  const kind = hostKind(host)
  return kind !== 'local' && kind !== 'documentation' && kind !== 'placeholder' && kind !== 'private'
}

function* unauthenticated({ name, node, command, url }: DeclaredServer): Generator<Match> {
  const auth = member(node, 'auth') ?? member(node, 'authentication')
  const off = auth?.kind === 'scalar' && (auth.value === false || textOf(auth)?.toLowerCase() === 'none')
  if (off && url) {
    const message = `The server "${name}" is called without authentication.`
    yield { start: auth.start, end: auth.end, message, severity: 'medium' }
  }
  const open = command.find(({ text }) =>
    /^(?:--?(?:host|bind|address|listen)=)?(?:0\.0\.0\.0|\[::\])(?::\d{1,5})?$/.test(text),
  )
  const guarded = command.some(({ text }) => /auth|token|api-?key|secret/i.test(text))
  if (open && !guarded) {
    const message = `The server "${name}" listens on all interfaces, and its command names no authentication.`
    yield { start: open.start, end: open.end, message, severity: 'medium' }
  }
}
