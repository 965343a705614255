import type { Role, Surface } from '../../document/segment.ts'
import type { Expression } from '../syntax/expression.ts'
import type { Scope } from '../syntax/program.ts'

/** An expression whose text a model reads. */
export interface Prompt {
  expression: Expression
  scope: Scope
  surface: Extract<Surface, 'prompt' | 'tool'>
  role: Role | undefined
  /** Of the tool, or what the prompt is to the call: `instructions`. */
  owner: string
}

/** A function that a model may call. */
export interface ToolHandler {
  /** Of the tool, as far as it is known. */
  name: string
  scope: Scope
  /** Whether the declaration asks for a person's approval. */
  approved: boolean
}
