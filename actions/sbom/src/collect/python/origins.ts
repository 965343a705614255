import { areUsually, mostCommon } from '../origins/majority.ts'
import { hostOf, isUnencrypted, withoutSecrets, vcsUrl } from '../origins/address.ts'
import { isCommit, Origins, type Origin, type OriginKind } from '../origins/origin.ts'
import { isOfAnother } from './archive-name.ts'
import type { LockedDistribution } from './distribution.ts'
import { pythonPurl } from './source.ts'

/** Where PyPI keeps its files. */
const pypiFiles = new Set(['files.pythonhosted.org', 'pypi.org', 'pypi.python.org'])

/** The distributions whose place is for the policy to decide; `registries` are the hosts of indexes that the project names. */
export function originsOf(
  file: string,
  distributions: readonly LockedDistribution[],
  registries: ReadonlySet<string>,
): Origin[] {
  const ofPypi = distributions.filter(isOfPypi)
  const usual = mostCommon(ofPypi.map((one) => hostOf(addressesOf(one)[0])))
  const areDigested = areUsually(ofPypi, isDigested)
  const origins = new Origins(file)
  for (const one of distributions) {
    const { name, version, source, line } = one
    const add = (kind: OriginKind, place: string | undefined): void => {
      origins.add(kind, { name, purl: pythonPurl(name, version, source), line }, place)
    }
    const place = placeOf(source)
    if (source.kind === 'archive') add('url', place)
    if (source.kind === 'git') add('git', place)
    if (source.kind === 'git' && !isCommit(source.commit)) add('unpinned', place)
    if (source.kind === 'local' && source.archive !== undefined) add('file', place)
    if (source.kind === 'index' && source.url !== undefined && !registries.has(hostOf(source.url) ?? '')) {
      add('registry', place)
    }
    if (isUnencrypted(place)) add('unencrypted', place)
    if (!isOfPypi(one)) continue
    const strange = addressesOf(one).find((url) => isElsewhere(url, registries))
    if (strange !== undefined) add(hostOf(strange) === usual ? 'registry' : 'elsewhere', withoutSecrets(strange))
    const another = addressesOf(one).find((url) => isOfAnother(url, name, version))
    if (strange === undefined && another !== undefined) add('another', withoutSecrets(another))
    if (areDigested && !isDigested(one)) add('undigested', undefined)
  }
  return origins.list
}

/** Of no other index, as far as the lock file tells. */
function isOfPypi({ source }: LockedDistribution): boolean {
  return source.kind === 'index' && source.url === undefined
}

function isDigested({ artifacts }: LockedDistribution): boolean {
  return artifacts.length > 0 && artifacts.every(({ hashes }) => hashes.length > 0)
}

/** Lock files that have addresses are believed by those who install from them, whatever index they name. */
function addressesOf({ artifacts }: LockedDistribution): string[] {
  return artifacts.flatMap(({ url }) => (url !== undefined && hostOf(url) !== undefined ? [url] : []))
}

function isElsewhere(url: string, registries: ReadonlySet<string>): boolean {
  const host = hostOf(url) ?? ''
  return !pypiFiles.has(host) && !registries.has(host)
}

function placeOf(source: LockedDistribution['source']): string | undefined {
  switch (source.kind) {
    case 'git':
      return vcsUrl(source)
    case 'archive':
    case 'index':
      return source.url
    case 'local':
      return source.archive
  }
}
