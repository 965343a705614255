import type { Finding } from '@seaworthy/verdict'
import type { Component, Evidence, Seen } from '../inventory/component.ts'
import { fullName } from '../inventory/full-name.ts'
import type { Inventory } from '../inventory/inventory.ts'
import { placeOf } from '../inventory/place.ts'
import { parsePurl } from '../inventory/purl.ts'
import { isDeclared, isSeen, seenBy } from '../inventory/seen.ts'
import { counted, escaped, nameOf } from '../judge/names.ts'
import { partsOfPackages } from './parts.ts'

/** What is told of an ecosystem: the words, and what its lock file is called. */
const ecosystems: Readonly<Partial<Record<string, string>>> = {
  npm: 'npm',
  cargo: 'Cargo',
  pypi: 'Python',
  nuget: 'NuGet',
  golang: 'Go',
}

/** Names are listed so far; the inventory has them all. */
const mostNamed = 20

/**
 * Compares what lock files declare with what was seen in the app, by ecosystem. Development dependencies are expected to
 * stay out; what comes with a runtime or inside a package is declared by that. Says nothing of an ecosystem that was not seen on both
 * sides, but that it was not. Pure.
 */
export function compareDeclaredShipped({ components }: Pick<Inventory, 'components'>): Finding[] {
  const parts = partsOfPackages(components)
  const compared = components.flatMap((component) => {
    const purl = component.purl === undefined ? undefined : parsePurl(component.purl)
    const ecosystem = purl && ecosystems[purl.type]
    // Runtimes come with the tool that packs the app, and languages with their compiler.
    if (ecosystem === undefined || component.isExternal === true || isRuntime(component) || isRange(component))
      return []
    if (parts.has(component)) return []
    return [{ component, ecosystem, package: `${purl?.type ?? ''}/${purl?.namespace ?? ''}/${purl?.name ?? ''}` }]
  })
  const frozen = frozenModules(components)
  const known = compared.filter(
    ({ component, ecosystem }) => ecosystem !== 'Python' || !frozen.has(moduleOf(component)),
  )
  const byEcosystem = Map.groupBy(known, ({ ecosystem }) => ecosystem)
  return [...byEcosystem].flatMap(([ecosystem, own]) => compareEcosystem(ecosystem, own))
}

/** Modules in programs that PyInstaller froze: they ship, though without a version to compare. */
function frozenModules(components: readonly Component[]): Set<string> {
  const lists = components.flatMap(({ properties }) => properties['seaworthy:pyinstaller:modules'] ?? [])
  return new Set(lists.flatMap((list) => list.split(',')))
}

/** Most distributions are called like their module. */
function moduleOf({ name }: Component): string {
  return name.replace(/[-.]+/g, '_').toLowerCase()
}

interface Compared {
  component: Component
  package: string
}

function compareEcosystem(ecosystem: string, compared: readonly Compared[]): Finding[] {
  const shipped = compared.filter(({ component }) => isSeen(component, 'shipped'))
  const declared = compared.filter(({ component }) => isDeclared(component))
  const shippedOnly = shipped.filter(({ component }) => !isDeclared(component))
  const declaredOnly = declared.filter(
    ({ component }) => !isSeen(component, 'shipped') && component.scope === 'required',
  )
  if (declared.length === 0) return shipped.length === 0 ? [] : [nothingDeclared(ecosystem, shipped)]
  if (shipped.length === 0) return declaredOnly.length === 0 ? [] : [nothingSeen(ecosystem, declaredOnly)]
  const versions = new Map(shippedOnly.map((one) => [one.package, one]))
  const changed = declaredOnly.flatMap((one) => {
    const other = versions.get(one.package)
    return other ? [{ declared: one, shipped: other }] : []
  })
  const replaced = new Set(changed.flatMap(({ declared: one, shipped: other }) => [one, other]))
  const missing = declaredOnly.filter((one) => !replaced.has(one))
  return [
    ...changed.map(({ declared: one, shipped: other }) => otherVersion(one.component, other.component)),
    ...shippedOnly.filter((one) => !replaced.has(one)).map(({ component }) => undeclared(component, ecosystem)),
    ...(missing.length > 0 ? [notSeen(ecosystem, missing)] : []),
  ]
}

