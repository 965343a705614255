import { entry, pathOf, type Call, type Expression } from '../syntax/expression.ts'
import type { Program, Scope } from '../syntax/program.ts'
import type { Prompt, ToolHandler } from './prompt.ts'

/** What a file offers to models: the texts of its tools, and the functions behind them. */
export interface Tools {
  prompts: Prompt[]
  handlers: ToolHandler[]
}

const makers = [
  'tool',
  'registerTool',
  'addTool',
  'createTool',
  'defineTool',
  'DynamicTool',
  'DynamicStructuredTool',
  'StructuredTool',
  'registerPrompt',
  'registerResource',
  'addPrompt',
  'Tool',
  'from_function',
  'from_defaults',
  'FunctionTool',
  'FunctionDeclaration',
  'betaTool',
  'betaZodTool',
]

/** Finds the tools, prompts and resources that the file declares to models. */
export function toolsOf(program: Program): Tools {
  const found: Tools = { prompts: [], handlers: [] }
  for (const name of makers) {
    for (const site of program.callsByName.get(name) ?? []) {
      const call = program.readCall(site)
      // Decorators are taken with the function that they decorate.
      if (call && program.source.charAt(call.start - 1) !== '@')
        takeCall(call, program.scopeAt(site.start), program, found)
    }
  }
  for (const { key, node } of program.objects) if (key !== 'role') takeObject(program.read(node), program, found)
  for (const scope of program.scopes) if (scope.decorators.length > 0) takeDecorated(scope, program, found)
  if (found.prompts.length > 0) takeParameters(program, found)
  return found
}

function takeCall(call: Call, scope: Scope, program: Program, found: Tools): void {
  const options = call.args.find((argument) => argument.kind === 'object')
  const [first, second] = call.args
  const texts = call.args.filter((argument) => argument.kind === 'text' || argument.kind === 'join')
  const name = nameOf(call.named.get('name') ?? entry(options, 'name', 'id') ?? first)
  const isMcp = /\.(?:tool|registerTool)$/.test(pathOf(call.callee))
  const description =
    call.named.get('description') ??
    entry(options, 'description') ??
    (isMcp && second?.kind !== 'object' && second?.kind !== 'function' ? second : undefined)
  if (description && (texts.length <= 2 || isMcp)) add(found, description, scope, name)
  for (const key of ['title', 'name', 'inputSchema', 'parameters', 'input_schema', 'argsSchema']) {
    addSchema(found, entry(options, key) ?? call.named.get(key), scope, name)
  }
  const handler =
    [...call.args, entry(options, 'execute', 'func', 'handler', 'run'), call.named.get('func'), call.named.get('fn')]
      .map((each) => functionOf(each, program))
      .find(Boolean) ?? undefined
  if (handler) found.handlers.push({ name, scope: handler, approved: isApproved(options) })
}

function functionOf(value: Expression | undefined, program: Program): Scope | undefined {
  if (value?.kind === 'name') return program.functionsByName.get(value.name)?.[0]
  return program.scopeOf(value)
}

function isApproved(options: Expression | undefined): boolean {
  const wanted = entry(options, 'needsApproval', 'requireApproval', 'needs_approval')
  return wanted !== undefined && !(wanted.kind === 'constant' && wanted.written === 'false')
}

/** A tool as the APIs take it: an object with a name, a description and a schema. */
function takeObject(value: Expression, program: Program, found: Tools): void {
  const description = entry(value, 'description')
  const name = entry(value, 'name')
  if (!description || !name) return
  const scope = program.scopeAt(value.start)
  add(found, description, scope, nameOf(name))
  addSchema(found, entry(value, 'parameters', 'inputSchema', 'input_schema'), scope, nameOf(name))
}

const decorator =
  /^@(?:[\w.]{1,60}\.)?(?:tool|tool_plain|function_tool|kernel_function|ai_function|ai_callable|resource|prompt|register_tool|mcp_tool)\b/
const notOfferedByFramework = /^@(?:pytest|click|typer|app\.command)/

function takeDecorated(scope: Scope, program: Program, found: Tools): void {
  const offering = scope.decorators.find(
    ({ written }) => decorator.test(written) && !notOfferedByFramework.test(written),
  )
  if (!offering) return
  const call = program.read(offering.node.firstNamedChild ?? undefined)
  const options = call.kind === 'call' ? call : undefined
  const name = nameOf(options?.named.get('name')) || scope.name
  const around = scope.parent ?? scope
  const description = options?.named.get('description')
  if (description) add(found, description, around, name)
  const docstring = docstringOf(scope, program)
  if (docstring) add(found, docstring, around, name)
  const approved = /needs_approval|requires?_(?:approval|confirmation)/.test(offering.written)
  if (!/resource|prompt/.test(offering.written)) found.handlers.push({ name, scope, approved })
}

function docstringOf(scope: Scope, program: Program): Expression | undefined {
  const first = scope.node?.childForFieldName('body')?.namedChildren.find((child) => child.type !== 'comment')
  const text = first?.type === 'expression_statement' ? first.firstNamedChild : first
  return text?.type === 'string' || text?.type === 'concatenated_string' ? program.read(text) : undefined
}

/** What schema libraries say of parameters: `z.string().describe('…')`, `Field(description='…')`. */
function takeParameters(program: Program, found: Tools): void {
  for (const site of program.callsByName.get('describe') ?? []) {
    const [text] = program.readCall(site)?.args ?? []
    if (text?.kind === 'text' || text?.kind === 'join') add(found, text, program.scopeAt(site.start), 'parameter')
  }
  for (const site of program.callsByName.get('Field') ?? []) {
    const text = program.readCall(site)?.named.get('description')
    if (text) add(found, text, program.scopeAt(site.start), 'parameter')
  }
}

/** Every text in a literal JSON Schema: descriptions, titles, enums, defaults. */
function addSchema(found: Tools, schema: Expression | undefined, scope: Scope, name: string, depth = 0): void {
  if (!schema || depth > 8) return
  if (schema.kind === 'text') {
    if (schema.value.length > 12) add(found, schema, scope, name)
  } else if (schema.kind === 'join') add(found, schema, scope, name)
  else if (schema.kind === 'array') {
    for (const item of schema.items) addSchema(found, item, scope, name, depth + 1)
  } else if (schema.kind === 'object') {
    for (const { value } of schema.entries) addSchema(found, value, scope, name, depth + 1)
  }
}

function add(found: Tools, expression: Expression, scope: Scope, owner: string): void {
  found.prompts.push({ expression, scope, surface: 'tool', role: undefined, owner })
}

function nameOf(expression: Expression | undefined): string {
  return expression?.kind === 'text' ? expression.value.slice(0, 80) : ''
}
