import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { UserError } from '@seaworthy/verdict'
import { collectWithSyft, type SyftOptions } from '../../../../actions/sbom/src/engine/syft.ts'
import { executable, temporaryFolder } from '../../../shared/tools/scripts.ts'

/** What a folder on PATH answers as syft. */
interface Fake {
  /** Of `syft version`, as it prints it. */
  version?: string
  /** Statements of `syft scan`. */
  scan?: string
}

const bill = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [{ type: 'library', 'bom-ref': '1', name: 'a', version: '1.0.0', purl: 'pkg:npm/a@1.0.0' }],
})

const written = (text: string) => `process.stdout.write(${JSON.stringify(text)})`

function fakeSyft({ version = '1.30.0', scan = written(bill) }: Fake = {}): string {
  const folder = temporaryFolder()
  const told = `Application: syft\nVersion:     ${version}\nBuildDate:   today\n`
  executable(folder, 'syft', `if (process.argv[2] === 'version') ${written(told)}\nelse {\n${scan}\n}`)
  return folder
}

async function collected(fake: Fake, options: SyftOptions = {}) {
  return collectWithSyft(temporaryFolder(), { searchPath: fakeSyft(fake), ...options })
}

async function refusal(fake: Fake, options: SyftOptions = {}): Promise<[string, string, string]> {
  const error = (await collected(fake, options).catch((reason: unknown) => reason)) as UserError
  return [error.rule, error.message, error.details.remedy]
}

const install = expect.stringMatching(/Install syft 1\.14 or newer .*or leave "engine" out/) as unknown

// Windows starts no scripts by their first line.
const described = process.platform === 'win32' ? describe.skip : describe

described('the engine syft', () => {
  it('lists what syft finds, with its version as evidence', async () => {
    const { components, faults } = await collected({})
    expect(faults).toEqual([])
    expect(components).toMatchObject([
      { purl: 'pkg:npm/a@1.0.0', evidence: [{ kind: 'reported', file: 'syft 1.30.0' }] },
    ])
  })

  it('asks for the folder as CycloneDX, from an empty folder and without network', async () => {
    const scan = `
      const { readdirSync } = require('node:fs')
      const name = JSON.stringify([process.argv.slice(2), readdirSync('.'), process.env.SYFT_CHECK_FOR_APP_UPDATE])
      console.log(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'library', name }] }))`
    const scanned = path.join(temporaryFolder(), 'app')
    mkdirSync(scanned)
    const { components } = await collectWithSyft(scanned, { searchPath: fakeSyft({ scan }) })
    expect(JSON.parse(components[0]?.name ?? '')).toEqual([
      ['scan', `dir:${scanned}`, '--output', 'cyclonedx-json@1.6', '--quiet'],
      [],
      'false',
    ])
  })

  it('says how to get it where it is not there', async () => {
    expect(await refusal({}, { searchPath: temporaryFolder() })).toEqual([
      'tools/not-found',
      expect.any(String),
      install,
    ])
  })

  it.each(['1.13.9', '0.98.0'])('refuses version %s as too old', async (version) => {
    const [rule, message, remedy] = await refusal({ version })
    expect([rule, remedy]).toEqual(['tools/wrong-version', install])
    expect(message).toContain(`syft 1.14.0 or newer is needed, found ${version}`)
  })

  it('refuses one that does not tell its version, as go install makes it', async () => {
    const [rule, message, remedy] = await refusal({ version: '[not provided]' })
    expect([rule, remedy]).toEqual(['tools/no-version', install])
    expect(message).toMatch(/syft does not tell its version: `\S+ version` prints none/)
  })

  it('tells what it complains of when it fails', async () => {
    const scan = `console.error('1 error occurred: \\u001b[31mno space left'); process.exit(1)`
    const [rule, message, remedy] = await refusal({ scan })
    expect(rule).toBe('tools/failed')
    expect(message).toContain('exit code 1 (expected exit code 0): 1 error occurred: \\u{1b}[31mno space left')
    expect(remedy).toContain('Run syft by hand')
  })

  it('is stopped when it takes too long', async () => {
    const [rule, message] = await refusal({ scan: 'setInterval(() => undefined, 1000)' }, { deadlineMs: 500 })
    expect([rule, message]).toEqual(['tools/deadline', expect.stringContaining('stopped after 0.5 s')])
  })

  it.each([
    ['nothing', '', 'sbom/bill-invalid'],
    ['half a document', bill.slice(0, 60), 'sbom/bill-invalid'],
    ['its own format', '{"artifacts":[]}', 'sbom/bill-format'],
  ])('that writes %s is a fault, and no app without parts', async (_, text, rule) => {
    const { components, faults } = await collected({ scan: written(text) })
    expect(components).toEqual([])
    expect(faults).toMatchObject([{ rule, file: 'syft 1.30.0' }])
  })
})
