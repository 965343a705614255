import { UserError } from '@seaworthy/verdict'
import { listActions, readAction, type InputDeclaration } from '../action-metadata.ts'
import { table } from './help.ts'

/** What the help of `run` says after the options: of one action when it is named, else of all. */
export async function runDetails(suiteRoot: string, action: string | undefined): Promise<string> {
  return [
    action === undefined ? await actionTable(suiteRoot) : await inputTable(suiteRoot, action),
    examples,
    exitCodeTable,
  ].join('\n\n')
}

async function actionTable(suiteRoot: string): Promise<string> {
  const names = await listActions(suiteRoot)
  if (names.length === 0) return 'Actions:\n  (none yet: there is neither an action.yml nor a folder below actions/)'
  const rows = await Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await describeAction(suiteRoot, name)]),
  )
  return `Actions (their inputs: npx seaworthy run <action> --help):\n${table(rows)}`
}

/** One action whose metadata is broken does not take the help from the others. */
async function describeAction(suiteRoot: string, name: string): Promise<string> {
  try {
    return (await readAction(suiteRoot, name)).description
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

async function inputTable(suiteRoot: string, name: string): Promise<string> {
  const { description, inputs } = await readAction(suiteRoot, name)
  const rows = inputs.map((input): [string, string] => [input.name, describeInput(input)])
  return `Action ${name}: ${description}\n\nInputs of ${name}, for --with:\n${rows.length > 0 ? table(rows) : '  (none)'}`
}

function describeInput({ description, isRequired, default: value }: InputDeclaration): string {
  const note = isRequired ? '(required)' : value ? `(default: ${value.replace(/\s*\n\s*/g, ', ')})` : ''
  return `${description} ${note}`
}

const examples = `Examples:
  npx seaworthy run model-manifest-verify --workspace examples/desk-agent
  npx seaworthy run release-gate --with evidence-dir=out/evidence --with 'artifacts=dist/*.zip' --json
  npx seaworthy run provenance --with artifacts=a.zip --with artifacts=b.zip --out out
  npx seaworthy run release-gate --env GITHUB_REPOSITORY=acme/app --env GITHUB_SHA=$(git rev-parse HEAD)`

const exitCodeTable = `Exit codes:
${table([
  ['0', 'the action ended well (with enforce=false also when its verdict is "fail")'],
  ['1', 'the action failed, or the runner failed it: a malformed output file, a forbidden command'],
  ['2', 'wrong usage: nothing was run'],
  ['70', 'a fault of this program'],
  ['130', 'cancelled'],
  ['other', "the action's own exit code"],
])}`
