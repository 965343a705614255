import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Attack } from './attack.ts'
import { refreshManifestOf, writeProject } from './project.ts'

const name = 'models/tiny/weights.pkl'

/** An empty dict in protocol 2 (CPython, Lib/pickletools.py): PROTO 2, EMPTY_DICT, STOP. */
const harmless = Buffer.from('\u0080\u0002}.', 'latin1')

/** Loading it calls os.system('echo owned'): GLOBAL, MARK, STRING, TUPLE, REDUCE, STOP. The demo never loads it. */
const poisoned = "cos\nsystem\n(S'echo owned'\ntR."

/** A manifest says which bytes were accepted, not that loading them is safe. */
export const poisonedPickle: Attack = {
  name: 'poisoned-pickle',
  change: 'Listed weights run a command when they are loaded.',
  rule: 'pickle/import',
  action: 'model-manifest-verify',
  prepare: (folder) => writeProject(folder, [{ name, role: 'weights', content: harmless }]),
  async strike(folder) {
    await writeFile(join(folder, name), poisoned)
    await refreshManifestOf(folder)
  },
}
