import { ecosystemOfType } from '../advisories/packages/target.ts'
import type { Component } from '../inventory/component.ts'
import { parsePurl } from '../inventory/purl.ts'
import type { Origin } from './bill.ts'

/**
 * CPE names of a component. Other tools guess a handful for each package of a registry, whose advisories go by its package
 * URL: those are left out.
 */
export function cpesOf(
  stated: readonly string[],
  purl: string | undefined,
  { isOurs }: Origin,
): Pick<Component, 'cpes'> {
  const parts = purl === undefined ? undefined : parsePurl(purl)
  const isGuessed = !isOurs && parts !== undefined && ecosystemOfType(parts.type) !== undefined
  return isGuessed || stated.length === 0 ? {} : { cpes: [...new Set(stated)] }
}
