import type { Locate } from '@seaworthy/documents'
import type { DiffSection, DocumentSection } from '@seaworthy/report'
import type { Manifest } from '@seaworthy/manifest'
import type { Finding, Json } from '@seaworthy/verdict'
import { remedyOf, sentence, severityOf, type Change } from './change.ts'

/** A verdict goes into evidence and a summary: beyond these bounds changes are counted. */
const limits = { findings: 200, rows: 1000, texts: 50, textLength: 512 * 1024 }

/** One sentence for each change, for the output `diff`. */
export function sentencesOf(changes: readonly Change[]): string[] {
  return shownOf(changes, limits.rows).map(sentence)
}

/** A finding for each change, where the manifest says so. */
export async function findingsOf(changes: readonly Change[], locate: Locate): Promise<Finding[]> {
  return Promise.all(shownOf(changes, limits.findings).map((change) => findingOf(change, locate)))
}

async function findingOf(change: Change, locate: Locate): Promise<Finding> {
  const { kind, about, before, after, path } = change
  const told = sentence(change)
  return {
    rule: `diff/${kind}`,
    severity: severityOf(change),
    // A name keeps its spelling at the beginning of a sentence.
    message: `${about === undefined ? told.charAt(0).toUpperCase() + told.slice(1) : told}.`,
    remedy: remedyOf(change),
    at: await locate(path),
    properties: { before, after },
  }
}

/** The measured values of a comparison: a table of changes, and the texts that changed. */
export function measuredOf(changes: readonly Change[]): { changes: Json[]; texts: DiffSection[] } {
  const rows = shownOf(changes, limits.rows).map(({ about, what, before, after }) => ({
    what: about === undefined ? what : `${about}: ${what}`,
    before,
    after,
  }))
  return { changes: rows, texts: textsOf(changes) }
}

/** Worst first when not all can be told, so that nothing that fails is left out. */
function shownOf(changes: readonly Change[], maximum: number): Change[] {
  if (changes.length <= maximum) return [...changes]
  const failing = changes.filter((change) => severityOf(change) === 'medium')
  const others = changes.filter((change) => severityOf(change) !== 'medium')
  const shown = [...failing, ...others].slice(0, maximum - 1)
  const told = `${changes.length - shown.length} more changes are not told one by one`
  return [...shown, { kind: 'file', what: 'more changes', told, before: '', after: '', path: [] }]
}

function textsOf(changes: readonly Change[]): DiffSection[] {
  const texts: DiffSection[] = []
  let left = limits.textLength
  for (const change of changes) {
    if (change.text === undefined) continue
    left -= change.text.length
    if (texts.length === limits.texts || left < 0) break
    texts.push({ kind: 'diff', title: change.textOf ?? sentence(change), text: change.text })
  }
  return texts
}

/** A manifest of more files would make evidence that no gate reads. */
const mostFiles = 10_000

/**
 * What a verdict must carry under `measured.manifest` so that a later manifest can be compared with the statement about
 * this one: the manifest as it was read, without its comments. Nothing when it is too long for that: its digest is there.
 */
export function manifestSection(manifest: Manifest): { manifest?: DocumentSection } {
  const { models, prompts, configs } = manifest
  const files = models.reduce((sum, model) => sum + model.files.length, prompts.length + configs.length)
  if (files > mostFiles) return {}
  return {
    manifest: { kind: 'document', title: 'Manifest', value: JSON.parse(JSON.stringify(manifest)) as Json },
  }
}
