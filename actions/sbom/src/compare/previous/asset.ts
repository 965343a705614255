import { UserError } from '@seaworthy/verdict'
import { encodeControls } from '../../inventory/ref.ts'

/** A file of a release. */
export interface Asset {
  id: number
  name: string
  /** In bytes. */
  size: number
  /** `sha256:…`, where GitHub has one. */
  digest?: string | null | undefined
}

/** Names of bills in JSON, those that say most first. */
const bills: readonly RegExp[] = [
  /\.cdx\.json$|cyclonedx[^/]*\.json$|^bom\.json$/i,
  /\.spdx3?\.json$|spdx[^/]*\.json$/i,
  /sbom[^/]*\.json$/i,
]

/** Enough to choose from. */
const mostNamed = 10

/** The asset of this name, or the only bill of the release. Throws `sbom/previous-asset`. `release` is for people. */
export function chooseAsset<Found extends Asset>(
  assets: readonly Found[],
  name: string | undefined,
  release: string,
): Found {
  if (name !== undefined) {
    const found = assets.find((asset) => asset.name === name)
    if (!found) throw wrongAsset(`Expected the asset ${encodeControls(name)} in ${release}`, assets)
    return found
  }
  const [best = []] = bills
    .map((pattern) => assets.filter((asset) => pattern.test(asset.name)))
    .filter((all) => all.length > 0)
  const [only] = best
  if (only && best.length === 1) return only
  throw only
    ? wrongAsset(`Expected one bill of materials in ${release}`, best)
    : wrongAsset(`Expected a bill of materials such as sbom.cdx.json in ${release}`, assets)
}

function wrongAsset(expected: string, found: readonly Asset[]): UserError {
  const names = found.slice(0, mostNamed).map(({ name }) => encodeControls(name))
  const more = found.length > mostNamed ? ' and more' : ''
  return new UserError(
    'sbom/previous-asset',
    `${expected}, found ${names.length === 0 ? 'no assets' : names.join(', ') + more}.`,
    {
      remedy:
        'Name it: github-release:owner/name@tag#asset, or github-release#asset for the latest release of this repository.',
    },
  )
}
