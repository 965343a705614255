/** Nearly every URL of a lock file: valid as it is, and parsing all of them would take longer than the rest. */
const plain = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[\w.~/@+-]*$/

/** `git@github.com:owner/name.git`, which Git takes for SSH. */
const scpLike = /^([\w.-]+@[\w.-]+):(?!\/\/)(.+)$/

/**
 * A text as a URI reference (RFC 3986): characters that none may hold are percent-encoded, and what Git writes its own way
 * becomes a URL. Undefined when no reader could make something of it.
 */
export function uriReference(text: string): string | undefined {
  if (plain.test(text)) return text
  const [, host, path] = scpLike.exec(text) ?? []
  const stated = host !== undefined && path !== undefined ? `ssh://${host}/${path}` : text.trim()
  const encoded = stated
    .toWellFormed()
    .replace(/%(?![0-9a-f]{2})|[^\w.~:/?#@!$&'()*+,;=%-]/giu, (character) => encodeURIComponent(character))
  const [address = '', ...fragments] = encoded.split('#')
  const reference = fragments.length === 0 ? address : `${address}#${fragments.join('%23')}`
  return isReference(reference) ? reference : undefined
}

/** Either an absolute URL, or a relative reference whose first segment cannot be taken for a scheme. */
function isReference(text: string): boolean {
  if (text === '') return false
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return URL.canParse(text)
  return /^[^:]*(?:[/?#]|$)/.test(text) && !text.startsWith('//')
}
