import { createHash } from 'node:crypto'

/**
 * The page's Content Security Policy: this script and this style and nothing else, from nowhere, and no text becomes
 * markup. `frame-ancestors` is not for `meta`: https://www.w3.org/TR/CSP3/#meta-element
 */
export function contentPolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}
