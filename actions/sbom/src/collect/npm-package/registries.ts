import { hostOf } from '../origins/address.ts'
import { settingsFor } from '../origins/settings.ts'
import type { SourceFolder } from '../collector.ts'

/** npm's registry, and the name that Yarn has for it. */
export const publicHosts: readonly string[] = ['registry.npmjs.org', 'registry.yarnpkg.com']

/** Settings of npm, Yarn, pnpm and Bun that name registries. */
const settings = ['.npmrc', '.yarnrc', '.yarnrc.yml', 'pnpm-workspace.yaml', 'bunfig.toml']
/** `registry=`, `@scope:registry=`, `npmRegistryServer:`; in Bun's table of scopes, `url =`. */
const registrySetting = /(?:registry\w*|\burl)["']?\s{0,20}[=:\s]\s{0,20}["']?(https?:\/\/[^\s"']+)/gi

/** The hosts of the public registries, and of those that the settings of the project name. */
export async function knownRegistries(lockFile: string, folder: SourceFolder): Promise<Set<string>> {
  const texts = await settingsFor(lockFile, settings, folder)
  const named = texts.flatMap((text) => [...text.matchAll(registrySetting)].flatMap(([, url]) => hostOf(url) ?? []))
  return new Set([...publicHosts, ...named])
}
