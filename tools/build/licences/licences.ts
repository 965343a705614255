import { fileURLToPath } from 'node:url'
import { acceptedLicence, requireText } from './accepted.ts'
import { embeddedIn } from './embedded.ts'
import { packagesOf, type BundledPackage } from './packages.ts'
import { suppliedText } from './supplied.ts'
import { licenceTexts, type LicenceText } from './texts.ts'

interface Notice {
  name: string
  version: string
  licence: string
  repository: string | undefined
  texts: LicenceText[]
}

/**
 * The licences of all third-party code in a bundle, as the text of its licenses.txt. ncc is always among it, since its
 * runtime is in every bundle. `sources` are the absolute paths of all bundled files.
 * Throws UserError for a package whose licence is absent, not accepted, or without its text.
 */
export async function thirdPartyLicences(root: string, action: string, sources: string[]): Promise<string> {
  const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/package.json'))
  const packages = await packagesOf(root, [...new Set([...sources, ncc])])
  const notices = (await Promise.all(packages.map(noticesOf))).flat()
  return render(action, oncePerVersion(notices).sort(byName))
}

async function noticesOf(bundled: BundledPackage): Promise<Notice[]> {
  const { name, version, repository } = bundled
  const licence = acceptedLicence(bundled)
  const own = await licenceTexts(bundled)
  const texts = own.length > 0 ? own : await suppliedText(bundled, licence)
  requireText(bundled, licence, texts.length)
  return [{ name, version, licence, repository, texts }, ...(await embeddedIn(bundled))]
}

/** npm may install one version in several places, of which each may bring other files. */
function oncePerVersion(notices: Notice[]): Notice[] {
  const merged = new Map<string, Notice>()
  for (const notice of notices) {
    const key = `${notice.name} ${notice.version}`
    const texts = new Map([...(merged.get(key)?.texts ?? []), ...notice.texts].map((text) => [text.path, text]))
    merged.set(key, { ...notice, texts: [...texts.values()].sort((a, b) => compare(a.path, b.path)) })
  }
  return [...merged.values()]
}

function byName(a: Notice, b: Notice): number {
  return compare(a.name, b.name) || compare(a.version, b.version)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const line = '='.repeat(80)

function render(action: string, notices: Notice[]): string {
  const list = notices.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`)
  const head = `Third-party software in dist/${action}, with its licences.\n\n${list.join('\n')}\n`
  return [head, ...notices.map(section)].join(`\n${line}\n\n`)
}

function section({ name, version, licence, repository, texts }: Notice): string {
  const head = `${name} ${version}\nLicence: ${licence}\nRepository: ${repository ?? 'not stated'}\n`
  if (texts.length === 0) return `${head}\nThe package has no licence file, and this licence asks for no notice.\n`
  return [head, ...texts.map(({ path, text }) => `--- ${path}\n\n${text}\n`)].join('\n')
}
