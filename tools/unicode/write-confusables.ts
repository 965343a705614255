import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { latinConfusables, moduleOf } from './confusables.ts'

const data = createRequire(import.meta.url).resolve('unhomoglyph/data.json')
const target = join(import.meta.dirname, '../../actions/prompt-scan/src/text/confusable-pairs.ts')

const prototypes = JSON.parse(await readFile(data, 'utf8')) as Record<string, string>
const pairs = latinConfusables(prototypes)
await writeFile(target, moduleOf(pairs))
console.log(`Wrote ${pairs.length} characters to ${target}.`)
