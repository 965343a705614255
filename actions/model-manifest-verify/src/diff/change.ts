import type { Path } from '@seaworthy/documents'
import type { Severity } from '@seaworthy/verdict'

/**
 * What may change, the most telling first, with what it asks of a reviewer. Most changes are a reviewer's to judge and
 * fail nothing; the severity says how loudly they are told. `low` is what makes the app act differently.
 */
const kinds = {
  'chat-template': { severity: 'low', remedy: 'Read the difference: the template frames every message to the model.' },
  sampling: { severity: 'low', remedy: 'Run the evaluations again: answers will vary differently.' },
  config: { severity: 'low', remedy: 'Check that the app is meant to run with these values.' },
  weights: { severity: 'low', remedy: 'Check source, signature and evaluations of the new weights.' },
  tokenizer: { severity: 'low', remedy: 'Check that the tokenizer belongs to the weights; run the evaluations again.' },
  adapter: { severity: 'low', remedy: 'Check source and evaluations of the adapter.' },
  licence: { severity: 'low', remedy: 'Check that the app may be shipped under this licence.' },
  prompt: { severity: 'low', remedy: 'Read the difference: prompts are behaviour.' },
  'tool-schema': { severity: 'low', remedy: 'Check what the model may do now.' },
  'agent-instructions': { severity: 'low', remedy: 'Read the difference: agents follow these instructions.' },
  'evaluation-set': { severity: 'note', remedy: 'Results from before and after cannot be compared.' },
  model: { severity: 'low', remedy: 'Check source, licence and signature of every model that ships.' },
  'model-config': { severity: 'low', remedy: 'Run the evaluations again.' },
  runtime: { severity: 'low', remedy: 'Run the tests with this runtime.' },
  'base-model': { severity: 'low', remedy: 'Check source and licence of the base model.' },
  'remote-model': { severity: 'low', remedy: 'Run the evaluations against this model: its bytes cannot be verified.' },
  source: { severity: 'low', remedy: 'Check that the source is the expected one, and its revision cannot move.' },
  exception: { severity: 'low', remedy: 'Read the reason: the exception lets a file pass that is not safe to load.' },
  roots: { severity: 'low', remedy: 'Check that every folder a model loads from is still covered.' },
  file: { severity: 'note', remedy: 'Check that the change is meant.' },
  metadata: { severity: 'note', remedy: 'Nothing, when it is meant.' },
  rename: { severity: 'note', remedy: 'Check that the app looks for the new name.' },
} as const satisfies Record<string, { severity: Severity; remedy: string }>

export type Kind = keyof typeof kinds

/** A change between two manifests, told as what it does. */
export interface Change {
  kind: Kind
  /** Whose it is, when `what` does not say: a model or a file. */
  about?: string
  /** "temperature" */
  what: string
  /** What happened, to follow `about` in a sentence: "temperature 0.2 → 0.7". */
  told: string
  /** As a reader compares them: "0.2", "0.7". */
  before: string
  after: string
  /** What changed in a text, as the body of a unified diff. */
  text?: string
  /** The file that the text is all of, when other changes are of it too. */
  textOf?: string
  /** When they are not those of its kind. */
  severity?: Severity
  remedy?: string
  /** Where it stands in the manifest after the change; what is gone stands at its parent. */
  path: Path
}

export function severityOf({ kind, severity }: Change): Severity {
  return severity ?? kinds[kind].severity
}

export function remedyOf({ kind, remedy }: Change): string {
  return remedy ?? kinds[kind].remedy
}

/** "silero-vad: weights replaced, same tokenizer" */
export function sentence({ about, told }: Change): string {
  return about === undefined ? told : `${about}: ${told}`
}

/** The most telling first; changes of one kind keep their order. */
export function inOrder(changes: readonly Change[]): Change[] {
  const order = Object.keys(kinds)
  return changes.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
