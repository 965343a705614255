import { sdkRoleOf } from '../../document/roles.ts'
import type { Role } from '../../document/segment.ts'
import { entry, type Expression } from '../syntax/expression.ts'
import type { Program, Scope } from '../syntax/program.ts'
import type { Prompt } from './prompt.ts'

/** A chat message as code builds it. */
export interface Message extends Prompt {
  role: Role
}

/** Object literals with a role and a content, which all SDKs share. */
export function messageObjects(program: Program): Message[] {
  return program.objects.flatMap(({ key, node }) => {
    if (key !== 'role') return []
    const value = program.read(node)
    return messageOf(entry(value, 'role'), entry(value, 'content', 'parts', 'text'), program.scopeAt(value.start))
  })
}

function messageOf(role: Expression | undefined, content: Expression | undefined, scope: Scope): Message[] {
  const known = role?.kind === 'text' ? sdkRoleOf(role.value.toLowerCase()) : enumRole(role)
  return known && content ? [{ expression: content, scope, surface: 'prompt', role: known, owner: 'content' }] : []
}

/** `MessageRole.SYSTEM`, `Role.User`. */
function enumRole(role: Expression | undefined): Role | undefined {
  return role?.kind === 'member' ? sdkRoleOf(role.name.toLowerCase()) : undefined
}

const classes: Record<string, Role> = {
  SystemMessage: 'system',
  SystemPromptMessage: 'system',
  ChatCompletionSystemMessageParam: 'system',
  HumanMessage: 'user',
  UserMessage: 'user',
  AIMessage: 'assistant',
  AssistantMessage: 'assistant',
  ToolMessage: 'tool',
  SystemMessagePromptTemplate: 'system',
  HumanMessagePromptTemplate: 'user',
  AIMessagePromptTemplate: 'assistant',
}

/** Messages made by constructors and by `ChatMessage(role=…, content=…)`. */
export function messageCalls(program: Program): Message[] {
  const constructed = Object.entries(classes).flatMap(([name, role]) =>
    (program.callsByName.get(name) ?? []).flatMap((site): Message[] => {
      const call = program.readCall(site)
      const [first] = call?.args ?? []
      const content = call?.named.get('content') ?? entry(first, 'content') ?? first
      return content
        ? [{ expression: content, scope: program.scopeAt(site.start), surface: 'prompt', role, owner: name }]
        : []
    }),
  )
  const named = ['ChatMessage', 'Message', 'Content', 'dict', 'MessageParam'].flatMap((name) =>
    (program.callsByName.get(name) ?? []).flatMap((site) => {
      const call = program.readCall(site)
      const content = call?.named.get('content') ?? call?.named.get('parts')
      return messageOf(call?.named.get('role'), content, program.scopeAt(site.start))
    }),
  )
  return [...constructed, ...named, ...templatePairs(program)]
}

/** `ChatPromptTemplate.from_messages([('system', '…'), …])`. */
function templatePairs(program: Program): Message[] {
  const sites = ['from_messages', 'fromMessages'].flatMap((name) => program.callsByName.get(name) ?? [])
  return sites.flatMap((site) => {
    const list = program.readCall(site)?.args[0]
    const items = list?.kind === 'array' ? list.items : []
    const scope = program.scopeAt(site.start)
    return items.flatMap((item) => (item.kind === 'array' ? messageOf(item.items[0], item.items[1], scope) : []))
  })
}
