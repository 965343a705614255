import type { ByteSource } from '@seaworthy/files'
import { BrokenContent } from '../binary/broken.ts'
import type { Native } from '../native/facts.ts'

/** What Go's linker leaves in each binary (Go, debug/buildinfo): the version of Go and the modules. */
export interface GoBuild {
  /** `go1.26.8` */
  go: string
  main?: GoModule
  modules: GoModule[]
}

export interface GoModule {
  path: string
  version: string
  /** `h1:` and the base64 of a SHA-256 over the module's files (golang.org/x/mod/sumdb/dirhash). */
  sum?: string
}

const magic = Buffer.from('\xff Go buildinf:', 'latin1')
/** ELF's section, Mach-O's; PE images have it in their data. */
const sectionName = /^(?:\.go\.buildinfo|__go_buildinfo|\.data)$/
/** Where the linker may put it: it is aligned to 16 bytes, near the start of the section. In bytes. */
const searched = 1024 * 1024
const longestText = 4 * 1024 * 1024
const mostModules = 20_000
/** Both texts are inside the section, each after its length; before Go 1.18 there were pointers. */
const inlineStrings = 2

/** Nothing when it is no Go binary, or one of a Go before 1.18. Throws BrokenContent. */
export function readGoBuild({ sections }: Native, source: ByteSource): GoBuild | undefined {
  for (const { start, size } of sections.filter(({ name }) => sectionName.test(name))) {
    const block = source.read(start, Math.min(searched, size))
    const at = block.indexOf(magic)
    if (at < 0 || at % 16 !== 0 || ((block[at + 15] ?? 0) & inlineStrings) === 0) continue
    const texts = source.read(start + at + 32, Math.min(size - at - 32, 2 * longestText + 20))
    const [go, rest] = textAt(texts, 0)
    const [modules] = textAt(texts, rest)
    return { go: go.slice(0, 128), ...parseModules(modules) }
  }
  return undefined
}

function textAt(bytes: Buffer, start: number): [string, number] {
  let length = 0
  let at = start
  for (let shift = 0; shift < 35; shift += 7, at++) {
    const byte = bytes[at]
    if (byte === undefined) throw broken('its texts end too early')
    length += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) break
  }
  const begin = at + 1
  if (length > longestText || begin + length > bytes.length) throw broken(`a text claims ${length} bytes`)
  return [bytes.toString('utf8', begin, begin + length), begin + length]
}

/** Lines of `path`, `mod`, `dep` and `=>` with their fields behind tabs, between two marks of 16 bytes. */
function parseModules(text: string): Omit<GoBuild, 'go'> {
  const modules: GoModule[] = []
  let main: GoModule | undefined
  for (const line of text.split('\n')) {
    const [kind, path = '', version = '', sum] = line.split('\t')
    if (kind !== 'mod' && kind !== 'dep' && kind !== '=>') continue
    const module = { path, version, ...(sum && { sum }) }
    if (kind === 'mod') main = module
    else if (kind === 'dep' && modules.length < mostModules) modules.push(module)
    // What follows an arrow is what was built instead.
    else if (kind === '=>' && modules.length > 0) modules[modules.length - 1] = module
  }
  return { modules, ...(main && { main }) }
}

function broken(reason: string): BrokenContent {
  return new BrokenContent('go', `Go's list of modules is broken: ${reason}.`)
}
