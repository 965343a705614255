/** What somebody says of a vulnerability in a product (VEX), whichever format says it. */
export interface VexStatement {
  /** Of the vulnerability: any of its ids. */
  ids: string[]
  products: VexProduct[]
  status: VexStatus
  /** Why it is not affected: a word of the format, or a sentence. */
  justification?: string
  /** More about it, in a sentence. */
  detail?: string
  /** When it was said, in milliseconds since 1970; 0 when nobody says. */
  said: number
  file: string
}

export type VexStatus = 'not_affected' | 'affected' | 'fixed' | 'under_investigation'

/** A product, or parts of it: package URLs, or refs of an SBOM. */
export interface VexProduct {
  id: string
  /** None when the statement is of the product as a whole. */
  parts: string[]
  /** The versions it is about; undefined when the id tells. */
  versions?: string[]
  /** The product whose bill the document is of, where it names one: of the parts of others it says nothing. */
  of?: VexBill | undefined
}

/** What a bill is of, as far as it says. */
export interface VexBill {
  group?: string | undefined
  name?: string | undefined
  purl?: string | undefined
}
