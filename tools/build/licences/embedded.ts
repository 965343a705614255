import { readFile } from 'node:fs/promises'
import type { BundledPackage } from './packages.ts'

/** Code of a third party that comes inside another's package, without a licence file there. */
interface EmbeddedCode {
  name: string
  /** The package that carries it, and the beginning of the paths of its files there. */
  carrier: string
  files: string
  licence: string
  repository: string
  /** Its text, in texts/. */
  text: string
}

const embedded: EmbeddedCode[] = [
  {
    name: 'llhttp',
    carrier: 'undici',
    files: 'lib/llhttp/',
    licence: 'MIT',
    repository: 'https://github.com/nodejs/llhttp',
    text: 'llhttp.txt',
  },
  {
    name: 'webpack (runtime)',
    carrier: '@vercel/ncc',
    files: '',
    licence: 'MIT',
    repository: 'https://github.com/webpack/webpack',
    text: 'webpack.txt',
  },
]

/** What a package carries of others, with name, licence and text. */
export async function embeddedIn({ name, version, files }: BundledPackage) {
  const carried = embedded.filter((code) => code.carrier === name && files.some((file) => file.startsWith(code.files)))
  return Promise.all(
    carried.map(async ({ name: own, licence, repository, text }) => ({
      name: own,
      version: `in ${name} ${version}`,
      licence,
      repository,
      texts: [{ path: 'LICENSE', text: await readText(text) }],
    })),
  )
}

async function readText(name: string): Promise<string> {
  return (await readFile(new URL(`texts/${name}`, import.meta.url), 'utf8')).replaceAll('\r\n', '\n').trim()
}
