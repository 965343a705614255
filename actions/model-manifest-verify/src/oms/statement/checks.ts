import type { UserError } from '@seaworthy/verdict'
import type { z } from 'zod'
import { digestLengths, type HashName } from '../content/hash.ts'
import { signatureFault, signAgain } from '../fault.ts'
import type { SignedResource } from './model.ts'

/** The value in the shape of the schema. */
export function shaped<Schema extends z.ZodType>(schema: Schema, value: unknown, rule: string): z.infer<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw wrong(rule, `is not as the standard has it: ${[...(issue?.path ?? []), issue?.message ?? ''].join(': ')}`)
}

/** Throws `signature/no-resources` and `signature/duplicate-name`: with two digests for a file, which one holds? */
export function checkNames(resources: readonly SignedResource[]): void {
  if (resources.length === 0) throw wrong('no-resources', 'names no file, so it protects none')
  const names = new Set<string>()
  for (const { name } of resources) {
    if (names.has(name)) throw wrong('duplicate-name', `names ${JSON.stringify(name.slice(0, 200))} twice`)
    names.add(name)
  }
}

/** Throws `signature/bad-digest`. */
export function checkedDigest(name: string, digest: string, hash: HashName): string {
  if (digest.length === 2 * digestLengths[hash] && /^[0-9a-f]+$/.test(digest)) return digest
  const found = JSON.stringify(digest.slice(0, 150))
  throw wrong(
    'bad-digest',
    `should have a ${hash} digest in lower-case hexadecimal for ${JSON.stringify(name)}, found ${found}`,
  )
}

/** A value of the statement that should be another. */
export function unexpected(rule: string, what: string, expected: string, found: string): UserError {
  return wrong(rule, `should have the ${what} ${expected}, found ${JSON.stringify(found.slice(0, 200))}`)
}

/** What is wrong with the statement, as the end of a sentence. */
export function wrong(rule: string, problem: string): UserError {
  return signatureFault(rule, `The signed statement ${problem}.`, { remedy: signAgain })
}
