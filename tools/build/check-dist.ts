/** `npm run check:dist`: fails unless the committed dist/ is exactly what a build from nothing makes. */
import { join } from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { runCommand } from './command.ts'
import { compareDist, describe } from './compare.ts'
import { buildDist } from './dist.ts'
import { repositoryRoot } from './repository.ts'
import { trackedFiles } from './tracked-files.ts'
import { readTree } from './tree.ts'

await runCommand(async () => {
  const root = await repositoryRoot()
  const built = await buildDist(root, [])
  const differences = compareDist(built.files, await readTree(join(root, 'dist')), await trackedFiles(root, 'dist'))
  if (differences.length > 0) {
    throw new UserError('build/dist', differences.map(describe).join('\n'), {
      remedy: 'Run npm run build and commit dist/ with the change: npm run build && git add dist.',
    })
  }
  console.log(`dist/ is what the sources make: ${built.files.size} files of ${built.actions.length} actions.`)
})
