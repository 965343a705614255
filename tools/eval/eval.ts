import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { UserError } from '@seaworthy/verdict'
import { runCommand } from '../build/command.ts'
import { readCorpora } from './corpus.ts'
import { scoreLines } from './print-score.ts'
import { scanAll } from './scan-all.ts'
import { score } from './score.ts'

interface Arguments {
  corpora: string[]
  json: string | undefined
  verbose: boolean
}

/** Measures prompt-scan on labelled texts, prints the rates and writes them as JSON. */
await runCommand(async () => {
  const { corpora, json, verbose } = readArguments(process.argv.slice(2))
  const result = score(await scanAll(await readCorpora(corpora)))
  if (json !== undefined) await writeFile(json, `${JSON.stringify(result, null, 2)}\n`)
  console.log(scoreLines(result, { all: verbose }).join('\n'))
})

function readArguments(args: string[]): Arguments {
  const remedy = 'Usage: npm run eval -- --corpus FILE.jsonl [--corpus FILE.jsonl …] [--json OUT] [--verbose]'
  try {
    const { values } = parseArgs({
      args,
      options: {
        corpus: { type: 'string', multiple: true },
        json: { type: 'string' },
        verbose: { type: 'boolean', default: false },
      },
    })
    if (values.corpus === undefined) throw new TypeError('The option --corpus is missing.')
    return { corpora: values.corpus, json: values.json, verbose: values.verbose }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UserError('eval/usage', error.message, { remedy, cause: error })
  }
}
