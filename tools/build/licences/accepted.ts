import { UserError } from '@seaworthy/verdict'
import type { BundledPackage } from './packages.ts'

/**
 * SPDX ids that may be in a bundle: all allow redistribution in a work under Apache-2.0, with notice or without.
 * A choice of licences is accepted by adding its whole expression here.
 */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  // Of data: asks for its author and the licence's address, which the notice has.
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
])

/** These ask for no copyright notice, so that a package without a licence file can be redistributed. */
const withoutNotice = new Set(['0BSD', 'CC0-1.0', 'Unlicense'])

/** The package's SPDX id. Throws UserError when there is none or when it is not accepted. */
export function acceptedLicence({ name, version, licence, folder }: BundledPackage): string {
  if (licence !== undefined && accepted.has(licence)) return licence
  throw new UserError(
    'build/licence',
    licence === undefined
      ? `${name} ${version} states no licence, so that it must not be redistributed.`
      : `${name} ${version} has the licence ${licence}, which is not among the accepted ones: ${[...accepted].join(', ')}.`,
    {
      remedy: `Use another package, or add the licence to tools/build/licences/accepted.ts once it is cleared.`,
      at: { file: folder },
    },
  )
}

/** Throws UserError when a package has no licence text although its licence asks for the copyright notice. */
export function requireText({ name, version, folder }: BundledPackage, licence: string, texts: number): void {
  if (texts > 0 || withoutNotice.has(licence)) return
  throw new UserError(
    'build/licence-text',
    `${name} ${version} (${licence}) has no LICENSE, LICENCE, NOTICE or COPYING file, whose text must go with the bundle.`,
    { remedy: `Use a version of ${name} that has one, or ask its authors for it.`, at: { file: folder } },
  )
}
