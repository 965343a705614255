import { signatureFault, signAgain } from '../fault.ts'

/** The name of a model that is a single file, in signatures by model_signing. */
export const singleFile = '.'

/** Linux's PATH_MAX, in bytes. */
const longestName = 4096

/**
 * Why a name is not a path within the model (spec, 6.1.2), or nothing when it is one. What is only unusual is allowed: the
 * spec lets names have any character.
 */
export function nameFault(name: string): string | undefined {
  if (name === '') return 'is empty'
  if (!name.isWellFormed()) return 'is not valid Unicode'
  if (Buffer.byteLength(name) > longestName) return `is longer than ${longestName} bytes`
  if (name.includes('\0')) return 'contains a NUL character'
  if (name.startsWith('/')) return 'is absolute'
  const components = name.split('/')
  if (components.includes('..')) return 'leaves the model by ".."'
  if (components.includes('')) return 'has an empty component'
  if (components.includes('.')) return 'has the component "."'
  return undefined
}

/** Throws `signature/unsafe-name`. */
export function checkName(name: string): void {
  const reason = nameFault(name)
  if (reason === undefined) return
  throw signatureFault('unsafe-name', `The signed name ${JSON.stringify(name.slice(0, 200))} ${reason}.`, {
    remedy: signAgain,
    properties: { name },
  })
}
