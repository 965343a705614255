import type { Fault, ListedFile } from './listed.ts'
import type { Manifest } from './schema.ts'

/** Exceptions that excuse nothing that was reviewed: of a file that is not listed, or of other bytes than those listed. */
export function staleExceptions({ exceptions = [] }: Manifest, listed: ReadonlyMap<string, ListedFile>): Fault[] {
  return exceptions.flatMap(({ name, digest }, index): Fault[] => {
    const file = listed.get(name)
    if (!file) {
      return [
        {
          path: ['exceptions', index, 'name'],
          rule: 'manifest/exception-unlisted',
          message: `The exception is about "${name}", which the manifest does not list.`,
          remedy: 'Spell the name as at the file, or remove the exception.',
        },
      ]
    }
    if (file.digest.sha256 === digest.sha256) return []
    return [
      {
        path: ['exceptions', index, 'digest', 'sha256'],
        rule: 'manifest/exception-stale',
        message: `The exception for "${name}" was made for sha256 ${digest.sha256}, but the listed file has ${file.digest.sha256}.`,
        remedy: 'Review the new file: then write its digest here, or remove the exception.',
      },
    ]
  })
}
