import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { advisories } from './advisories.ts'
import type { Attack } from './attack.ts'

const artifact = 'out/linux-unpacked'

/** What is bundled by hand, or slipped in by a step of the build, is in no lock file: whoever reads only those misses it. */
export const undeclaredPackage: Attack = {
  name: 'undeclared-package',
  change: 'A package ships in the app that no lock file declares.',
  rule: 'sbom/shipped-undeclared',
  action: 'sbom',
  inputs: { artifacts: artifact, advisories },
  async prepare(folder) {
    const declared = { name: 'tiny', version: '1.0.0', license: 'MIT', dependencies: { parser: '2.1.0' } }
    const packages = { '': declared, 'node_modules/parser': { version: '2.1.0', license: 'MIT' } }
    await writeJson(join(folder, 'package.json'), declared)
    await writeJson(join(folder, 'package-lock.json'), { ...declared, lockfileVersion: 3, packages })
    await ship(folder, 'parser', '2.1.0')
  },
  strike: (folder) => ship(folder, 'telemetry', '0.0.3'),
}

/** Puts a package where an unpacked Electron app has it. */
async function ship(folder: string, name: string, version: string): Promise<void> {
  const place = join(folder, artifact, 'resources', 'app', 'node_modules', name)
  await writeJson(join(place, 'package.json'), { name, version, license: 'MIT', main: 'index.js' })
  await writeFile(join(place, 'index.js'), 'module.exports = {}\n')
}

async function writeJson(file: string, content: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(content))
}
