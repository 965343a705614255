/** The forms, besides its own, in which the runner hides a secret (ValueEncoders.cs). */
export function encodingsOf(secret: string): string[] {
  return encoders.map((encode) => encode(secret)).filter((form) => form !== '')
}

const encoders: ((secret: string) => string)[] = [
  (secret) => base64From(secret, 0),
  // Inside a longer base64 text, as in `user:password`, a secret starts at any of the three byte positions.
  (secret) => base64From(secret, 1),
  (secret) => base64From(secret, 2),
  (secret) => secret.replaceAll('"', '\\"'),
  (secret) => secret.replaceAll("'", "''"),
  (secret) => JSON.stringify(secret).slice(1, -1),
  escapeUri,
  escapeXml,
  (secret) => (secret.length > 8 && secret.startsWith('"') && secret.endsWith('"') ? secret.slice(1, -1) : ''),
  beforeAmpersand,
  afterAmpersand,
]

function base64From(secret: string, shift: number): string {
  const bytes = Buffer.from(secret, 'utf8')
  return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64')
}

function escapeUri(secret: string): string {
  return encodeURIComponent(secret.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

const xmlEntities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' }

function escapeXml(secret: string): string {
  return secret.replace(/[<>"'&]/g, (character) => xmlEntities[character] ?? character)
}

/** PowerShell colours a failed command apart at `&`: parts this short are not hidden, they would hide too much else. */
const shortestPart = 6

function beforeAmpersand(secret: string): string {
  const plus = secret.indexOf('&+')
  const part = plus === -1 ? secret.slice(0, secret.lastIndexOf('&') + 1) : secret.slice(0, plus + 2)
  return part.length >= shortestPart ? part : ''
}

function afterAmpersand(secret: string): string {
  if (!secret.includes('&')) return ''
  const plus = secret.indexOf('&+')
  // After `&+` PowerShell prints one letter on its own.
  const part = plus === -1 ? secret.slice(secret.lastIndexOf('&') + 1) : secret.slice(plus + 3)
  return part.length >= shortestPart ? part : ''
}
