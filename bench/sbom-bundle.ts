import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { bundle } from '../tools/build/bundle.ts'

const entry = 'bench/sbom-listing'

/**
 * Bundles `sbom-listing.ts` as actions are bundled, into `folder`, and returns the script's path. Its modules are those that
 * the last `npm run build` compiled. Throws `build/bundle` when there are none.
 */
export async function bundledListing(suiteRoot: string, folder: string): Promise<string> {
  const source = await readFile(path.join(suiteRoot, `${entry}.ts`), 'utf8')
  const compiled = path.join(suiteRoot, 'build', `${entry}.js`)
  await mkdir(path.dirname(compiled), { recursive: true })
  await writeFile(compiled, stripTypeScriptTypes(source).replaceAll(/(from '\.[^']+)\.ts'/g, "$1.js'"))
  const { files } = await bundle(suiteRoot, entry)
  for (const [name, content] of files) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  await writeFile(path.join(folder, 'package.json'), '{"type":"commonjs"}\n')
  return path.join(folder, 'index.js')
}
