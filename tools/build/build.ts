/** `npm run build [-- NAME…]`: bundles all actions, or the named ones, into dist/. */
import { runCommand } from './command.ts'
import { buildDist } from './dist.ts'
import { publishAll, publishSome } from './publish.ts'
import { repositoryRoot } from './repository.ts'

await runCommand(async () => {
  const root = await repositoryRoot()
  const names = process.argv.slice(2)
  const built = await buildDist(root, names)
  await (names.length === 0 ? publishAll(root, built) : publishSome(root, built))
  for (const action of built.actions) {
    const bytes = built.files.get(`${action}/index.js`)?.byteLength ?? 0
    console.log(`dist/${action}/index.js  ${bytes.toLocaleString('en')} bytes`)
  }
  for (const { from, request } of built.unresolved) {
    console.log(`Left out: ${request}, an optional import of ${from} that is not installed.`)
  }
})