/** The first evidence that a component is there. */
function evidenceOf({ evidence }: Component, where: Seen): Evidence | undefined {
  return evidence.find((one) => seenBy(one) === where)
}

function at(evidence: Evidence | undefined): Pick<Finding, 'at'> {
  return evidence ? { at: placeOf(evidence) } : {}
}

function otherVersion(declared: Component, shipped: Component): Finding {
  const lock = evidenceOf(declared, 'declared')
  return {
    rule: 'sbom/shipped-other-version',
    severity: 'high',
    message: `Expected ${escaped(fullName(shipped))} ${declared.version ?? 'without version'}, which ${lock?.file ?? 'the lock file'} declares, found ${shipped.version ?? 'no version'} in the app.`,
    remedy: 'Build the app from a clean checkout with the lock file’s own install command, such as npm ci.',
    ...at(evidenceOf(shipped, 'shipped')),
    properties: { ref: shipped.ref, declared: declared.version ?? null, shipped: shipped.version ?? null },
  }
}

function undeclared(component: Component, ecosystem: string): Finding {
  const evidence = evidenceOf(component, 'shipped')
  const isSure = (evidence?.confidence ?? 1) >= 0.8
  return {
    rule: 'sbom/shipped-undeclared',
    severity: isSure ? 'medium' : 'low',
    message: `Expected only what lock files declare, found the ${ecosystem} package ${nameOf(component)} in the app and in no lock file.`,
    remedy: 'Find out how it came into the app: declare it, or keep it out of the package.',
    ...at(evidence),
    properties: { ref: component.ref },
  }
}

/** One finding, since tree-shaking and bundling leave out hundreds in a sound app. */
function notSeen(ecosystem: string, missing: readonly Compared[]): Finding {
  const [first] = missing
  return {
    rule: 'sbom/declared-not-shipped',
    severity: 'note',
    message: `Expected in the app what is declared as required, found it without ${counted(missing.length, `${ecosystem} package`)}: ${listed(missing)}. Code that webpack, vite or another bundler wove into the app's own cannot be seen as a package.`,
    remedy: 'Nothing, when they are bundled; else remove what the app does not use from its dependencies.',
    ...at(first && evidenceOf(first.component, 'declared')),
    properties: { refs: missing.slice(0, 1000).map(({ component }) => component.ref), count: missing.length },
  }
}

function nothingSeen(ecosystem: string, missing: readonly Compared[]): Finding {
  return { ...notSeen(ecosystem, missing), rule: 'sbom/ecosystem-not-seen' }
}

function nothingDeclared(ecosystem: string, shipped: readonly Compared[]): Finding {
  const [first] = shipped
  return {
    rule: 'sbom/ecosystem-undeclared',
    severity: 'medium',
    message: `Expected a lock file for the ${counted(shipped.length, `${ecosystem} package`)} in the app, found none: ${listed(shipped)}.`,
    remedy: 'Commit the lock file, or let the path include it.',
    ...at(first && evidenceOf(first.component, 'shipped')),
    properties: { refs: shipped.slice(0, 1000).map(({ component }) => component.ref), count: shipped.length },
  }
}

function listed(compared: readonly Compared[]): string {
  const names = compared.slice(0, mostNamed).map(({ component }) => escaped(fullName(component)))
  return `${names.join(', ')}${compared.length > mostNamed ? ', …' : ''}`
}

function isRuntime({ type }: Component): boolean {
  return type === 'framework' || type === 'platform'
}

/** What a manifest without lock file asks for: it decides no version, and says nothing of what ships. */
function isRange({ version, properties }: Component): boolean {
  return version === undefined && Object.keys(properties).some((name) => /^seaworthy:\w+:requested$/.test(name))
}
