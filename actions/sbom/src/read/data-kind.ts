import type { Component } from '../inventory/component.ts'

type DataKind = NonNullable<Component['dataKind']>

const kinds: readonly DataKind[] = ['definition', 'configuration', 'dataset', 'source-code', 'other']

/** The first of our kinds of data that is among what a document calls it. */
export function dataKindAmong(stated: readonly unknown[]): DataKind {
  return kinds.find((kind) => stated.includes(kind)) ?? 'other'
}
