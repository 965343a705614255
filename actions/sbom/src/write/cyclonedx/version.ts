import type { SpecVersion } from './bom.ts'

/** What a version of the specification can say. What it cannot is kept as a property, or left out, and never bent. */
export interface Ability {
  /** Licences say whether they are declared or concluded (1.6). */
  acknowledges: boolean
  /** Expressions stand beside other licences (1.7). */
  mixesLicences: boolean
  /** `isExternal` (1.7). */
  tellsExternal: boolean
  /** `source-distribution` among external references (1.6). */
  tellsSourceDistribution: boolean
  /** `manufacturer` instead of `manufacture` (1.6). */
  namesManufacturer: boolean
  /** Places with lines, and several identities (1.6). */
  placesLines: boolean
}

export const abilities: Readonly<Record<SpecVersion, Ability>> = {
  '1.5': {
    acknowledges: false,
    mixesLicences: false,
    tellsExternal: false,
    tellsSourceDistribution: false,
    namesManufacturer: false,
    placesLines: false,
  },
  '1.6': {
    acknowledges: true,
    mixesLicences: false,
    tellsExternal: false,
    tellsSourceDistribution: true,
    namesManufacturer: true,
    placesLines: true,
  },
  '1.7': {
    acknowledges: true,
    mixesLicences: true,
    tellsExternal: true,
    tellsSourceDistribution: true,
    namesManufacturer: true,
    placesLines: true,
  },
}
