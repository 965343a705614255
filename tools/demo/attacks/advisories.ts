import { join } from 'node:path'

/** Published advisories, as a folder of OSV dumps: the demo asks nobody. */
export const advisories = join(import.meta.dirname, '..', 'advisories')
