import { UserError } from '@seaworthy/verdict'
import type { JobStatus } from './job.ts'

/**
 * Whether a post step runs: a `post-if` of `success()`, `failure()`, `cancelled()` and `always()`, joined by `!`, `&&`,
 * `||` and parentheses. Throws a UserError for any other condition.
 */
export function holds(condition: string, status: JobStatus): boolean {
  const reader = new ConditionReader(condition, status)
  return reader.whole()
}

class ConditionReader {
  readonly #condition: string
  readonly #status: JobStatus
  readonly #tokens: string[]

  constructor(condition: string, status: JobStatus) {
    this.#condition = condition
    this.#status = status
    const inner = condition.trim().replace(/^\$\{\{(.*)\}\}$/s, '$1')
    this.#tokens = inner.match(/[a-z]+\s*\(\s*\)|&&|\|\||[!()]|\S/gi) ?? []
  }

  whole(): boolean {
    const value = this.#either()
    if (this.#tokens.length > 0) throw this.#unknown()
    return value
  }

  #either(): boolean {
    let value = this.#both()
    while (this.#take('||')) value = this.#both() || value
    return value
  }

  #both(): boolean {
    let value = this.#single()
    while (this.#take('&&')) value = this.#single() && value
    return value
  }

  #single(): boolean {
    if (this.#take('!')) return !this.#single()
    if (this.#take('(')) {
      const value = this.#either()
      if (!this.#take(')')) throw this.#unknown()
      return value
    }
    return this.#statusFunction()
  }

  #statusFunction(): boolean {
    const name = this.#tokens.shift()?.replaceAll(/\s/g, '').toLowerCase()
    if (name === 'always()') return true
    if (name === 'success()') return this.#status === 'success'
    if (name === 'failure()') return this.#status === 'failure'
    if (name === 'cancelled()') return this.#status === 'cancelled'
    throw this.#unknown()
  }

  #take(token: string): boolean {
    if (this.#tokens[0] !== token) return false
    this.#tokens.shift()
    return true
  }

  #unknown(): UserError {
    return new UserError('runner/post-if', `The condition "${this.#condition}" of post-if cannot be evaluated here.`, {
      remedy: 'Use success(), failure(), cancelled() and always() with !, && and || in runs.post-if.',
    })
  }
}
