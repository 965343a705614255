import type { CodeSite } from '../facts.ts'
import { siteAt, type Trace } from './trace.ts'

/** Places of other programs' secrets and of what starts with the machine, inside quotes. */
const places =
  /(?:\.ssh(?:\/|\b)|id_(?:rsa|ed25519)\b|\.aws\/(?:credentials|config)|\.docker\/config\.json|\.kube\/config|\.config\/gcloud|\.azure\/|\.git-credentials|\.netrc|\.npmrc|\.pypirc|\.gnupg|\/etc\/(?:shadow|sudoers|passwd|cron|ld\.so\.preload)|\.(?:bash|zsh)_history|\.bashrc|\.zshrc|authorized_keys|Login Data|Chrome\/Default|places\.sqlite|Library\/(?:Safari|Keychains)|wallet\.dat|var\/run\/docker\.sock|169\.254\.169\.254|metadata\.google\.internal)/g

/** Every variable of the environment at once; handing it to a child process is usual, and not meant. */
const wholeEnvironment =
  /\bin os\.environ(?:\.items\(\))?|\bdict\(os\.environ\)|json\.dumps\((?:dict\()?os\.environ|JSON\.stringify\(process\.env\)|Object\.(?:entries|keys)\(process\.env\)/g

/** Code behind tools that reaches for secrets which no tool needs: what its description does not say. */
export function secretPlaceSites(trace: Trace): CodeSite[] {
  const { handlers, program } = trace
  if (handlers.length === 0) return []
  const { source } = program
  const quoted = [...source.matchAll(places)].filter(({ index }) => isInPath(source, index))
  return [...quoted, ...source.matchAll(wholeEnvironment)].slice(0, 100).map((match) => {
    const place = { start: match.index, end: match.index + match[0].length }
    return siteAt(trace, 'secret-place', place, { certainty: 'fault' })
  })
}

/** Whether the place stands in a string of its own, rather than in a sentence, a comment or a pattern. */
function isInPath(source: string, at: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', at) + 1, at)
  const before = /(["'`])([^"'`\s]{0,120}(?: Support\/[^"'`\s]{0,60})?)$/.exec(line)
  if (!before || /^\s*(?:#|\/\/|\*)/.test(line) || /[\\|()^$]/.test((before[2] ?? '').replace(/\$\{[^}]*\}/g, ''))) {
    return false
  }
  const rest = source.slice(at, at + 160)
  const end = rest.search(/["'`\n]/)
  const inside = rest.slice(0, end < 0 ? rest.length : end)
  return (
    !/[\\|()^$*]\S|\s\w+\s\w+\s/.test(inside) &&
    !/(?:den(?:y|ied)|block|forbid|sensitive|exclude|ignore|protected|disallow|dangerous|refuse|redact)/i.test(
      source.slice(Math.max(0, at - 300), at),
    )
  )
}
