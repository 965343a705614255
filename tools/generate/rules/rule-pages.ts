import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { groupTitle } from '../../../actions/prompt-scan/src/report/groups.ts'
import { rulePage } from '../../../actions/prompt-scan/src/report/rule-page.ts'
import { rules } from '../../../actions/prompt-scan/src/rules/index.ts'
import type { RuleInfo } from '../../../actions/prompt-scan/src/rules/rule.ts'
import { formatted } from '../formatted.ts'
import type { Generator } from '../generator.ts'

const folder = 'actions/prompt-scan/rules'

/** A page for each rule of prompt-scan, and a table of all. */
export const rulePages: Generator = {
  async files(root) {
    const infos = rules.map(({ info }) => info).sort((a, b) => (a.id < b.id ? -1 : 1))
    const pages = infos.map((info) => ({ name: `${info.id}.md`, content: rulePage(info) }))
    const all = [{ name: 'README.md', content: overview(infos) }, ...pages]
    return Promise.all(
      all.map(async ({ name, content }) => {
        const file = `${folder}/${name}`
        return { path: file, content: await formatted(root, file, content) }
      }),
    )
  },

  async present(root) {
    const names = await readdir(path.join(root, folder)).catch(() => [])
    return names.map((name) => `${folder}/${name}`)
  },
}

function overview(infos: readonly RuleInfo[]): string {
  const groups = Map.groupBy(infos, ({ id }) => id.slice(0, 3))
  const sections = [...groups].flatMap(([group, members]) => [
    `## ${group}xx: ${groupTitle(members[0]?.id ?? '')}`,
    ['| rule | severity | confidence | what it finds |', '| --- | --- | --- | --- |', ...members.map(row)].join('\n'),
  ])
  return [
    '# Rules of prompt-scan',
    `${infos.length} rules. Each page says why, what to do, and shows examples.`,
    ...sections,
  ]
    .join('\n\n')
    .concat('\n')
}

function row({ id, title, severity, confidence, meaning }: RuleInfo): string {
  return `| [${id}](${id}.md) ${title} | ${severity} | ${confidence} | ${meaning.replaceAll('|', '\\|')} |`
}
