import type { DeclaredTool } from '../../document/declared-tools.ts'

/** What a call of a tool does to the world, from the mildest to the worst. */
export type Effect = 'reads' | 'writes' | 'sends' | 'destroys' | 'pays' | 'executes'

/** What a tool does, by the verb of its name, or the one that its description begins with; undefined if neither tells. */
export function effectOf({ words, description }: Pick<DeclaredTool, 'words' | 'description'>): Effect | undefined {
  const first = words.map((word) => verbs.get(word)).find((effect) => effect !== undefined)
  return first ?? verbs.get(/^\W{0,8}([a-z]{2,20})/i.exec(description)?.[1]?.toLowerCase() ?? '')
}

const verbs = new Map<string, Effect>([
  ...effect(
    'reads',
    'get gets list lists read reads search searches find finds fetch fetches describe describes show shows count counts view views query queries preview check checks validate lookup look inspect browse download retrieve retrieves analyze compare explain summarize returns return calculate compute',
  ),
  ...effect(
    'writes',
    'write writes create creates update updates edit edits insert inserts move moves rename renames replace replaces set sets append appends save saves modify modifies patch upsert configure',
  ),
  ...effect(
    'sends',
    'send sends post posts publish publishes push pushes upload uploads email emails reply replies forward forwards tweet share shares notify submit submits',
  ),
  ...effect(
    'destroys',
    'delete deletes remove removes drop drops destroy destroys wipe wipes purge purges truncate erase erases kill kills terminate terminates revoke uninstall',
  ),
  ...effect(
    'pays',
    'pay pays transfer transfers purchase purchases buy buys charge charges refund refunds withdraw trade order',
  ),
  ...effect(
    'executes',
    'exec execute executes run runs shell bash spawn eval evaluate powershell terminal invoke install',
  ),
])

function effect(is: Effect, words: string): [string, Effect][] {
  return words.split(' ').map((word) => [word, is])
}
