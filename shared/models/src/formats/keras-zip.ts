import { readZip, type ArchiveEntry } from '@seaworthy/archives'
import { shown } from '@seaworthy/files'
import type { Json } from '@seaworthy/verdict'
import type { ContentFinding, Format } from '../format.ts'
import { judged } from './container.ts'
import { judgeKerasConfig } from './keras.ts'
import { hasOwnZip, zipListing } from './own-zip.ts'
import { readJsonValue } from './reading/json-reader.ts'
import { judge, type Judgement } from './reading/judgement.ts'

const configName = 'config.json'
/** One of them is beside the configuration (keras/src/saving/saving_lib.py). */
const companions = ['metadata.json', 'model.weights.h5', 'model.weights.json', 'model.weights.npz']
/** In bytes. */
const longestConfig = 16 * 1024 * 1024
const longestMetadata = 64 * 1024

const remedy = 'Fetch the model again from its source and compare its digest; do not load this one.'

/** A `.keras` file. Its other members, weights in HDF5 among them, are judged as those of any zip archive. */
export const kerasZip: Format = {
  name: 'keras',
  requires: hasOwnZip,

  matches(_head, source) {
    const names = new Set(zipListing(source).entries.map(({ name }) => name))
    return names.has(configName) && companions.some((name) => names.has(name))
  },

  read(source, context) {
    return judged(() => {
      const { entries } = readZip(source, context.budget)
      const configs = entries.filter(({ name, kind }) => name === configName && kind === 'file')
      const metadata = entries.find(({ name, kind }) => name === 'metadata.json' && kind === 'file')
      const { findings } = judge(remedy, (judgement) => {
        for (const config of configs) judgeConfig(config, judgement)
        return undefined
      })
      return { findings: findings.map(inConfig), facts: { metadata: versionOf(metadata) } }
    })
  },
}

function judgeConfig(entry: ArchiveEntry, judgement: Judgement): void {
  if (entry.size > longestConfig) {
    judgement.stop('keras/limit', `The configuration has ${entry.size} bytes; at most ${longestConfig} are judged.`)
  }
  const read = readJsonValue(entry.open(), { dialect: 'python', duplicate: () => undefined })
  if ('value' in read) judgeKerasConfig(read.value, judgement)
  else
    judgement.stop('keras/malformed', `The configuration is not JSON: it ${read.fault.message}.`, {
      severity: 'medium',
    })
}

/** As the zip archive tells it, so that it is told once. */
function inConfig(finding: ContentFinding): ContentFinding {
  return { ...finding, message: `In ${shown(configName)}: ${finding.message}` }
}

function versionOf(entry: ArchiveEntry | undefined): Record<string, string> {
  if (entry === undefined || entry.size > longestMetadata) return {}
  const read = readJsonValue(entry.open(), { dialect: 'python', duplicate: () => undefined })
  const value: Json = 'value' in read ? read.value : null
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  const version = value['keras_version']
  return typeof version === 'string' && version.length < 100 ? { keras_version: version } : {}
}
