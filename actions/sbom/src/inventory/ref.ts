import type { Component } from './component.ts'
import { fullName } from './full-name.ts'

/**
 * The ref of a component: its purl, else `<type>:<name>@<digest or version>`. Characters that break lines or terminals
 * are percent-encoded, since refs are read in logs and tables.
 */
export function componentRef(
  component: Pick<Component, 'type' | 'name' | 'group' | 'version' | 'purl' | 'hashes'>,
): string {
  const { type, version, purl, hashes } = component
  if (purl !== undefined) return purl
  const digest = hashes.find(({ algorithm }) => algorithm === 'SHA-256') ?? hashes[0]
  const which = digest?.content ?? version
  return encodeControls(`${type}:${fullName(component)}${which === undefined ? '' : `@${which}`}`)
}

/** A text as it may stand in logs and tables: control characters, line separators, marks of direction and lone surrogates are encoded. */
export function encodeControls(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, encodeURIComponent)
}
