/** Modules with the names in each that are meant, divided by blanks. */
export type Names = readonly (readonly [module: string, names: string])[]
