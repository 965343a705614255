/** What the host of an address is. */
export type HostKind =
  | 'local'
  | 'private'
  | 'documentation'
  | 'placeholder'
  | 'metadata'
  | 'address'
  | 'punycode'
  | 'drop'
  | 'tunnel'
  | 'shortener'
  | 'named'

/** What a host is, by its name or number alone. Numbers: RFC 1918, 3927, 5737, 6598, 6890; names: RFC 2606, 6761. */
export function hostKind(written: string): HostKind {
  const host = written.toLowerCase().replace(/\.$/, '')
  if (metadata.has(host)) return 'metadata'
  if (ipv6.test(host)) return /^\[(?:::1?|f[cde][0-9a-f]{2}:.*|2001:db8:.*)\]$/.test(host) ? 'local' : 'address'
  const numbers = numbersOf(host)
  if (numbers) return numberKind(numbers)
  if (/[{}$<>%*[\]]|\.{3}|…/.test(host) || !host.includes('.'))
    return host.includes('.') || /[{$<%[]/.test(host) ? 'placeholder' : 'local'
  if (/(?:^|\.)(?:localhost|local|internal|lan|home|corp|intranet|test|invalid|localdomain)$/.test(host)) return 'local'
  if (
    /(?:^|\.)(?:example(?:\.(?:com|net|org))?|your-?\w*\.(?:com|org|net|io|dev)|(?:my|your)-?(?:domain|site|company|app|server|host)\.\w+)$/.test(
      host,
    )
  )
    return 'documentation'
  if (host.split('.').some((label) => label.startsWith('xn--'))) return 'punycode'
  if (isUnder(host, drops)) return 'drop'
  if (isUnder(host, tunnels)) return 'tunnel'
  return isUnder(host, shorteners) ? 'shortener' : 'named'
}

/** Other words between brackets are placeholders: `http://[unsubscribe]/`. */
const ipv6 = /^\[[\da-f.]*:[\da-f:.]*\]$/

/** An IPv4 address in decimal, or as one number (decimal, hexadecimal or octal), which only hides where it leads. */
function numbersOf(host: string): readonly number[] | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host)?.slice(1).map(Number)
  if (parts) return parts.every((part) => part < 256) ? parts : undefined
  if (!/^(?:0x[0-9a-f]{8}|\d{8,10})$/.test(host)) return undefined
  const value = Number(host)
  return value < 2 ** 32 ? [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256) : undefined
}

function numberKind([a = 0, b = 0, c = 0, d = 0]: readonly number[]): HostKind {
  if (a === 169 && b === 254 && c === 169 && d === 254) return 'metadata'
  if (a === 127 || (a === 0 && b === 0)) return 'local'
  if (a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168)) return 'private'
  if ((a === 100 && b >= 64 && b < 128) || (a === 169 && b === 254)) return 'private'
  if ((a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100)) return 'documentation'
  if ((a === 203 && b === 0 && c === 113) || (a === 198 && (b === 18 || b === 19))) return 'documentation'
  if ((a === 1 && b === 2 && c === 3) || (a === 1 && b === 1) || (a === 8 && b === 8)) return 'documentation'
  return a >= 224 ? 'local' : 'address'
}

function isUnder(host: string, domains: ReadonlySet<string>): boolean {
  const labels = host.split('.')
  return labels.some((_, at) => domains.has(labels.slice(at).join('.')))
}

const metadata = new Set(['metadata.google.internal', 'metadata.azure.com', '[fd00:ec2::254]', '100.100.100.200'])

/** Take what anybody sends, and show it to whoever asks: request bins, paste and file drops. */
const drops = new Set(
  'webhook.site requestbin.com requestbin.net hookbin.com pipedream.net beeceptor.com requestcatcher.com burpcollaborator.net oastify.com interact.sh interactsh.com oast.fun oast.pro oast.live oast.site oast.me oast.online canarytokens.com dnslog.cn ceye.io webhookinbox.com postb.in ptsv2.com ptsv3.com rbndr.us pastebin.com paste.ee hastebin.com ghostbin.com ghostbin.co dpaste.com dpaste.org rentry.co termbin.com 0x0.st transfer.sh file.io temp.sh anonfiles.com gofile.io bashupload.com ix.io sprunge.us paste.rs catbox.moe'.split(
    ' ',
  ),
)

/** Lead to a machine that somebody has at home. */
const tunnels = new Set(
  'ngrok.io ngrok.app ngrok.dev ngrok-free.app ngrok-free.dev trycloudflare.com localhost.run lhr.life serveo.net loca.lt localtunnel.me tunnelto.dev bore.pub pagekite.me telebit.io playit.gg pinggy.io pinggy.link'.split(
    ' ',
  ),
)

const shorteners = new Set(
  'bit.ly tinyurl.com t.co goo.gl is.gd v.gd ow.ly buff.ly rebrand.ly cutt.ly shorturl.at rb.gy tiny.cc t.ly s.id bl.ink shorte.st adf.ly qr.ae lnkd.in'.split(
    ' ',
  ),
)
