import { mentionsModel } from '../code/mentions.ts'
import type { DocumentKind } from './document.ts'
import { codeExtensions, dataExtensions, templateExtensions } from './known-names.ts'
import { pathNames } from './path-names.ts'
import { isWorkflow, startsAgent } from './read-workflow.ts'

/**
 * What a file is by its content, for paths of which `classify` says nothing and `contentMayTell` something. Cheap: it
 * looks for names that only such files hold, parses nothing, and takes linear time.
 */
export function classifyContent(path: string, source: string): DocumentKind | undefined {
  const { name, extension } = pathNames(path)
  if (codeExtensions.has(extension)) return mentionsModel(source) ? 'code' : undefined
  if (isWorkflow(path) && startsAgent(source)) return 'agent-settings'
  if (dataExtensions.has(extension)) return ofData(name, source)
  if (templateExtensions.has(extension)) return isPromptTemplate(name, source) ? 'prompt' : undefined
  return undefined
}

function ofData(name: string, source: string): DocumentKind | undefined {
  if (hasKey(source, 'mcpServers') || hasKey(source, 'mcp_servers')) return 'mcp-config'
  if (isToolManifest(name, source)) return 'tool-manifest'
  if (isChat(source)) return 'chat'
  if (isSemanticKernel(name, source)) return 'prompt'
  return isAgentSettings(source) ? 'agent-settings' : undefined
}

/** A key of JSON, YAML or TOML: the name with what may stand before and after one. */
function hasKey(source: string, key: string): boolean {
  for (let at = source.indexOf(key); at >= 0; at = source.indexOf(key, at + key.length)) {
    const before = at === 0 ? '\n' : source.charAt(at - 1)
    const after = source.charAt(at + key.length)
    if (/[\s"'{,[.-]/.test(before) && /["'\s:=\].]/.test(after)) return true
  }
  return false
}

function isToolManifest(name: string, source: string): boolean {
  if (hasKey(source, 'inputSchema') || hasKey(source, 'input_schema')) return hasKey(source, 'name')
  if (hasKey(source, 'parameters') && hasKey(source, 'description') && hasKey(source, 'properties')) {
    return (hasKey(source, 'tools') || hasKey(source, 'function') || hasKey(source, 'functions')) && !isOpenApi(source)
  }
  if (name === 'package.json') {
    return ['languageModelTools', 'chatParticipants', 'mcpServerDefinitionProviders', 'chatPromptFiles'].some((key) =>
      hasKey(source, key),
    )
  }
  return hasKey(source, 'mcpb_version') || hasKey(source, 'dxt_version')
}

function isOpenApi(source: string): boolean {
  return hasKey(source, 'openapi') || hasKey(source, 'swagger')
}

const roles =
  /["'\s](?:role|from|type)["']?\s{0,8}[:=]\s{0,8}["']?(?:system|user|assistant|developer|tool|human|gpt|model)\b/

function isChat(source: string): boolean {
  if (hasKey(source, 'role') || hasKey(source, 'from')) {
    const texts = ['content', 'parts', 'value', 'text'].some((key) => hasKey(source, key))
    if (texts && roles.test(source)) return true
  }
  if (hasKey(source, 'providers') && hasKey(source, 'prompts')) return true
  return ['system_prompt', 'systemPrompt', 'system_instruction', 'systemInstruction', 'prompt_template'].some((key) =>
    hasKey(source, key),
  )
}

/** The `config.json` beside a `skprompt.txt`, and its YAML form. */
function isSemanticKernel(name: string, source: string): boolean {
  if (hasKey(source, 'template_format')) return true
  return name === 'config.json' && hasKey(source, 'input_variables') && hasKey(source, 'execution_settings')
}

function isAgentSettings(source: string): boolean {
  if (hasKey(source, 'backstory') && hasKey(source, 'goal')) return true
  if (hasKey(source, 'instructions') && hasKey(source, 'model')) return true
  return hasKey(source, 'autoApprove') || hasKey(source, 'alwaysAllow') || hasKey(source, 'allowedTools')
}

const markup = /^\s{0,80}(?:<!doctype|<html|<\?xml|<svg|<div|<head|#!)|<\/(?:body|div|table|html)>/i
const address =
  /\b(?:you are|you're an?|your task|your job|you will|you must|assistant|respond|answer (?:the|in|with|only)|summari[sz]e|translate the|system prompt|bos_token|messages|im_start|user (?:message|question|input|query)|given the following|use the following)\b/i

/** Templates are mostly pages, mails and configuration: one is a prompt when it talks to a model. */
function isPromptTemplate(name: string, source: string): boolean {
  const inner = name.split('.').slice(1, -1)
  if (inner.some((part) => notPrompts.has(part))) return false
  return !markup.test(source) && address.test(source)
}

const notPrompts = new Set([
  'html',
  'htm',
  'xml',
  'css',
  'js',
  'ts',
  'py',
  'conf',
  'cfg',
  'ini',
  'sh',
  'service',
  'sql',
])
