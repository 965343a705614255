import { joblib } from './harmless/joblib.ts'
import { numpy } from './harmless/numpy.ts'
import { python } from './harmless/python.ts'
import { torch, torchScript } from './harmless/torch.ts'

/**
 * The only imports that a pickle may have. None of them runs code that the pickle brings, opens a file or reaches another
 * object by its name, whatever its arguments are. Some call what they are given: that has been imported as well, by a name
 * of this list. How much memory a call takes is judged on its own (growth.ts).
 */
const allowed = new Map<string, Set<string>>()
for (const [module, names] of [...torch, ...torchScript, ...numpy, ...joblib, ...python]) {
  const before = allowed.get(module) ?? []
  allowed.set(module, new Set([...before, ...names.split(' ')]))
}

/** Whether an import is known to be harmless. The name must be that very one: no path through attributes. */
export function isHarmless(module: string, name: string): boolean {
  return allowed.get(module)?.has(name) ?? false
}
