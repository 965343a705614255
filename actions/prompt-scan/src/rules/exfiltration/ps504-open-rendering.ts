import { entriesOf, itemsOf, member, textOf } from '../../document/data.ts'
import type { DataEntry, DataNode, DataObject } from '../../document/data.ts'
import { settings } from '../example-files.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { leak } from './mappings.ts'

const plainName = (key: string): string => key.split('.').at(-1)?.replaceAll(/[_-]/g, '').toLowerCase() ?? ''

/** Settings that have images or links of anybody fetched when a model writes them. */
const switches = new Set(
  'allowremoteimages renderremoteimages loadremoteimages enableremoteimages remoteimages allowexternalimages renderexternalimages loadexternalimages externalimages allowimages renderimages renderhtml allowhtml allowrawhtml unsafehtml dangerouslyallowhtml allowdangeroushtml autofetchlinks autopreviewlinks linkpreviews unfurllinks unfurlmedia'.split(
    ' ',
  ),
)
/** Lists of hosts that bound them. */
const lists =
  /^(?:allowed|trusted|permitted)?(?:image|link|media|remote|external)?(?:hosts?|domains?|origins?|sources?|allowlist|whitelist|prefixes)$/

export const openRendering: DocumentRule = {
  on: 'document',
  kinds: ['agent-settings', 'chat', 'prompt', 'mcp-config', 'tool-manifest'],
  info: {
    id: 'PS504',
    name: 'open-rendering',
    title: 'Remote images or HTML shown without a list of hosts',
    severity: 'medium',
    confidence: 'medium',
    meaning: 'A setting has remote images, links or raw HTML of answers shown, and no list says from which hosts.',
    why: 'Then an injected text needs one image address to carry the conversation away, without a click.',
    fix: 'Switch it off, or list the hosts whose images may be shown.',
    mappings: { ...leak, cwe: [200, 79] },
    examples: {
      bad: [
        settings({ markdown: { allowRemoteImages: true } }),
        settings({ chat: { render_images: true, allowed_hosts: ['*'] } }),
      ],
      good: [
        settings({ markdown: { allowRemoteImages: false } }),
        settings({ chat: { render_images: true, allowedHosts: ['img.acme.io'] } }),
      ],
    },
  },
  *find({ data }): Iterable<Match> {
    yield* inside(data)
  },
}

function* inside(node: DataNode | undefined): Generator<Match> {
  for (const item of itemsOf(node)) yield* inside(item)
  for (const entry of entriesOf(node)) {
    if (node?.kind === 'object' && isOn(entry) && !isBounded(node)) {
      const message = `"${entry.key.slice(0, 60)}" is on, and no list of hosts bounds it.`
      yield { start: entry.keyStart, end: entry.value.end, message }
    }
    yield* inside(entry.value)
  }
}

function isOn({ key, value }: DataEntry): boolean {
  return switches.has(plainName(key)) && value.kind === 'scalar' && (value.value === true || value.value === 'always')
}

function isBounded(node: DataObject): boolean {
  const list = node.entries.find(({ key }) => lists.test(plainName(key)))
  if (!list) return false
  const hosts = list.value.kind === 'array' ? itemsOf(list.value).map(textOf) : [textOf(member(node, list.key))]
  return hosts.length > 0 && hosts.every((host) => host !== '*' && host !== '**' && host !== 'https://*')
}
