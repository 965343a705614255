import { inByteOrder, shown } from '@seaworthy/files'
import type { ContentFinding } from '../../format.ts'
import { judgeTemplate } from './judge-template.ts'

/** The name under which a file's only or unnamed template is kept. */
export const defaultTemplate = 'default'

/** All templates of a file, each by its name. */
export function judgeTemplates(templates: ReadonlyMap<string, string>): ContentFinding[] {
  return [...templates].flatMap(([name, template]) =>
    judgeTemplate(template, name === defaultTemplate ? 'The chat template' : `The chat template ${shown(name)}`),
  )
}

/**
 * What a manifest holds the digest of: the template as it is or, of several, the default first and then each below a
 * comment that names it, in the order of the bytes of their names.
 */
export function joinTemplates(templates: ReadonlyMap<string, string>): string {
  const named = [...templates]
    .filter(([name]) => name !== defaultTemplate)
    .sort(([a], [b]) => inByteOrder(a, b))
    .map(([name, template]) => `{# chat template ${JSON.stringify(name)} #}\n${template}`)
  const first = templates.get(defaultTemplate)
  return [...(first === undefined ? [] : [first]), ...named].join('\n')
}
