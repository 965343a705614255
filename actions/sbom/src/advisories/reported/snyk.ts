import { packageName } from '../packages/ecosystem.ts'
import { sameVersion, type Claim, type ResultFormat } from './claim.ts'
import { fieldOf, isObject, listOf, mostEntries, textOf, textsOf } from '../fields.ts'
import { Entries, unreadable } from './entries.ts'
import { advisoryOf } from './stated.ts'

/** Snyk's names of package managers, by what they install from. */
const ecosystems: Readonly<Record<string, string>> = {
  npm: 'npm',
  yarn: 'npm',
  pnpm: 'npm',
  pip: 'PyPI',
  pipenv: 'PyPI',
  poetry: 'PyPI',
  maven: 'Maven',
  gradle: 'Maven',
  sbt: 'Maven',
  nuget: 'NuGet',
  paket: 'NuGet',
  rubygems: 'RubyGems',
  composer: 'Packagist',
  gomodules: 'Go',
  golangdep: 'Go',
  govendor: 'Go',
  cargo: 'crates.io',
  hex: 'Hex',
  pub: 'Pub',
  swift: 'SwiftURL',
}

/**
 * `snyk test --json`: one project, or a list of them. What its policy ignores is left out by Snyk itself; issues of
 * licences are left out here, since licences are judged apart. Source: https://docs.snyk.io/snyk-cli/commands/test
 */
export const snyk: ResultFormat = {
  tool: 'Snyk',
  is: (value) => (Array.isArray(value) ? value.length > 0 && value.every(isProject) : isProject(value)),
  read(value, file) {
    const entries = new Entries(file)
    const projects: unknown[] = Array.isArray(value) ? value.slice(0, mostEntries) : [value]
    const failed = projects.filter(isFailure)
    const claims = projects.flatMap((project, at) => {
      const manager = textOf(fieldOf(project, 'packageManager'))
      const path = Array.isArray(value) ? `[${at}].vulnerabilities` : 'vulnerabilities'
      if (isFailure(project)) return []
      return entries.read(fieldOf(project, 'vulnerabilities'), path, (issue, place) => claimOf(issue, manager, place))
    })
    const said = failed.slice(0, 50).map((project) => {
      return unreadable(
        file,
        `Snyk could not test a project (${textOf(fieldOf(project, 'error')) ?? 'it says not why'})`,
      )
    })
    return { claims, findings: [], faults: [...said, ...entries.faults] }
  },
}

function isProject(value: unknown): boolean {
  const isTested =
    typeof fieldOf(value, 'packageManager') === 'string' || typeof fieldOf(value, 'dependencyCount') === 'number'
  return isObject(value) && ((Array.isArray(value['vulnerabilities']) && isTested) || isFailure(value))
}

function isFailure(value: unknown): boolean {
  return fieldOf(value, 'ok') === false && typeof fieldOf(value, 'error') === 'string'
}

function claimOf(issue: unknown, manager: string | undefined, path: string): Claim[] | string {
  if (fieldOf(issue, 'type') === 'license') return []
  const name =
    textOf(fieldOf(issue, 'packageName')) ?? textOf(fieldOf(issue, 'moduleName')) ?? textOf(fieldOf(issue, 'name'))
  if (name === undefined) return `a packageName in ${path}`
  const version = textOf(fieldOf(issue, 'version'))
  const via = textOf(fieldOf(issue, 'packageManager')) ?? manager ?? ''
  const ecosystem = Object.hasOwn(ecosystems, via) ? ecosystems[via] : undefined
  const named = ecosystem === undefined ? undefined : packageName(ecosystem, name)
  const identifiers = fieldOf(issue, 'identifiers')
  const title = fieldOf(issue, 'title')
  const advisory = advisoryOf({
    id: fieldOf(issue, 'id'),
    aliases: ['GHSA', 'CVE'].flatMap((kind) => listOf(fieldOf(identifiers, kind))),
    summary: title,
    severity: fieldOf(issue, 'severity'),
    vectors: [fieldOf(issue, 'CVSSv3')],
    weaknesses: [...listOf(fieldOf(identifiers, 'CWE')), ...(title === 'Malicious Package' ? ['CWE-506'] : [])],
    published: fieldOf(issue, 'publicationTime'),
    modified: fieldOf(issue, 'modificationTime'),
    named,
    version,
  })
  if (!advisory) return `an id in ${path}`
  return [
    {
      ...(named && { named }),
      shown: version === undefined ? name : `${name}@${version}`,
      isOf: sameVersion(version),
      advisory,
      fixes: textsOf(fieldOf(issue, 'fixedIn')),
    },
  ]
}
