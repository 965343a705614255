/** The part of ncc's programmatic interface that the build uses (its package has no types): readme.md of ncc 0.45. */
declare module '@vercel/ncc' {
  export interface Options {
    cache: false
    quiet: boolean
    minify: boolean
    sourceMap: boolean
    target: string
    /** Called with every file that is about to be copied beside the bundle; `undefined` leaves it to ncc. */
    customEmit: (path: string, place: { id: string; isRequire: boolean }) => undefined
  }

  export interface StatsModule {
    type?: string
    /** Loaders and file, joined by `!`. */
    identifier?: string
    /** The module's file, null for built-in modules of Node. */
    nameForCondition?: string | null
    issuerName?: string | null
    /** The parts of modules that webpack joined into one scope. */
    modules?: StatsModule[]
  }

  export interface Stats {
    toJson(options: Record<string, boolean | number>): { modules?: StatsModule[] }
  }

  export interface Output {
    code: string
    /** Lazy chunks and copied files, by path relative to the entry's bundle. */
    assets: Record<string, { source: string | Uint8Array }>
    symlinks: Record<string, string>
    stats: Stats
  }

  export default function ncc(entry: string, options: Options): Promise<Output>
}
