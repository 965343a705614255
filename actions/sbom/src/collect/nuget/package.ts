import type { Component, Hash } from '../../inventory/component.ts'
import type { LockedFaults } from '../locked/faults.ts'
import { listedComponent, type Listed } from '../locked/listed.ts'

/** A NuGet package as a component. */
export function nugetComponent(
  listed: Omit<Listed, 'purl'>,
  file: string,
  problems: LockedFaults,
): Omit<Component, 'scope'> {
  return listedComponent({ ...listed, purl: { type: 'nuget' } }, file, problems)
}

/**
 * The digest of a package's content, or nothing when it is none. NuGet takes it of the archive without the signature
 * that a registry adds, so that it is the same wherever the package is from; `contentHashOf` says so.
 * Source: https://github.com/NuGet/Home/wiki/Nuget-Package-Signatures-Technical-Details
 */
export function contentHash(base64: string): Hash | undefined {
  if (!/^[A-Za-z0-9+/]{86}==$/.test(base64)) return undefined
  return { algorithm: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }
}

/** What a digest by NuGet is of. */
export const contentHashOf = { 'seaworthy:nuget:digest-of': 'package without signature' }

/**
 * The version as NuGet writes it in lock files and asks registries for it: three numbers, or four when the last is not
 * zero, without leading zeros and without build metadata.
 * Source: https://learn.microsoft.com/nuget/concepts/package-versioning#normalized-version-numbers
 */
export function normalVersion(version: string): string {
  const [, numbers = '', label = ''] = /^(\d+(?:\.\d+){0,3})(-[0-9A-Za-z.-]+)?(?:\+.*)?$/.exec(version) ?? []
  if (numbers === '') return version
  const parts = numbers.split('.').map((part) => part.replace(/^0+(?=\d)/, ''))
  while (parts.length < 3) parts.push('0')
  if (parts[3] === '0') parts.pop()
  return parts.join('.') + label
}
