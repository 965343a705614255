import type { ToolSpec } from '@seaworthy/tools'
import { z } from 'zod'
import type { Workplace } from './common.ts'
import { bringDebian, debianEntry } from './debian.ts'
import { bringGo, goEntry } from './go.ts'
import { bringNpm, npmEntry } from './npm.ts'
import { bringPypiVenv, pypiVenvEntry } from './pypi-venv.ts'
import { bringPypiWheel, pypiWheelEntry } from './pypi-wheel.ts'

/** One tool of the lock. A new kind is one new file beside this one and one line in each list here. */
export const entrySchema = z.discriminatedUnion('kind', [debianEntry, goEntry, npmEntry, pypiVenvEntry, pypiWheelEntry])
export type Entry = z.infer<typeof entrySchema>

/**
 * Brings the program as the lock has it, checksum compared, version not yet. Returns the path of its file: in the
 * workplace's folder, or where the system keeps it.
 */
export function bring(spec: ToolSpec, entry: Entry, workplace: Workplace): Promise<string> {
  switch (entry.kind) {
    case 'debian':
      return bringDebian(spec, entry, workplace)
    case 'go':
      return bringGo(entry, workplace)
    case 'npm':
      return bringNpm(entry, workplace)
    case 'pypi-venv':
      return bringPypiVenv(entry, workplace)
    case 'pypi-wheel':
      return bringPypiWheel(entry, workplace)
  }
}
