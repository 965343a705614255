import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { formats, writeDocument } from '../../../../actions/sbom/src/write/index.ts'
import { sampleInventory, writing } from './sample.ts'

const modules = {
  write: path.resolve(import.meta.dirname, '../../../../actions/sbom/src/write/index.ts'),
  sample: path.resolve(import.meta.dirname, 'sample.ts'),
}

/** The digests of all documents, made by another process in another place, time zone and language. */
function elsewhere(environment: Record<string, string>): unknown {
  const script = `
    import { createHash } from 'node:crypto'
    import { formats, writeDocument } from ${JSON.stringify(pathToFileURL(modules.write).href)}
    import { sampleInventory, writing } from ${JSON.stringify(pathToFileURL(modules.sample).href)}
    const digests = formats.map((format) => createHash('sha256').update(writeDocument(format, sampleInventory(), writing).bytes).digest('hex'))
    console.log(JSON.stringify(digests))`
  const node = ['--disable-warning=ExperimentalWarning', '--conditions=source', '--input-type=module', '--eval', script]
  const root = path.resolve(import.meta.dirname, '../../../..')
  return JSON.parse(
    execFileSync(process.execPath, node, { cwd: root, env: { ...process.env, ...environment }, encoding: 'utf8' }),
  )
}

describe('documents', () => {
  it('have the same bytes in every time zone, language and process', () => {
    const here = formats.map((format) =>
      createHash('sha256')
        .update(writeDocument(format, sampleInventory(), writing).bytes)
        .digest('hex'),
    )

    expect(elsewhere({ TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toEqual(here)
    expect(elsewhere({ TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' })).toEqual(here)
  })

  it.each(formats)('name neither this machine nor this folder: %s', (format) => {
    const { bytes } = writeDocument(format, sampleInventory(), writing)
    const text = bytes.toString()

    expect(text).not.toContain(process.cwd())
    expect(text).not.toContain('\r\n')
    expect(text.endsWith('}\n')).toBe(true)
  })
})
