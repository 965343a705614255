import type { DocumentKind } from './document.ts'

/** What a file is by its path alone; undefined when its content must tell, or when it is nothing to an agent. */
export function classify(path: string): DocumentKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name === 'AGENTS.md' || name === 'CLAUDE.md' || name === 'GEMINI.md' ? 'agent-instructions' : undefined
}
