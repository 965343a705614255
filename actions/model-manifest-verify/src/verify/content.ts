import { createHash } from 'node:crypto'
import type { ManifestException } from '@seaworthy/manifest'
import { UserError } from '@seaworthy/verdict'
import type { Discrepancy, ListedReading } from '../compare.ts'
import type { ContentJudgement } from '../scan/brief.ts'

/** Roles of files that loaders turn into objects or code: what is not understood there is not safe. */
const loaded = new Set(['weights', 'weights-index', 'adapter', 'tokenizer', 'chat-template'])

/** What is unsafe about loading the files, less what was reviewed and excepted for these very bytes. */
export function contentFindings(
  files: readonly ListedReading[],
  exceptions: readonly ManifestException[],
): Discrepancy[] {
  const findings = files.flatMap((file) => {
    const { listed, found } = file
    if (found instanceof UserError || found.content === undefined) return none
    if (found.content instanceof UserError) return [unjudged(file, found.content)]
    const all = [...judged(file, found.content), ...template(file, found.content)]
    if (all.length === 0) return none
    const excepted = new Set(
      exceptions
        .filter(({ name, digest }) => name === listed.name && digest.sha256 === found.sha256)
        .flatMap(({ rules }) => rules),
    )
    return all.filter(({ rule }) => !excepted.has(rule))
  })
  return [...findings, ...unknownFormats(files)]
}

const none: Discrepancy[] = []

function judged({ listed }: ListedReading, { findings }: ContentJudgement): Discrepancy[] {
  if (findings.length === 0) return none
  return findings.map(({ rule, severity, message, remedy, offset }) => ({
    rule,
    severity,
    message: `${listed.name}: ${message}`,
    remedy,
    properties: { name: listed.name, ...(offset !== undefined && { offset }) },
    entry: listed,
  }))
}

/** Told once for all: the bytes are the reviewed ones, and nobody can say more about loading them. */
function unknownFormats(files: readonly ListedReading[]): Discrepancy[] {
  const unknown = files.filter(({ listed, found }) => {
    if (found instanceof UserError || found.content === undefined || found.content instanceof UserError) return false
    return found.content.verdict === 'unknown' && loaded.has(listed.role)
  })
  const [first, ...more] = unknown
  if (!first) return []
  const others = more.length > 0 ? ` and ${more.length} more files` : ''
  return [
    {
      rule: 'scan/unknown-format',
      severity: 'low',
      message: `${first.name} (${first.listed.role})${others} cannot be judged by content: the format is not known, so whether loading is safe is not known either.`,
      remedy:
        'Prefer safetensors, GGUF or ONNX, whose content is judged; or find out what loads the file, and whether that is safe.',
      properties: { names: unknown.slice(0, 100).map(({ name }) => name) },
      entry: first.listed,
    },
  ]
}

/** The template that frames every message is reviewed on its own, also when it is part of another file. */
function template({ listed }: ListedReading, { facts, format }: ContentJudgement): Discrepancy[] {
  const { chatTemplate: found } = facts
  if (found === undefined && listed.role === 'chat-template' && format !== 'json') return [noTemplate(listed)]
  if (listed.chatTemplate === undefined) return none
  const sha256 = found === undefined ? 'no template' : createHash('sha256').update(found).digest('hex')
  if (sha256 === listed.chatTemplate.sha256) return []
  return [
    {
      rule: 'model/chat-template-mismatch',
      severity: 'critical',
      message: `The chat template in ${listed.name} is not the one that was reviewed: expected sha256 ${listed.chatTemplate.sha256}, found ${sha256}.`,
      remedy: 'Restore the reviewed file, or review the new template and update chatTemplate of this entry.',
      properties: { name: listed.name, expected: listed.chatTemplate.sha256, found: sha256 },
      entry: listed,
    },
  ]
}

function noTemplate(entry: ListedReading['listed']): Discrepancy {
  return {
    rule: 'model/no-chat-template',
    severity: 'high',
    message: `${entry.name} is listed as a chat template, and its content is none that can be judged.`,
    remedy: 'List the template itself, as UTF-8 text of at most 1 MiB, or correct the role of this entry.',
    properties: { name: entry.name },
    entry,
  }
}

function unjudged({ listed }: ListedReading, error: UserError): Discrepancy {
  return {
    rule: 'scan/unjudged',
    severity: 'critical',
    message: `The content of ${listed.name} could not be judged: ${error.message}`,
    remedy: error.details.remedy,
    properties: { name: listed.name, reason: error.rule },
    entry: listed,
  }
}
