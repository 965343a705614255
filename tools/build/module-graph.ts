import type { Stats, StatsModule } from '@vercel/ncc'

/** An import that ncc could not resolve, and replaced by a `require` that fails when it runs. */
export interface Unresolved {
  request: string
  /** The importing module, relative to the working directory. */
  from: string
}

export interface ModuleGraph {
  /** Absolute paths of the files whose code is in the entry or in one of its lazy chunks, sorted. */
  files: string[]
  unresolved: Unresolved[]
}

const everyModule = {
  all: false,
  modules: true,
  nestedModules: true,
  modulesSpace: Infinity,
  nestedModulesSpace: Infinity,
  groupModulesByPath: false,
  orphanModules: false,
  runtimeModules: false,
}

/**
 * The modules of a bundle, read from webpack's own statistics: they know every chunk and the parts of joined modules,
 * which ncc's licence option and comments in the bundle do not.
 */
export function moduleGraph(stats: Stats): ModuleGraph {
  const files = new Set<string>()
  const unresolved: Unresolved[] = []
  for (const module of flatten(stats.toJson(everyModule).modules ?? [])) {
    const request = /@@notfound\.js\?(.*)$/.exec(module.identifier ?? '')?.[1]
    if (request !== undefined) unresolved.push({ request, from: module.issuerName ?? 'the entry' })
    else if (module.nameForCondition) files.add(module.nameForCondition)
  }
  return { files: [...files].sort(), unresolved }
}

function flatten(modules: StatsModule[]): StatsModule[] {
  return modules.flatMap((module) => [module, ...flatten(module.modules ?? [])])
}
