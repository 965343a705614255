import type { SourceFolder } from '../collector.ts'
import type { Locked } from '../locked/package.ts'
import { hostOf, isUnencrypted } from '../origins/address.ts'
import { Origins, type Origin } from '../origins/origin.ts'
import { settingsFor } from '../origins/settings.ts'

/** Maven Central. */
const publicHosts = ['repo1.maven.org', 'repo.maven.apache.org']

/** The artifacts whose place is for the policy to decide, where the lock file tells it. */
export function originsOf(
  file: string,
  packages: ReadonlyMap<string, Locked>,
  repositories: ReadonlySet<string>,
): Origin[] {
  const origins = new Origins(file)
  for (const { component } of packages.values()) {
    const { group = '', name, purl, references, evidence } = component
    const url = references.find(({ type }) => type === 'distribution')?.url
    const host = hostOf(url)
    if (url === undefined || host === undefined) continue
    const artifact = { name: `${group}:${name}`, purl, line: evidence[0]?.line }
    if (publicHosts.includes(host)) {
      const path = `/${group.replaceAll('.', '/')}/${name}/${component.version ?? ''}/`
      if (!url.includes(path)) origins.add('another', artifact, url)
    } else if (!repositories.has(host)) origins.add('registry', artifact, url)
    if (isUnencrypted(url)) origins.add('unencrypted', artifact, url)
  }
  return origins.list
}

/** The hosts of the repositories that models name, `<repository><url>`. */
export async function repositoriesNamed(file: string, folder: SourceFolder): Promise<Set<string>> {
  const texts = await settingsFor(file, ['pom.xml', '.mvn/settings.xml'], folder)
  const repository = /<(repository|mirror)>([\s\S]{0,2000}?)<\/\1>/g
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(repository)].flatMap(
        ([, , body]) => hostOf(/<url>\s{0,100}([^<\s]+)/.exec(body ?? '')?.[1]) ?? [],
      ),
    ),
  )
}
