/**
 * SPDX identifiers of the licences that model cards name, by the id of the Hub in lower case
 * (huggingface.co/docs/hub/repositories-licenses).
 */
const spdx = new Map(
  [
    'Apache-2.0 MIT AFL-3.0 Artistic-2.0 BSL-1.0 BSD-2-Clause BSD-3-Clause BSD-3-Clause-Clear ECL-2.0 EPL-1.0 EPL-2.0',
    'EUPL-1.1 EUPL-1.2 ISC LPPL-1.3c MPL-2.0 MS-PL NCSA OFL-1.1 OSL-3.0 PostgreSQL Unlicense WTFPL Zlib C-UDA-1.0',
    'CC0-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC-BY-NC-2.0 CC-BY-NC-3.0 CC-BY-NC-4.0',
    'CC-BY-ND-4.0 CC-BY-NC-ND-3.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 ODbL-1.0 ODC-By-1.0',
    'PDDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 AGPL-3.0-only GPL-2.0-only GPL-3.0-only',
    'LGPL-2.1-only LGPL-3.0-only',
  ]
    .flatMap((line) => line.split(' '))
    .map((id): [string, string] => [id.toLowerCase(), id]),
)

/** What the Hub calls otherwise. It does not say whether later versions of the GNU licences may be chosen. */
const aliases = new Map([
  ['apache 2.0', 'Apache-2.0'],
  ['agpl-3.0', 'AGPL-3.0-only'],
  ['gpl-2.0', 'GPL-2.0-only'],
  ['gpl-3.0', 'GPL-3.0-only'],
  ['lgpl-2.1', 'LGPL-2.1-only'],
  ['lgpl-3.0', 'LGPL-3.0-only'],
  ['odbl', 'ODbL-1.0'],
  ['odc-by', 'ODC-By-1.0'],
  ['pddl', 'PDDL-1.0'],
  ['c-uda', 'C-UDA-1.0'],
])

/** The SPDX expression of a licence that a model names: `LicenseRef-…` for one that SPDX does not list. */
export function spdxOf(named: string): string | undefined {
  const name = named.trim()
  const known = spdx.get(name.toLowerCase()) ?? aliases.get(name.toLowerCase())
  if (known !== undefined) return known
  if (/^(unknown|other|)$/i.test(name)) return undefined
  // An expression, as GGUF files have it, stands for itself.
  if (/ (AND|OR|WITH) /.test(name) || name.startsWith('LicenseRef-')) return name
  const reference = name.replaceAll(/[^A-Za-z0-9.-]+/g, '-').replaceAll(/^-+|-+$/g, '')
  return reference === '' ? undefined : `LicenseRef-${reference}`
}
