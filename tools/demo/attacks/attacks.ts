import type { Attack } from './attack.ts'
import { chatTemplate } from './chat-template.ts'
import { deniedLicence } from './denied-licence.ts'
import { editedManifest } from './edited-manifest.ts'
import { hiddenPrompt } from './hidden-prompt.ts'
import { knownVulnerability } from './known-vulnerability.ts'
import { lfsPointer } from './lfs-pointer.ts'
import { missingShard } from './missing-shard.ts'
import { poisonedPickle } from './poisoned-pickle.ts'
import { rugPull } from './rug-pull.ts'
import { swappedNames } from './swapped-names.ts'
import { undeclaredPackage } from './undeclared-package.ts'

/** What act three shows, in this order. A new attack is one more file and one more entry. */
export const attacks: readonly Attack[] = [
  swappedNames,
  editedManifest,
  missingShard,
  poisonedPickle,
  chatTemplate,
  lfsPointer,
  hiddenPrompt,
  rugPull,
  knownVulnerability,
  deniedLicence,
  undeclaredPackage,
]
