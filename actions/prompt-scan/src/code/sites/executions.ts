import type { CodeSite, Origin } from '../facts.ts'
import { entry, pathOf, type Call, type Expression } from '../syntax/expression.ts'
import type { Scope } from '../syntax/program.ts'
import { partsOf, siteAt, type Trace } from './trace.ts'

/** Something that runs, or renders as it is, what it is given. */
interface Sink {
  path: RegExp
  kind: 'code' | 'shell' | 'page' | 'query'
  /** Whether a call is dangerous for its other arguments. */
  when?: (call: Call) => boolean
}

const shellOn = (call: Call): boolean => {
  const option = call.named.get('shell') ?? call.args.map((argument) => entry(argument, 'shell')).find(Boolean)
  return option !== undefined && !(option.kind === 'constant' && /^(?:false|False)$/.test(option.written))
}

/** Of spawn and execFile: the program itself, or a shell. */
const programGiven = (call: Call): boolean => shellOn(call) || call.args[0]?.kind !== 'text'

/** Of yaml.load: a loader that makes any object. */
const loadsObjects = (call: Call): boolean => {
  const loader = call.named.get('Loader') ?? call.args[1]
  return loader === undefined || !/Safe|Base/.test(pathOf(loader))
}

const python: Record<string, Sink> = {
  eval: { path: /^eval$/, kind: 'code' },
  exec: { path: /^exec$/, kind: 'code' },
  loads: { path: /^(?:c?pickle|dill|marshal|jsonpickle)\.loads$/i, kind: 'code' },
  load: { path: /^yaml\.load$/, kind: 'code', when: loadsObjects },
  unsafe_load: { path: /^yaml\.unsafe_load$/, kind: 'code' },
  import_module: { path: /^importlib\.import_module$/, kind: 'code' },
  __import__: { path: /^__import__$/, kind: 'code' },
  system: { path: /^os\.system$/, kind: 'shell' },
  popen: { path: /^os\.popen$/, kind: 'shell' },
  run: { path: /^subprocess\.run$/, kind: 'shell', when: shellOn },
  call: { path: /^subprocess\.call$/, kind: 'shell', when: shellOn },
  check_output: { path: /^subprocess\.check_output$/, kind: 'shell', when: shellOn },
  check_call: { path: /^subprocess\.check_call$/, kind: 'shell', when: shellOn },
  Popen: { path: /^(?:subprocess\.)?Popen$/, kind: 'shell', when: shellOn },
  getoutput: { path: /^subprocess\.getoutput$/, kind: 'shell' },
  getstatusoutput: { path: /^subprocess\.getstatusoutput$/, kind: 'shell' },
  create_subprocess_shell: { path: /^asyncio\.create_subprocess_shell$/, kind: 'shell' },
  execute: { path: /\.execute$/, kind: 'query' },
  executescript: { path: /\.executescript$/, kind: 'query' },
}

const javascript: Record<string, Sink> = {
  eval: { path: /^(?:globalThis\.|window\.)?eval$/, kind: 'code' },
  Function: { path: /^Function$/, kind: 'code' },
  runInNewContext: { path: /runInNewContext$/, kind: 'code' },
  runInContext: { path: /runInContext$/, kind: 'code' },
  runInThisContext: { path: /runInThisContext$/, kind: 'code' },
  exec: { path: /^(?:exec|(?:child_?process|childProcess|cp)\.exec)$/, kind: 'shell' },
  execSync: { path: /execSync$/, kind: 'shell' },
  execAsync: { path: /^execAsync$/, kind: 'shell' },
  execPromise: { path: /^execPromise$/, kind: 'shell' },
  spawn: { path: /^(?:\w+\.)?spawn$/, kind: 'shell', when: programGiven },
  spawnSync: { path: /spawnSync$/, kind: 'shell', when: programGiven },
  execa: { path: /^execa$/, kind: 'shell', when: programGiven },
  insertAdjacentHTML: { path: /insertAdjacentHTML$/, kind: 'page' },
  write: { path: /^(?:window\.)?document\.write$/, kind: 'page' },
  query: { path: /^(?:this\.)?\w{0,30}(?:db|pool|client|conn|connection|sql)\w{0,10}\.query$/i, kind: 'query' },
  raw: { path: /^(?:this\.)?(?:knex|db|sequelize|prisma)\.raw$/i, kind: 'query' },
  $queryRawUnsafe: { path: /\$queryRawUnsafe$/, kind: 'query' },
  $executeRawUnsafe: { path: /\$executeRawUnsafe$/, kind: 'query' },
}

