import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { UserError } from '@seaworthy/verdict'

/** Unpacked, in bytes; that of 300,000 vulnerabilities is about 10 MB. */
const largest = 512 * 1024 * 1024

/**
 * The probabilities of exploitation within 30 days (EPSS) of these CVEs, from the CSV file that FIRST publishes each day,
 * plain or as `.gz`. Read line by line, and no more is kept than is asked for. Throws `sbom/epss-invalid`.
 * Source: https://www.first.org/epss/data_stats
 */
export async function readEpss(file: string, cves: ReadonlySet<string>): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  let columns: { cve: number; epss: number } | undefined
  try {
    for await (const line of createInterface({ input: Readable.from(bounded(open(file))), crlfDelay: Infinity })) {
      if (line === '' || line.startsWith('#')) continue
      const cells = line.split(',')
      if (!columns) {
        columns = { cve: cells.indexOf('cve'), epss: cells.indexOf('epss') }
        if (columns.cve === -1 || columns.epss === -1) throw invalid(file, 'its first line does not name cve and epss')
        continue
      }
      const cve = cells[columns.cve] ?? ''
      if (cves.has(cve)) found.set(cve, probability(cells[columns.epss], cve, file))
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw invalid(file, 'it cannot be read to its end', error)
  }
  if (!columns) throw invalid(file, 'it is empty')
  return found
}

function open(file: string): Readable {
  const bytes = createReadStream(file)
  if (!file.endsWith('.gz')) return bytes
  const unpacked = createGunzip()
  bytes.on('error', (error) => unpacked.destroy(error))
  return bytes.pipe(unpacked)
}

async function* bounded(stream: Readable): AsyncGenerator<Buffer> {
  let size = 0
  for await (const block of stream as AsyncIterable<Buffer>) {
    size += block.length
    if (size > largest) throw new Error(`more than ${largest} bytes`)
    yield block
  }
}

function probability(text: string | undefined, cve: string, file: string): number {
  const value = text === undefined || text.trim() === '' ? NaN : Number(text)
  if (!(value >= 0 && value <= 1)) throw invalid(file, `it has no number from 0 to 1 for ${cve}`)
  return value
}

function invalid(file: string, reason: string, cause?: unknown): UserError {
  return new UserError('sbom/epss-invalid', `The EPSS scores cannot be used: ${reason}.`, {
    remedy: 'Give the file epss_scores-<date>.csv.gz as FIRST publishes it.',
    at: { file },
    cause,
  })
}
