import type { SourceFolder } from '../collector.ts'
import { isObject, listOr, objectOr, textOr, textsIn } from '../lock-text/json.ts'
import { hostOf } from '../origins/address.ts'
import { settingsFor } from '../origins/settings.ts'
import { type Pyproject } from './pyproject.ts'

/** `index-url = https://…` of pip, `url = "https://…"` of uv. */
const setting =
  /^[ \t]{0,20}(?:(?:extra-|default-)?index(?:-url)?|find-links|url)[ \t]{0,20}=\s{0,20}["'[\s]{0,20}(https?:\/\/[^\s"',\]]+)/gim

/** Hosts of the indexes that manifests and settings of the project name. */
export async function registriesNamed(
  manifests: readonly Pyproject[],
  lockFile: string,
  folder: SourceFolder,
): Promise<Set<string>> {
  const texts = await settingsFor(lockFile, ['pip.conf', 'pip.ini', 'uv.toml'], folder)
  const urls = [
    ...manifests.flatMap(({ table }) => (table ? indexesIn(table) : [])),
    ...texts.flatMap((text) => [...text.matchAll(setting)].map(([, url]) => url)),
  ]
  return new Set(urls.flatMap((url) => hostOf(url) ?? []))
}

/** The indexes of `[[tool.uv.index]]`, `[[tool.poetry.source]]`, `[[tool.pdm.source]]`, and `[[source]]` of a Pipfile. */
function indexesIn(table: Record<string, unknown>): (string | undefined)[] {
  const { uv, poetry, pdm } = objectOr(table['tool'])
  const settings = objectOr(uv)
  const lists = [settings['index'], objectOr(poetry)['source'], objectOr(pdm)['source'], table['source']]
  return [
    ...lists.flatMap((list) =>
      listOr(list)
        .filter(isObject)
        .map(({ url }) => textOr(url)),
    ),
    textOr(settings['index-url']),
    ...textsIn(settings['extra-index-url']),
    ...textsIn(settings['find-links']),
  ]
}
