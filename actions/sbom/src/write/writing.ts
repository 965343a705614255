import type { Component, Supplier } from '../inventory/component.ts'

/** What a document says of itself. The same values give the same bytes; none of them comes from the clock. */
export interface Writing {
  /** SOURCE_DATE_EPOCH, else the time of the commit. */
  timestamp: Date
  /** The program that writes. */
  tool: { name: string; version: string; vendor: string; url?: string }
  /** Who answers for the document, as the configuration or a manifest says. */
  authors: readonly Author[]
  /** The organisation that makes the app, and the file that says so. */
  manufacturer?: Omit<Supplier, 'isPerson'>
  /** SPDX expression for the document itself. SPDX 2.3 knows only `CC0-1.0`, so whoever writes that writes this too. */
  dataLicence: string
}

export interface Author {
  name: string
  email?: string
  /** SPDX tells people from organisations. */
  isOrganisation?: boolean
}

/** The app with its supplier: whoever its manifest names, else its manufacturer. */
export function supplied(subject: Component, { manufacturer }: Writing): Component {
  if (subject.supplier || !manufacturer) return subject
  return { ...subject, supplier: { ...manufacturer, isPerson: false } }
}
