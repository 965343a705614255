import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createPackage } from '@electron/asar'
import type { Bom } from '../../actions/sbom/src/write/cyclonedx/index.ts'
import { runAction } from '../../tools/runner/run-action.ts'
import { qualityOf } from '../actions/sbom/quality/sbomqs.ts'

const run = promisify(execFile)
const sample = fileURLToPath(new URL('../../examples/desk-agent/', import.meta.url))

let folder: string

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'sbom-quality-')))
  await cp(sample, path.join(folder, 'sources'), { recursive: true })
  await cp(sample, path.join(folder, 'app'), { recursive: true })
  // As a release builds it: all packages to build the app, and in the app those that it runs with.
  await install('sources')
  await install('app', '--omit=dev')
  await rm(path.join(folder, 'app', 'package-lock.json'))
  await createPackage(path.join(folder, 'app'), path.join(folder, 'out', 'resources', 'app.asar'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function install(name: string, ...options: string[]): Promise<void> {
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...options], { cwd: path.join(folder, name) })
}

/** What sbom writes after model-manifest-verify, as in the security gate. */
async function billOfRelease(): Promise<Bom> {
  const step = { workspace: path.join(folder, 'sources'), out: path.join(folder, 'seaworthy') }
  await runAction({ ...step, action: 'model-manifest-verify', with: {} })
  const { outputs } = await runAction({
    ...step,
    action: 'sbom',
    with: { advisories: 'none', artifacts: path.join(folder, 'out') },
  })
  return JSON.parse(await readFile(outputs['cyclonedx-path'] ?? '', 'utf8')) as Bom
}

/** What a file that the bill names says: what is in the archive lies beside it, too. */
async function textOf(named: string): Promise<string> {
  const inApp = 'out/resources/app.asar/'
  const [base, name] = named.startsWith(inApp) ? ['app', named.slice(inApp.length)] : ['sources', named]
  const content = await readFile(path.join(folder, base, name))
  // Version resources are in UTF-16.
  return content.toString('latin1', 0, 2) === 'MZ' ? content.toString('utf16le') : content.toString()
}

describe('the document of the sample, with what ships', () => {
  it('scores at least 9.4 by the measure of sbomqs, but for its check that punishes honest GPL', async () => {
    const { score, features } = qualityOf(await billOfRelease(), ['not restrictive'])

    expect({ features, isGood: score >= 9.4 }).toEqual({ features, isGood: true })
  })

  it('names for every supplier and every concluded licence a file that says so', async () => {
    const { components } = await billOfRelease()
    const unproved: string[] = []
    for (const { name, supplier, licenses = [], properties = [] } of components) {
      const from = (fact: string) => properties.find((one) => one.name === `seaworthy:${fact}:from`)?.value ?? ''
      if (supplier && !(await textOf(from('supplier'))).includes(JSON.stringify(supplier.name).slice(1, -1)))
        unproved.push(`${name}: ${supplier.name}`)
      const isConcluded = JSON.stringify(licenses).includes('"acknowledgement":"concluded"')
      if (isConcluded && !/licen[cs]e/i.test(await textOf(from('licence')))) unproved.push(`${name}: licence`)
    }

    expect(components.length).toBeGreaterThan(350)
    expect(unproved).toEqual([])
  })
})
