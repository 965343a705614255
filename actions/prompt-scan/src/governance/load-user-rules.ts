import type { TextRule } from '../rules/rule.ts'
import type { UserRule } from './user-rules.ts'

// Few repositories bring rules: the library of their expressions is loaded for those that do.

/** Reads files of rules. Throws what `readUserRules` throws. */
export async function loadUserRules(files: readonly string[]): Promise<UserRule[]> {
  return files.length === 0 ? [] : (await import('./user-rules.ts')).readUserRules(files)
}

/** The rules as the engine runs them. */
export async function readyUserRules(userRules: readonly UserRule[]): Promise<TextRule[]> {
  if (userRules.length === 0) return []
  const { ruleOf } = await import('./user-rules.ts')
  return userRules.map(ruleOf)
}
