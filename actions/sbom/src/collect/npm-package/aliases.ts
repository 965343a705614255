import type { Component } from '../../inventory/component.ts'

type Properties = Component['properties']

/** The names other than its own that lock files install a package under, with commas. */
const property = 'seaworthy:npm:installed-as'

/** Of one package; the others are taken for another package. */
const mostAliases = 100

/** What is told of a package that is installed under these names. */
export function aliasesOf(name: string, installedAs: readonly string[]): Properties {
  const aliases = [...new Set(installedAs)].filter((alias) => alias !== name)
  return aliases.length > 0 ? { [property]: aliases.sort().slice(0, mostAliases).join(',') } : {}
}

/** The names that {@link aliasesOf} told. */
export function aliasesIn({ [property]: aliases }: Properties): string[] {
  return aliases === undefined ? [] : aliases.split(',')
}

/** The first properties, with the aliases that any of the others tells. */
export function withAliases(first: Properties, others: readonly Properties[]): Properties {
  if (others.every(({ [property]: aliases }) => aliases === undefined || aliases === first[property])) return first
  return { ...first, ...aliasesOf('', [first, ...others].flatMap(aliasesIn)) }
}
