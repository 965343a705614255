import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** What a command of the build left. */
export interface Ran {
  status: number
  stdout: string
  stderr: string
}

const here = resolve(import.meta.dirname, '../../..')
const mit = 'MIT License\r\n\r\nCopyright (c) the authors of'

const files: Record<string, string> = {
  'package.json': '{"name":"fixture","type":"module","workspaces":["actions/*","shared/*"]}',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2024',
      module: 'NodeNext',
      types: ['node'],
      customConditions: ['source'],
      allowImportingTsExtensions: true,
      rewriteRelativeImportExtensions: true,
      noEmit: true,
      strict: true,
      skipLibCheck: true,
    },
  }),
  'tsconfig.build.json':
    '{"extends":"./tsconfig.json","compilerOptions":{"noEmit":false,"rootDir":".","outDir":"build"}}',
  'tools/build/budgets.json': '{}',
  'actions/greet/package.json': '{"name":"@seaworthy/greet","type":"module"}',
  'actions/greet/src/index.ts': `
    import { once } from 'node:events'
    import path from 'node:path'
    import { readFileSync } from 'node:fs'
    import { Worker } from 'node:worker_threads'
    import { greeting } from '@seaworthy/words'
    import { size } from 'parser'
    const own: number = readFileSync(path.join(__dirname, 'own.wasm')).length
    const { lazy } = await import('./lazy.ts')
    const worker = new Worker(path.join(path.dirname(process.argv[1] ?? ''), 'workers', 'count', 'index.js'))
    const [counted] = (await once(worker, 'message')) as [string]
    console.log([greeting, size, own, lazy, counted].join(' '))
  `,
  'actions/greet/src/lazy.ts': "import { later } from 'later'\nexport const lazy: string = later\n",
  'actions/greet/src/own.wasm': '\0asm',
  'actions/greet/src/workers/count.ts': `
    import { parentPort } from 'node:worker_threads'
    import { counted } from 'counter'
    parentPort?.postMessage(counted)
  `,
  'shared/words/package.json': JSON.stringify({
    name: '@seaworthy/words',
    type: 'module',
    exports: { '.': { source: './src/index.ts', default: './src/index.js' } },
  }),
  'shared/words/src/index.ts': "export { greeting } from './greeting.ts'\n",
  'shared/words/src/greeting.ts': "export const greeting: string = 'hello'\n",
  'node_modules/parser/package.json':
    '{"name":"parser","version":"1.2.3","license":"MIT","repository":"github:acme/parser","types":"index.d.ts"}',
  'node_modules/parser/index.js': `const path = require('path')\r
try { require('accelerator') } catch {}\r
exports.size = require('fs').readFileSync(path.join(__dirname, 'parser.wasm')).length + require('./vendor/code')\r
`,
  'node_modules/parser/index.d.ts': 'export const size: number\n',
  'node_modules/parser/vendor/code.js': 'module.exports = 0\n',
  'node_modules/parser/vendor/LICENSE-vendored.txt': `${mit} the vendored code`,
  'node_modules/parser/parser.wasm': '\0asm\x01',
  'node_modules/parser/LICENSE': `${mit} parser`,
  'node_modules/parser/NOTICE.md': 'Notice of parser',
  ...plainPackage('later', "exports.later = 'lazy'"),
  ...plainPackage('counter', "exports.counted = 'counted'"),
  ...plainPackage('unused', 'exports.unused = 1'),
}

function plainPackage(name: string, code: string): Record<string, string> {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({
      name,
      version: '2.0.0',
      license: 'MIT',
      types: 'index.d.ts',
      repository: { type: 'git', url: `git+https://example.com/${name}.git` },
    }),
    [`node_modules/${name}/index.js`]: code,
    [`node_modules/${name}/index.d.ts`]: `export const ${/\.(\w+)/.exec(code)?.[1] ?? ''}: string\n`,
    [`node_modules/${name}/LICENSE`]: `${mit} ${name}`,
  }
}

/**
 * A repository in a temporary folder: the action `greet` with a lazy chunk, a worker and WebAssembly, the shared package
 * `words`, and third-party packages of which each is used in another place.
 */
export async function fixtureRepository(): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'seaworthy-build-')))
  await writeFiles(root, files)
  await mkdir(join(root, 'node_modules/@seaworthy'))
  await symlink(join(root, 'shared/words'), join(root, 'node_modules/@seaworthy/words'), 'junction')
  await mkdir(join(root, 'node_modules/@types'))
  await symlink(join(here, 'node_modules/@types/node'), join(root, 'node_modules/@types/node'), 'junction')
  return root
}

export async function writeFiles(root: string, contents: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(contents)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
}

/** Runs a command of tools/build in the root of a repository, as npm does. */
export function runTool(root: string, tool: string, ...args: string[]): Promise<Ran> {
  return run(root, process.execPath, '--conditions=source', join(here, 'tools/build', tool), ...args)
}

export function run(cwd: string, command: string, ...args: string[]): Promise<Ran> {
  return new Promise((settle) => {
    execFile(command, args, { cwd }, (error, stdout, stderr) => {
      settle({ status: error ? Number(error.code ?? -1) : 0, stdout, stderr })
    })
  })
}
