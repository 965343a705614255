/** A language whose texts an interpreter runs. */
export interface Language {
  /** As reports name the format. */
  format: string
  /** "Python source". */
  what: string
  rule: string
}

const python: Language = { format: 'python', what: 'Python source', rule: 'code/python-module' }

function script(format: string, what: string): Language {
  return { format, what, rule: 'code/script' }
}

/** Interpreters go by the ending of a name, and run whatever is in the file. */
const byEnding: readonly (readonly [endings: string, language: Language])[] = [
  ['py pyw', python],
  ['sh bash zsh ksh fish command', script('shell-script', 'a shell script')],
  ['bat cmd', script('batch-file', 'a batch file of Windows')],
  ['ps1 psm1 psd1', script('powershell', 'a PowerShell script')],
  ['vbs vbe wsf wsh hta jse', script('windows-script', 'a script of Windows')],
  ['js mjs cjs', script('javascript', 'JavaScript')],
  ['rb', script('ruby', 'Ruby source')],
  ['pl pm', script('perl', 'Perl source')],
  ['php', script('php', 'PHP source')],
  ['lua', script('lua', 'Lua source')],
  ['jl', script('julia', 'Julia source')],
  ['applescript scpt', script('applescript', 'an AppleScript')],
]

const languages = new Map(byEnding.flatMap(([endings, language]) => endings.split(' ').map((end) => [end, language])))

/** The language of a text by its name and its first bytes; none for what no interpreter takes. */
export function languageOf(name: string, text: string): Language | undefined {
  const named = languages.get(/\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '')
  return named ?? (text === '' ? undefined : languageOfContent(text))
}

function languageOfContent(text: string): Language | undefined {
  const start = text.replace(/^\u{feff}/u, '')
  const interpreter = /^#![ \t]*(\/[^\r\n]*)/.exec(start)?.[1]
  if (interpreter !== undefined) {
    return /\bpython/.test(interpreter) ? python : script('script', `a script for ${interpreter.trim().slice(0, 100)}`)
  }
  if (/^@echo (?:off|on)\b/i.test(start)) return languages.get('bat')
  if (start.startsWith('<?php')) return languages.get('php')
  return isPython(start) ? python : undefined
}

const statement =
  /^(?:import|from|def|class|async|await|if|elif|else|for|while|try|except|finally|with|return|raise|del|pass|global|assert|print|match|case|exec|eval)\b|^@\w|^["'rbfu]*["']|^[A-Za-z_][\w.]*(?:\[[^\]]*\])?(?:\s*,\s*\w+)*\s*(?:[-+*/|&^%@]?=(?!=)|\(|:\s*[\w[\], .|]+=)|^[)\]}]/
const unmistakable =
  /^(?:import\s+[\w.]+(?:\s+as\s+\w+)?(?:\s*,\s*[\w.]+)*\s*(?:[#;].*)?$|from\s+[\w.]+\s+import\s+[\w(*]|def\s+\w+\s*\(|class\s+\w+\s*[(:]|(?:exec|eval|__import__)\s*\()/

/** Whether every line that is not indented is a statement of Python, and one of them is nothing else. Prose never is. */
function isPython(text: string): boolean {
  let quotes: string | undefined
  let sure = false
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    // Most texts are none by their first line.
    end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    const line = text.slice(at, end)
    const quoted = quotes !== undefined
    for (const [mark] of line.matchAll(/"""|'''/g)) {
      if (quotes === undefined) quotes = mark
      else if (quotes === mark) quotes = undefined
    }
    if (quoted || /^(?:\s|#|\\|$)/.test(line)) continue
    if (!statement.test(line)) return false
    sure ||= unmistakable.test(line.trimEnd())
  }
  return sure
}
