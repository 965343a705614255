import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { UserErrors } from '@seaworthy/verdict'
import type { Generator } from '../generator.ts'
import { readYaml } from '../yaml-file.ts'
import { checkReference } from './check-reference.ts'
import { referencesOf } from './references.ts'

const sources = 'workflows'
const published = '.github/workflows'
const banner = /^# Generated from workflows\/\S+ by `npm run generate`\./

/** The reusable workflows: GitHub runs nothing outside of `.github/workflows/`, so that their sources are copied there. */
export const workflows: Generator = {
  async files(root) {
    const names = await yamlFiles(path.join(root, sources))
    const errors = []
    const files = []
    for (const name of names) {
      const file = await readYaml(root, `${sources}/${name}`)
      for (const reference of referencesOf(file)) errors.push(...(await checkReference(root, reference)))
      files.push({ path: `${published}/${name}`, content: `${bannerFor(name)}\n${file.text}` })
    }
    if (errors.length > 0) throw new UserErrors(errors)
    return files
  },

  async present(root) {
    const paths = (await yamlFiles(path.join(root, published))).map((name) => `${published}/${name}`)
    const texts = await Promise.all(paths.map((name) => readFile(path.join(root, name), 'utf8')))
    return paths.filter((_, index) => banner.test(texts[index] ?? ''))
  },
}

function bannerFor(name: string): string {
  return `# Generated from ${sources}/${name} by \`npm run generate\`. Edit that file, not this one.`
}

async function yamlFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.yml')).sort()
}
