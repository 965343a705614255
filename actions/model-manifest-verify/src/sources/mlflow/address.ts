/** What a model's `source` in the manifest says of MLflow's registry. */
export interface RegistryAddress {
  name: string
  version?: string
  alias?: string
}

/**
 * `models:/name/3` or `models:/name@champion` (MLflow, "Model Registry"); nothing when it is no address of a registered
 * model. Stages (`models:/name/Production`) move like aliases and are deprecated: they count as a version that is none.
 */
export function parseRegistryAddress(uri: string): RegistryAddress | undefined {
  const path = /^models:\/(?!\/)(.+)$/.exec(uri)?.[1]
  if (path === undefined) return undefined
  const [, named, alias] = /^([^/@]+)@([^/@]+)$/.exec(path) ?? []
  if (named !== undefined && alias !== undefined) return { name: decode(named), alias: decode(alias) }
  const [, name, version] = /^([^/]+)\/([^/]+)$/.exec(path) ?? []
  return name === undefined || version === undefined ? undefined : { name: decode(name), version: decode(version) }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
