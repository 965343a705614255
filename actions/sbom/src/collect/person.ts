import type { Supplier } from '../inventory/component.ts'
import { isObject, textOr } from './lock-text/json.ts'

/** `Name <email> (url)`: https://docs.npmjs.com/cli/configuring-npm/package-json#people-fields-author-contributors */
const person = /^([^<(]*)(?:<([^>]*)>)?[^(]*(?:\(([^)]*)\))?/

/** A person that a manifest of npm, Cargo or Python names. Undefined when it names nobody. */
export function supplierOf(author: unknown, from: string): Supplier | undefined {
  const { name, email, url } = isObject(author) ? author : parse(author)
  const called = textOr(name)?.trim()
  if (!called) return undefined
  const mail = textOr(email)?.trim()
  const site = textOr(url)?.trim()
  return {
    name: called,
    ...(mail?.includes('@') && { email: mail }),
    ...(site && /^https?:\/\//.test(site) && { url: site }),
    from,
  }
}

function parse(author: unknown): Record<string, unknown> {
  if (typeof author !== 'string' || author.length > 1000) return {}
  const [, name, email, url] = person.exec(author) ?? []
  return { name, email, url }
}
