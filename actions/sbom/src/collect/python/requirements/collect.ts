import { normalizedName } from '../../../inventory/python-name.ts'
import type { Collected, SourceFolder } from '../../collector.ts'
import { assembleLock } from '../../locked/assemble.ts'
import { LockedFaults } from '../../locked/faults.ts'
import { nothingBut } from '../../lock-text/faults.ts'
import { required } from '../app.ts'
import type { LockedDistribution } from '../distribution.ts'
import { readPyproject, subjectFrom } from '../pyproject.ts'
import type { Requirement } from '../requirement.ts'
import { registriesNamed } from '../registries.ts'
import { resolveLock, type AppRequirement } from '../resolve.ts'
import { distributionsIn, indexHosts, type StatedDistribution } from './distributions.ts'
import { readRequirements } from './read.ts'

/** Whole names of folders, and parts of names of files, for what never ships. */
const purposes =
  'dev|devel|develop|development|tests?|testing|docs?|documentation|lint|linting|ci|typing|bench|benchmarks?'
const forDevelopment = new RegExp(`(?:^|/)(?:${purposes})/|(?:^|[-_./])(?:${purposes})(?=[-_.])[^/]*$`, 'i')

/**
 * `requirements.txt` and files that are called alike, as pip reads them and pip-compile and uv write them. Only in what
 * those wrote, each line tells who needs it; else the file is a list of which nobody knows whether it is all.
 */
export async function collectRequirements(file: string, folder: SourceFolder): Promise<Collected> {
  const requirements = await readRequirements(file, folder)
  if (!requirements) return nothingBut([])
  const pyproject = await readPyproject(file, folder)
  const problems = new LockedFaults(file)
  const found = distributionsIn(requirements, file, problems)
  const isWhole = requirements.isCompiled && found.every(tellsWho)
  const scope = forDevelopment.test(file) ? ('excluded' as const) : undefined
  const requires = isWhole ? neededBy(found) : new Map<string, Requirement[]>()
  const distributions = found.map(({ distribution }): LockedDistribution => ({
    ...distribution,
    scope,
    requires: requires.get(distribution.name) ?? [],
  }))
  const app = found.filter((one) => !isWhole || isDirect(one)).map(appRequirement)
  const flat = isWhole ? undefined : `${file} does not tell what packages depend on`
  const registries = new Set([...(await registriesNamed([pyproject], file, folder)), ...indexHosts(requirements)])
  const lock = resolveLock({ file, registries, distributions, app, flat }, problems)
  const collected = assembleLock(lock, subjectFrom(pyproject), problems, [...requirements.faults, ...pyproject.faults])
  const isOpen = distributions.some(({ version, source }) => version === undefined && source.kind === 'index')
  if (isOpen || requirements.faults.length > 0) {
    const because = `${file} leaves open which packages and versions are installed`
    collected.completeness.push({ aggregate: 'incomplete', refs: [''], because })
  }
  return collected
}

function tellsWho({ stated }: StatedDistribution): boolean {
  return stated.line.via.length > 0
}

/** Of the files that were compiled: `-r requirements.in`, `app (pyproject.toml)`. A constraint needs nothing. */
function isDirect({ stated }: StatedDistribution): boolean {
  return stated.line.via.some((who) => who.startsWith('-r ') || who.includes('('))
}

/** By name, what each distribution requires, told from those that say who needs them. */
function neededBy(found: readonly StatedDistribution[]): Map<string, Requirement[]> {
  const requires = new Map<string, Requirement[]>()
  for (const { stated, distribution } of found) {
    for (const who of stated.line.via) {
      if (who.startsWith('-') || who.includes('(')) continue
      const name = normalizedName(who.replace(/\[.*$/, ''))
      const known = requires.get(name) ?? []
      known.push(asRequirement(distribution))
      requires.set(name, known)
    }
  }
  return requires
}

function appRequirement({ distribution }: StatedDistribution): AppRequirement {
  return required(asRequirement(distribution))
}

function asRequirement({ name, version, marker }: LockedDistribution): Requirement {
  return { name, version, marker, extras: [] }
}
