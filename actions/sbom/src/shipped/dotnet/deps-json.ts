import * as z from 'zod'

/** A library of an app's `<name>.deps.json`. */
export interface DotnetLibrary {
  name: string
  version: string
  /** `package`, `project`, `reference`, `runtimepack`. */
  type: string
  /** Of the package: `sha512-` and base64. */
  sha512?: string
  /** Names of the libraries that it depends on; each is there once. */
  dependencies: string[]
}

export interface DotnetDeps {
  /** `.NETCoreApp,Version=v8.0/win-x64` */
  target: string
  libraries: DotnetLibrary[]
}

const mostLibraries = 50_000
const text = z.string().max(1024)

const schema = z.looseObject({
  runtimeTarget: z.looseObject({ name: text }),
  targets: z.record(text, z.record(text, z.looseObject({ dependencies: z.record(text, text).optional() }))),
  libraries: z.record(text, z.looseObject({ type: text, sha512: text.optional() })),
})

/**
 * The libraries of an app as the SDK lists them (dotnet/sdk, documentation/specs/runtime-configuration-file.md).
 * Nothing when the value is no such list.
 */
export function readDeps(value: unknown): DotnetDeps | undefined {
  const { data } = schema.safeParse(value)
  if (!data) return undefined
  const { runtimeTarget, targets, libraries } = data
  const target = Object.hasOwn(targets, runtimeTarget.name) ? targets[runtimeTarget.name] : undefined
  return {
    target: runtimeTarget.name,
    libraries: Object.entries(libraries)
      .slice(0, mostLibraries)
      .flatMap(([key, { type, sha512 }]) => {
        const [, name, version] = /^([^/]+)\/([^/]+)$/.exec(key) ?? []
        if (name === undefined || version === undefined) return []
        const dependencies = Object.keys((target && Object.hasOwn(target, key) && target[key]?.dependencies) || {})
        return [{ name, version, type, dependencies, ...(sha512 && { sha512 }) }]
      }),
  }
}
