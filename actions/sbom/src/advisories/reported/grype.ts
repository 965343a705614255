import { parsePurl } from '../../inventory/purl.ts'
import { sameVersion, type Claim, type ResultFormat } from './claim.ts'
import { fieldOf, isObject, listOf, textOf, textsOf } from '../fields.ts'
import { Entries } from './entries.ts'
import { namedByPurl } from './named.ts'
import { advisoryOf } from './stated.ts'

/** `grype -o json`. Source: https://github.com/anchore/grype/tree/main/schema/grype/json */
export const grype: ResultFormat = {
  tool: 'grype',
  is: (value) => Array.isArray(fieldOf(value, 'matches')) && isObject(fieldOf(value, 'descriptor')),
  read(value, file) {
    const entries = new Entries(file)
    return { claims: entries.read(fieldOf(value, 'matches'), 'matches', claimOf), findings: [], faults: entries.faults }
  },
}

function claimOf(match: unknown, path: string): Claim[] | string {
  const vulnerability = fieldOf(match, 'vulnerability')
  const artifact = fieldOf(match, 'artifact')
  const name = textOf(fieldOf(artifact, 'name'))
  if (name === undefined) return `a package with a name in ${path}.artifact`
  const purl = textOf(fieldOf(artifact, 'purl'))
  const parts = purl === undefined ? undefined : parsePurl(purl)
  const version = parts?.version ?? textOf(fieldOf(artifact, 'version'))
  const named = parts && namedByPurl(parts)
  const related = listOf(fieldOf(match, 'relatedVulnerabilities'))
  const advisory = advisoryOf({
    id: fieldOf(vulnerability, 'id'),
    aliases: related.map((one) => fieldOf(one, 'id')),
    summary: fieldOf(vulnerability, 'description') ?? fieldOf(related[0], 'description'),
    severity: fieldOf(vulnerability, 'severity'),
    vectors: [vulnerability, ...related]
      .flatMap((one) => listOf(fieldOf(one, 'cvss')))
      .map((one) => fieldOf(one, 'vector')),
    weaknesses: listOf(fieldOf(vulnerability, 'cwes')).map((one) => fieldOf(one, 'cwe')),
    named,
    version,
  })
  if (!advisory) return `an id in ${path}.vulnerability`
  const suggested = listOf(fieldOf(match, 'matchDetails')).map((one) => fieldOf(one, 'fix', 'suggestedVersion'))
  return [
    {
      ...(named && { named }),
      shown: version === undefined ? name : `${name}@${version}`,
      isOf: sameVersion(version),
      advisory,
      fixes: [...textsOf(suggested), ...textsOf(fieldOf(vulnerability, 'fix', 'versions'))],
    },
  ]
}
