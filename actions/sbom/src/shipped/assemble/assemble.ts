import type { Collected } from '../../collect/collector.ts'
import { assembleData } from '../data/data.ts'
import { assembleDotnet } from '../dotnet/libraries.ts'
import { assembleElectron } from '../electron/electron.ts'
import { assembleExpected } from '../expected/expected.ts'
import { assembleGo } from '../go/modules.ts'
import { assembleModels } from '../models/models.ts'
import { assembleNatives } from '../native/files.ts'
import { assembleNpm } from '../node/packages.ts'
import { assemblePython } from '../python/distributions.ts'
import { assembleAppNames } from './app-name.ts'
import { assembleCrates } from '../rust/crates.ts'
import { joinParts, type Assemble, type ShippedApp } from './part.ts'

/** In the order in which they may describe the app. */
const assemblers: readonly Assemble[] = [
  assembleNpm,
  assembleAppNames,
  assembleElectron,
  assembleCrates,
  assembleGo,
  assembleDotnet,
  assemblePython,
  assembleNatives,
  assembleExpected,
  assembleModels,
  assembleData,
]

/** What an artifact's files are, as one collected part of the inventory. Pure. */
export function assemble(app: ShippedApp): Collected {
  return joinParts(assemblers.map((one) => one(app)))
}
