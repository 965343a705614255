import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { workspaceFolders } from './repository.ts'

/**
 * Completes build/, where tsc has put the JavaScript, so that ncc finds everything there:
 * - each workspace package's package.json without `type`, by which ncc decides on CommonJS output;
 * - build/node_modules, where the packages find each other, by the `default` condition of their `exports`;
 * - files of src/ that are no TypeScript, such as WebAssembly, which bundles may copy.
 * Packages of third parties are found further up, in the root's node_modules.
 */
export async function stagePackages(root: string): Promise<void> {
  await writeFile(join(root, 'build', 'package.json'), '{}\n')
  for (const folder of workspaceFolders) {
    for (const name of await compiledPackages(join(root, 'build', folder))) {
      await stagePackage(root, join(folder, name))
    }
  }
}

async function stagePackage(root: string, path: string): Promise<void> {
  const source = join(root, path)
  const target = join(root, 'build', path)
  const manifest = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { name: string; type?: string }
  delete manifest.type
  await writeFile(join(target, 'package.json'), JSON.stringify(manifest))
  await link(target, join(root, 'build', 'node_modules', manifest.name))
  await copyResources(join(source, 'src'), join(target, 'src'))
  // npm puts a package here when the root has another version of it.
  if ((await namesIn(source)).includes('node_modules')) {
    await link(join(source, 'node_modules'), join(target, 'node_modules'))
  }
}

async function copyResources(source: string, target: string): Promise<void> {
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.[cm]?tsx?$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const copy = join(target, relative(source, file))
    await mkdir(dirname(copy), { recursive: true })
    await copyFile(file, copy)
  }
}

/** A directory link; a junction on Windows, which needs no privilege but an absolute target. */
async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await symlink(target, path, 'junction')
}

async function compiledPackages(folder: string): Promise<string[]> {
  return (await namesIn(folder)).sort()
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
