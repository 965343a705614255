import { servers } from '../example-files.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { serverKinds, serversIn } from '../../document/declared-servers.ts'
import type { Argument } from '../../document/declared-servers.ts'
import { supply } from './mappings.ts'

/** Programs that download what they run, and the arguments before the package: `pnpm dlx`, `docker run`. */
const launchers: Readonly<Record<string, { after?: readonly string[]; kind: 'npm' | 'pypi' | 'image' }>> = {
  npx: { kind: 'npm' },
  bunx: { kind: 'npm' },
  pnpx: { kind: 'npm' },
  pnpm: { after: ['dlx'], kind: 'npm' },
  yarn: { after: ['dlx'], kind: 'npm' },
  npm: { after: ['exec', 'x'], kind: 'npm' },
  bun: { after: ['x'], kind: 'npm' },
  uvx: { kind: 'pypi' },
  uv: { after: ['run'], kind: 'pypi' },
  pipx: { after: ['run'], kind: 'pypi' },
  docker: { after: ['run'], kind: 'image' },
  podman: { after: ['run'], kind: 'image' },
}

/** Options that take the next argument as their value. */
const valued = new Set(
  '-e --env -v --volume --mount -p --publish --name --network --net -w --workdir --entrypoint --env-file -u --user --platform --add-host -m --memory --cpus --pull --python --directory --project --with --index-url --registry --index -c --call'.split(
    ' ',
  ),
)

export const unpinnedLauncher: DocumentRule = {
  on: 'document',
  kinds: serverKinds,
  info: {
    id: 'PS607',
    name: 'unpinned-launcher',
    title: 'MCP server of no fixed version',
    severity: 'medium',
    confidence: 'high',
    meaning: 'An MCP server is started through npx, uvx, docker or their like without an exact version or digest.',
    why: 'Whatever the registry holds at the next start runs with the rights of the agent: a taken-over package needs no further step.',
    fix: 'Name an exact version (npx pkg@1.2.3, uvx pkg==1.2.3) or a digest (image@sha256:…), or install it and start it from the lock file.',
    mappings: supply,
    examples: {
      bad: [
        servers({ files: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem', 'notes'] } }),
        servers({ git: { command: 'uvx', args: ['mcp-server-git@latest'] } }),
        servers({ web: { command: 'docker', args: ['run', '-i', '--rm', '-e', 'KEY', 'mcp/fetch:latest'] } }),
      ],
      good: [
        servers({
          files: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem@2025.8.21', 'notes'] },
        }),
        servers({ git: { command: 'uvx', args: ['mcp-server-git==2025.7.1'] } }),
        servers({ own: { command: 'node', args: ['node_modules/x/index.js'] } }),
        servers({ web: { command: 'docker', args: ['run', '-i', `mcp/fetch@sha256:${'0'.repeat(64)}`] } }),
      ],
    },
  },
  *find(document): Iterable<Match> {
    for (const { name, command } of serversIn(document)) {
      const found = packageOf(command)
      if (found === undefined) continue
      const problem = problemOf(found.argument.text, found.kind)
      if (problem === undefined) continue
      const { start, end, text } = found.argument
      yield { start, end, message: `The server "${name}" starts ${text.slice(0, 120)}, ${problem}.` }
    }
  },
}

/** What a launcher is to download; undefined for other programs and for what lies in the repository. */
function packageOf(command: readonly Argument[]): { argument: Argument; kind: 'npm' | 'pypi' | 'image' } | undefined {
  const program = command.findIndex(({ text }) => basename(text) in launchers)
  const [first] = command
  if (program < 0 || program > 3 || first === undefined) return undefined
  const launcher = launchers[basename(command[program]?.text ?? '')]
  if (launcher === undefined) return undefined
  const rest = command.slice(program + 1)
  const from = launcher.after ? rest.findIndex(({ text }) => launcher.after?.includes(text)) + 1 : 0
  if (launcher.after && from === 0) return undefined
  const argument = named(rest.slice(from))
  return argument && !isLocal(argument.text, launcher.kind) ? { argument, kind: launcher.kind } : undefined
}

/** The package: named by an option, or the first argument that is none. */
function named(args: readonly Argument[]): Argument | undefined {
  for (let at = 0; at < args.length; at++) {
    const { text } = args[at] ?? { text: '' }
    if (text === '--from' || text === '--package' || text === '-p' || text === '--spec') return args[at + 1]
    const inline = /^--(?:from|package|spec)=(.+)$/.exec(text)?.[1]
    if (inline !== undefined) return { ...(args[at] ?? { start: 0, end: 0 }), text: inline }
    if (valued.has(text)) at++
    else if (!text.startsWith('-')) return args[at]
  }
  return undefined
}

function basename(text: string): string {
  return (/[^/\\]*$/.exec(text.slice(-100))?.[0] ?? '').toLowerCase().replace(/\.(?:cmd|exe)$/, '')
}

function isLocal(text: string, kind: string): boolean {
  if (/^(?:\.{0,2}[/\\]|[A-Za-z]:|\$|~|\.$|file:)/.test(text)) return true
  return kind === 'pypi' ? /\.py$/.test(text) : kind === 'npm' && /\.[cm]?[jt]s$/.test(text)
}

/** What is wrong with how a package is named; undefined when nothing is. */
function problemOf(text: string, kind: 'npm' | 'pypi' | 'image'): string | undefined {
  if (/^(?:git\+|https?:|github:)/.test(text)) {
    return /[#@][0-9a-f]{40}\b/.test(text) ? undefined : 'an address whose content may change'
  }
  if (kind === 'image') {
    if (/@sha256:[0-9a-f]{64}$/.test(text)) return undefined
    const tag = /:([\w.-]{1,128})$/.exec(text)?.[1]
    return tag !== undefined && /\d+\.\d+/.test(tag) ? undefined : 'an image without a fixed version or digest'
  }
  const version = kind === 'npm' ? /^(?:@[^/@]+\/)?[^@]+@(.+)$/.exec(text)?.[1] : /(?:==|@)(.+)$/.exec(text)?.[1]
  if (version === undefined) return 'a package without a version'
  return /^v?\d+\.\d+(?:\.\d+)?[\w.+-]*$/.test(version)
    ? undefined
    : `a package whose version ${version.slice(0, 40)} moves`
}
