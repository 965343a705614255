import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { GeneratedFile, Generator } from '../generator.ts'
import { cycloneDxValidator } from './cyclonedx.ts'
import { spdx2Validator, spdx3Validator } from './spdx.ts'

const folder = 'actions/sbom/src/write/validate/compiled'

/** The types of every validator's module. */
const declaration =
  "import type { MakeValidator } from '../index.ts'\n\ndeclare const makeValidator: MakeValidator\nexport default makeValidator\n"

/** Validators of the documents that sbom writes, compiled so that checking one costs no more than reading it. */
export const validators: Generator = {
  files(root) {
    const modules: Readonly<Record<string, () => string>> = {
      'cyclonedx-1-5': () => cycloneDxValidator('1.5'),
      'cyclonedx-1-6': () => cycloneDxValidator('1.6'),
      'cyclonedx-1-7': () => cycloneDxValidator('1.7'),
      'spdx-2-3': () => spdx2Validator(root),
      'spdx-3-0-1': () => spdx3Validator(root),
    }
    const files = Object.entries(modules).flatMap(([name, make]): GeneratedFile[] => [
      { path: `${folder}/${name}.d.ts`, content: declaration },
      { path: `${folder}/${name}.js`, content: make() },
    ])
    return Promise.resolve(files)
  },

  async present(root) {
    const names = await readdir(path.join(root, folder)).catch(() => [])
    return names.map((name) => `${folder}/${name}`)
  },
}