/** Where what a model says is run, or shown as markup. */
export function executionSites(trace: Trace): CodeSite[] {
  const sinks = trace.language === 'python' ? python : javascript
  const called = Object.entries(sinks).flatMap(([name, sink]) =>
    (trace.program.callsByName.get(name) ?? []).flatMap((site) => {
      const call = trace.program.readCall(site)
      if (!call || !sink.path.test(pathOf(call.callee)) || sink.when?.(call) === false) return []
      return sitesOf(call, sink, trace)
    }),
  )
  return [...called, ...pageSites(trace)]
}

function sitesOf(call: Call, sink: Sink, trace: Trace): CodeSite[] {
  const given = sink.path.source.includes('insertAdjacent')
    ? call.args[1]
    : (call.args.at(sink.path.source === '^Function$' ? -1 : 0) ?? call.named.get('args'))
  if (!given) return []
  return given.kind === 'function' ? [] : judge(given, trace.program.scopeAt(call.start), call, sink, trace)
}

function judge(given: Expression, scope: Scope, call: Call, { kind }: Sink, trace: Trace): CodeSite[] {
  const { built, origins } = partsOf(given, scope, trace)
  const found = origins.find(({ origin }) => origin.kind === 'model')
  if (!found) return []
  const sink = `${pathOf(call.callee)}()`
  const argument = isArgument(found.origin)
  const whole = built.constant < 3
  if (kind === 'query' && whole) return []
  if (argument && kind === 'shell' && whole) {
    const approved = trace.handlers.some((handler) => handler.approved && around(handler.scope, call))
    return approved || asks(scope, trace)
      ? []
      : [siteAt(trace, 'shell-tool', call, { origin: found.origin, sink, certainty: 'fault' })]
  }
  return [siteAt(trace, 'output-executed', call, { origin: found.origin, sink, certainty: 'fault' })]
}

/** Whether the value is an argument that a model chooses for a tool, rather than its answer. */
function isArgument(origin: Origin): boolean {
  return origin.name.startsWith('argument ')
}

function around(scope: Scope, call: Call): boolean {
  return scope.start <= call.start && call.end <= scope.end
}

/** Whether the function asks somebody, or has a list of what may run. */
function asks(scope: Scope, { program }: Trace): boolean {
  const text = program.source.slice(scope.start, Math.min(scope.end, scope.start + 20_000))
  return /approv|confirm|allow_?list|whitelist|ALLOWED|isAllowed|is_allowed|permission|consent|input\(|sandbox|docker/i.test(
    text,
  )
}

function pageSites(trace: Trace): CodeSite[] {
  if (trace.language === 'python') return []
  return trace.program.assignments.flatMap(({ target, value }) => {
    const property = target.type === 'member_expression' ? target.childForFieldName('property') : null
    const name = property ? trace.program.source.slice(property.startIndex, property.endIndex) : ''
    if (name !== 'innerHTML' && name !== 'outerHTML') return []
    const given = trace.program.read(value)
    const { origins } = partsOf(given, trace.program.scopeAt(given.start), trace)
    const found = origins.find(({ origin }) => origin.kind === 'model')
    const place = { start: target.startIndex, end: value.endIndex }
    return found
      ? [siteAt(trace, 'output-executed', place, { origin: found.origin, sink: name, certainty: 'fault' })]
      : []
  })
}
