import { entriesOf, itemsOf, textOf } from '../../document/data.ts'
import type { DataNode } from '../../document/data.ts'
import { servers } from '../example-files.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { serverKinds, serversIn } from '../../document/declared-servers.ts'
import { agency } from './mappings.ts'

/** The top of a disk, of all homes, or of one. */
const wide =
  /^(?:\/|[A-Za-z]:[\\/]{0,2}|~[\\/]?|\$\{?(?:env:)?HOME\}?[\\/]?|%USERPROFILE%\\?|\$\{userHome\}[\\/]?|\/(?:home|Users|root|etc|var)\/?|\/(?:home|Users)\/[\w.$<{}>-]{1,60}\/?|[A-Za-z]:[\\/]{1,2}Users(?:[\\/]{1,2}[\w.-]{1,60})?[\\/]{0,2})$/
/** A mount of such a folder into a container. */
const mount = /^(?:(?:type=bind,)?(?:src|source)=)?([^:,]{1,200})(?=[:,])/
const mountOption = /^(?:-v|--volume|--mount)$/
/** Servers whose arguments are folders. */
const files = /\b(?:filesystem|file-?system|files?|fs|desktop-commander|directory|folder|obsidian|shell)\b/i

export const wideFolder: DocumentRule = {
  on: 'document',
  kinds: serverKinds,
  info: {
    id: 'PS705',
    name: 'wide-folder',
    title: 'Server may touch the whole disk or home',
    severity: 'high',
    confidence: 'high',
    meaning: 'An MCP server is given the root of a disk or a whole home folder.',
    why: 'Keys, mail, browser profiles and other projects lie there: what the agent can read can be talked out of it.',
    fix: 'Give it the folder of the project, read-only where that is enough.',
    mappings: { ...agency, cwe: [250, 732, 552] },
    examples: {
      bad: [
        servers({ files: { command: 'node', args: ['server-filesystem/index.js', '/'] } }),
        servers({ files: { command: 'node', args: ['server-filesystem/index.js', '/home/kim'] } }),
        servers({ box: { command: 'docker', args: ['run', '-v', '/:/host', 'tool@sha256:0'] } }),
        servers({ own: { command: 'node', args: ['a.js'], allowedDirectories: ['~'] } }),
      ],
      good: [
        servers({ files: { command: 'node', args: ['server-filesystem/index.js', './notes'] } }),
        servers({ files: { command: 'node', args: ['server-filesystem/index.js', '/home/kim/project'] } }),
        servers({ web: { command: 'node', args: ['serve.js', '--prefix', '/'] } }),
      ],
    },
  },
  *find(document): Iterable<Match> {
    for (const { name, command, node } of serversIn(document)) {
      const isFiles = files.test(`${name} ${command.map(({ text }) => text).join(' ')}`.slice(0, 600))
      for (const [at, { text, start, end }] of command.entries()) {
        const mounted = mountOption.test(command[at - 1]?.text ?? '') ? mount.exec(text)?.[1] : undefined
        const folder = mounted ?? (isFiles ? text.replace(/^--[\w-]{1,40}=/, '') : '')
        if (at > 0 && wide.test(folder)) yield { start, end, message: messageFor(name, folder) }
      }
      for (const { key, value } of entriesOf(node)) if (folderKey.test(key)) yield* wideIn(name, value)
    }
  },
}

const folderKey = /^(?:allowed_?)?(?:directories|folders|roots|paths|dirs)$/i

function* wideIn(server: string, value: DataNode): Generator<Match> {
  for (const item of value.kind === 'array' ? itemsOf(value) : [value]) {
    const folder = textOf(item)
    if (folder !== undefined && wide.test(folder)) {
      yield { start: item.start, end: item.end, message: messageFor(server, folder) }
    }
  }
}

function messageFor(server: string, folder: string): string {
  return `The server "${server}" may touch all of ${folder}: expected the folder of a project.`
}
