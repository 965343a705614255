import type { Model } from '@seaworthy/manifest'
import type { ExternalReference } from './bom.ts'

/** A model's package URL: its source when that is one, or the one of a commit on Hugging Face (purl-spec, huggingface). */
export function packageUrl({ uri, revision }: Model['source']): string | undefined {
  if (/^pkg:[a-z][a-z0-9.+-]*\/[^\s]+$/.test(uri)) return uri
  const [, repository] = /^(?:hf:\/\/|https:\/\/huggingface\.co\/)((?:[\w.-]+\/)?[\w.-]+)\/?$/.exec(uri) ?? []
  return repository !== undefined && /^[0-9a-f]{40}$/.test(revision)
    ? `pkg:huggingface/${repository}@${revision}`
    : undefined
}

/** Where the model came from; nothing when the source is no URI, which CycloneDX asks for. */
export function distribution({ uri, revision }: Model['source']): ExternalReference[] {
  return isUri(uri) ? [{ type: 'distribution', url: uri, comment: `revision ${revision}` }] : []
}

/** RFC 3986, without its brackets, which only addresses of IPv6 need. */
export function isUri(text: string): boolean {
  return URL.canParse(text) && /^[a-z][a-z0-9+.-]*:(?:[\w.~:/?#@!$&'()*+,;=-]|%[0-9a-f]{2})+$/i.test(text)
}

/** A file's name as a relative reference. */
export function relativeUrl(name: string): string {
  return name.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
