import type { ReadFault } from '../document/document.ts'
import type { Segment } from '../document/segment.ts'
import type { CodeFacts } from './facts.ts'

export interface Code {
  segments: Segment[]
  facts: CodeFacts
  faults: ReadFault[]
}

/** Finds the prompts in a source file, and what flows into and out of the models that it calls. */
export async function readCode(_source: string, language: CodeFacts['language']): Promise<Code> {
  return Promise.resolve({ segments: [], facts: { language, sites: [] }, faults: [] })
}
