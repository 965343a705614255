/**
 * `npm run check:budget`: fails when a bundle in dist/ is larger than its budget in budgets.json.
 * `npm run check:budget -- --record` writes new budgets for what is in dist/; what is over the ceiling still fails.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError, UserErrors } from '@seaworthy/verdict'
import { budgetsFor, overBudget, parseBudgets } from './budgets.ts'
import { runCommand } from './command.ts'
import { repositoryRoot } from './repository.ts'
import { readTree } from './tree.ts'

await runCommand(async () => {
  const [option, ...more] = process.argv.slice(2)
  if ((option !== undefined && option !== '--record') || more.length > 0) {
    throw new UserError(
      'build/usage',
      `check:budget takes --record or nothing, not ${process.argv.slice(2).join(' ')}.`,
      {
        remedy: 'Run npm run check:budget, or npm run check:budget -- --record.',
      },
    )
  }
  const root = await repositoryRoot()
  const file = join(root, 'tools', 'build', 'budgets.json')
  const dist = await readTree(join(root, 'dist'))
  if (option === '--record') await writeFile(file, `${JSON.stringify(budgetsFor(dist), null, 2)}\n`)
  const budgets = parseBudgets(await readFile(file, 'utf8'))
  const faults = overBudget(dist, budgets)
  if (faults.length > 0) throw new UserErrors(faults)
  console.log(`${Object.keys(budgets).length} actions are within their budgets.`)
})
