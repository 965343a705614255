import * as z from 'zod'

/** What `<name>.runtimeconfig.json` says of the runtime: what must be installed, or what comes with the app. */
export interface DotnetRuntimes {
  expected: DotnetFramework[]
  included: DotnetFramework[]
}

export interface DotnetFramework {
  /** `Microsoft.NETCore.App` */
  name: string
  version: string
}

const framework = z.looseObject({ name: z.string().min(1).max(256), version: z.string().min(1).max(128) })
const schema = z.looseObject({
  runtimeOptions: z.looseObject({
    framework: framework.optional(),
    frameworks: z.array(framework).max(100).optional(),
    includedFrameworks: z.array(framework).max(100).optional(),
  }),
})

/** Nothing when the value is no such configuration. */
export function readRuntimeConfig(value: unknown): DotnetRuntimes | undefined {
  const { data } = schema.safeParse(value)
  if (!data) return undefined
  const { framework: one, frameworks = [], includedFrameworks = [] } = data.runtimeOptions
  return { expected: (one ? [one, ...frameworks] : frameworks).map(plain), included: includedFrameworks.map(plain) }
}

function plain({ name, version }: DotnetFramework): DotnetFramework {
  return { name, version }
}
