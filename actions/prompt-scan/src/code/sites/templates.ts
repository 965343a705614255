import type { CodeSite, Origin } from '../facts.ts'
import { pathOf, type Expression } from '../syntax/expression.ts'
import type { Scope } from '../syntax/program.ts'
import { partsOf, siteAt, type Trace } from './trace.ts'

/** Functions that take a template, by their last name, with what their path looks like. */
const engines: Record<string, RegExp> = {
  Template: /^(?:jinja2\.)?Template$|^mako\.template\.Template$/,
  from_string: /env|jinja|template/i,
  render_template_string: /^(?:flask\.)?render_template_string$/,
  renderString: /nunjucks|env/i,
  compile: /^(?:Handlebars|handlebars|hbs|Hogan|pug|nunjucks|ejs|doT|dust)\.compile$/,
  render: /^(?:ejs|pug|Mustache|mustache|eta|Sqrl)\.render$/,
  template: /^_\.template$|^lodash\.template$/,
  from_template: /prompt/i,
  fromTemplate: /prompt/i,
}

const untrusted = new Set<Origin['kind']>([
  'request',
  'network',
  'message',
  'clipboard',
  'window',
  'argument',
  'input',
  'parameter',
  'retrieval',
  'tool',
  'model',
  'database',
])

/** Templates that are made of values: whoever writes the value writes the template. */
export function templateSites(trace: Trace): CodeSite[] {
  const { program } = trace
  const made = Object.entries(engines).flatMap(([name, path]) =>
    (program.callsByName.get(name) ?? []).flatMap((site) => {
      const call = program.readCall(site)
      const template = call?.args[0] ?? call?.named.get('template') ?? call?.named.get('source')
      if (!call || !template || !path.test(pathOf(call.callee))) return []
      return judge(template, program.scopeAt(site.start), call, `${pathOf(call.callee)}()`, trace)
    }),
  )
  return trace.language === 'python' ? [...made, ...formatSites(trace)] : made
}

function judge(
  template: Expression,
  scope: Scope,
  place: { start: number; end: number },
  sink: string,
  trace: Trace,
): CodeSite[] {
  const found = partsOf(template, scope, trace).origins.find(({ origin }) => untrusted.has(origin.kind))
  return found ? [siteAt(trace, 'template-from-value', place, { origin: found.origin, sink, certainty: 'fault' })] : []
}

/** `text.format(…)`, where the text itself is a value: its fields reach into objects. */
function formatSites(trace: Trace): CodeSite[] {
  return (trace.program.callsByName.get('format') ?? []).flatMap((site) => {
    const call = trace.program.readCall(site)
    if (call?.callee.kind !== 'member' || call.callee.object.kind === 'text') return []
    if (call.args.length + call.named.size === 0) return []
    return judge(call.callee.object, trace.program.scopeAt(site.start), call, 'format()', trace)
  })
}
