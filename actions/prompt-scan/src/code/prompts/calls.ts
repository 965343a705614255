import type { Role } from '../../document/segment.ts'
import { entry, pathOf, type Call, type Expression } from '../syntax/expression.ts'
import type { CallSite, Program } from '../syntax/program.ts'
import type { Prompt } from './prompt.ts'

/** A call that sends something to a model, or sets a model up. */
export interface ModelCall {
  site: CallSite
  call: Call
  path: string
  /** Whether it waits for the model's answer, rather than setting something up. */
  answers: boolean
}

interface Callee {
  /** What the path of the callee must look like: a name like `create` says too little. */
  path?: RegExp
  answers: boolean
}

const chains =
  /(?:completions|messages|responses|message_batches|chat)\.(?:create|stream|parse|stream_complete)$|ChatCompletion\.a?create$/i
const setUps =
  /(?:assistants|threads|runs|sessions|ChatCompletion|completions|chats|caches)\.(?:create\w*|update|connect)$/i
const aModel =
  /(?:llm|model|chat|chain|agent|client|openai|anthropic|gemini|claude|genai|ollama|ai|mistral|groq|cohere|bot|graph|retrievalqa|qa)\w{0,20}(?:\.\(\))?\.\w+$/i

const callees: Record<string, Callee[]> = {
  create: [
    { path: chains, answers: true },
    { path: setUps, answers: false },
  ],
  acreate: [{ path: chains, answers: true }],
  stream: [
    { path: chains, answers: true },
    { path: aModel, answers: true },
  ],
  parse: [{ path: /completions\.parse$|responses\.parse$/, answers: true }],
  generateText: [{ answers: true }],
  streamText: [{ answers: true }],
  generateObject: [{ answers: true }],
  streamObject: [{ answers: true }],
  generateContent: [{ answers: true }],
  generateContentStream: [{ answers: true }],
  generate_content: [{ answers: true }],
  generate_content_async: [{ answers: true }],
  generate_content_stream: [{ answers: true }],
  sendMessage: [{ path: /chat|session|model/i, answers: true }],
  send_message: [{ path: /chat|session|model/i, answers: true }],
  completion: [{ path: /^(?:litellm\.)?completion$/, answers: true }],
  acompletion: [{ answers: true }],
  chatCompletion: [{ answers: true }],
  chat_completion: [{ answers: true }],
  chatCompletionStream: [{ answers: true }],
  textGeneration: [{ answers: true }],
  text_generation: [{ answers: true }],
  complete: [{ path: aModel, answers: true }],
  chat: [{ path: /ollama|llm|client|model|cohere|mistral|\bco\b/i, answers: true }],
  generate: [{ path: aModel, answers: true }],
  invoke: [{ path: aModel, answers: true }],
  ainvoke: [{ path: aModel, answers: true }],
  predict: [{ path: /llm|chain|chat/i, answers: true }],
  run: [{ path: /runner|agent|chain|llm|crew/i, answers: true }],
  run_sync: [{ path: /runner|agent/i, answers: true }],
  runAgent: [{ answers: true }],
  invoke_model: [{ answers: true }],
  converse: [{ answers: true }],
  createMessage: [{ answers: true }],
  create_message: [{ answers: true }],
  query: [{ path: /^query$|claude/i, answers: true }],
  getGenerativeModel: [{ answers: false }],
  GenerativeModel: [{ answers: false }],
  GenerateContentConfig: [{ answers: false }],
  ClaudeAgentOptions: [{ answers: false }],
  ClaudeCodeOptions: [{ answers: false }],
  Agent: [{ answers: false }],
  ToolLoopAgent: [{ answers: false }],
  LlmAgent: [{ answers: false }],
  AssistantAgent: [{ answers: false }],
  ConversableAgent: [{ answers: false }],
  CodeAgent: [{ answers: false }],
  ToolCallingAgent: [{ answers: false }],
  Task: [{ answers: false }],
  Assistant: [{ answers: false }],
  createAgent: [{ answers: false }],
  create_agent: [{ answers: false }],
  create_react_agent: [{ answers: false }],
  createReactAgent: [{ answers: false }],
  definePrompt: [{ answers: false }],
  FastMCP: [{ answers: false }],
  McpServer: [{ answers: false }],
  Server: [{ answers: false }],
  PromptTemplate: [{ answers: false }],
  fromTemplate: [{ path: /prompt/i, answers: false }],
  from_template: [{ path: /prompt/i, answers: false }],
}

/** The calls of models in a file, in order. */
export function modelCalls(program: Program): ModelCall[] {
  const found = Object.entries(callees).flatMap(([name, forms]) =>
    (program.callsByName.get(name) ?? []).flatMap((site) => {
      const call = program.readCall(site)
      if (!call) return []
      const path = pathOf(call.callee)
      const form = forms.find((each) => each.path?.test(path) ?? true)
      return form ? [{ site, call, path, answers: form.answers }] : []
    }),
  )
  return found.sort((a, b) => a.site.start - b.site.start)
}

const options: Record<string, Role | undefined> = {
  system: 'system',
  systemPrompt: 'system',
  system_prompt: 'system',
  systemInstruction: 'system',
  system_instruction: 'system',
  systemMessage: 'system',
  system_message: 'system',
  instructions: 'system',
  instruction: 'system',
  state_modifier: 'system',
  messageModifier: 'system',
  backstory: 'system',
  goal: 'system',
  prompt: undefined,
  template: undefined,
}

/** Whose `prompt` or `input` is said by the user. */
const userOptions = ['prompt', 'input', 'contents', 'message', 'messages'] as const

/** The prompts among a call's options and arguments. */
export function promptsOfCall({ site, call, answers, path }: ModelCall, program: Program): Prompt[] {
  const scope = program.scopeAt(site.start)
  const prompts: Prompt[] = []
  const add = (owner: string, role: Role | undefined, expression: Expression | undefined) => {
    if (expression) prompts.push({ owner, role, expression, scope, surface: 'prompt' })
  }
  for (const [name, role] of Object.entries(options)) {
    if (name !== 'prompt' || !answers) add(name, role, optionOf(call, name))
  }
  if (answers) {
    for (const name of userOptions) add(name, 'user', plainText(optionOf(call, name)))
    add('prompt', 'user', plainText(call.args[0]))
  } else if (/rom_?[tT]emplate$/.test(path)) {
    const role = /System/.test(path) ? 'system' : /Human/.test(path) ? 'user' : undefined
    add('template', role, call.args[0])
  }
  return prompts
}

/** Arrays of messages are found by their roles. */
function plainText(value: Expression | undefined): Expression | undefined {
  return value?.kind === 'text' || value?.kind === 'join' || value?.kind === 'name' ? value : undefined
}

/** An option by keyword, or by key of an object argument or of its `config`, `options` or `generationConfig`. */
export function optionOf(call: Call, name: string): Expression | undefined {
  const keyword = call.named.get(name)
  if (keyword) return keyword
  for (let at = 0; at < Math.min(call.args.length, 3); at++) {
    const argument = call.args[at]
    if (argument?.kind !== 'object') continue
    const own = entry(argument, name) ?? entry(entry(argument, 'config', 'options'), name)
    if (own) return own
  }
  const config = call.named.get('config') ?? call.named.get('options')
  return config?.kind === 'call' ? config.named.get(name) : entry(config, name)
}
