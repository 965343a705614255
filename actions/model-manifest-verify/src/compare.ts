import type { ListedFile } from '@seaworthy/manifest'
import { mostFindings, UserError, type Finding } from '@seaworthy/verdict'
import type { Explanation } from './repair/explanation.ts'
import type { NamedReading, Reading } from './verify/listed-files.ts'

/** A finding that still lacks its place: that of an entry of the manifest, or the manifest as a whole. */
export type Discrepancy = Omit<Finding, 'at'> & { entry?: ListedFile }

/** A listed file with the reading of its bytes, or the reason why there is none. */
export type ListedReading = NamedReading & { listed: ListedFile }

/** Why a file is not the reviewed one, when something tells. */
export type Explain = (file: ListedReading) => Explanation | undefined

/**
 * Where listed files differ from the manifest. Pure, but for what `explain` looks at, which it does not do for more files
 * than are told one by one.
 */
export function compareFiles(files: readonly ListedReading[], explain: Explain): Discrepancy[] {
  const discrepancies: Discrepancy[] = []
  for (const file of files) {
    const { listed, found } = file
    if (isReviewed(file)) continue
    const explanation = discrepancies.length < mostFindings ? explain(file) : undefined
    discrepancies.push(
      found instanceof UserError ? unreadableFile(listed, found, explanation) : otherFile(listed, found, explanation),
    )
  }
  return discrepancies
}

function isReviewed({ listed, found }: ListedReading): boolean {
  return !(found instanceof UserError) && found.size === listed.size && found.sha256 === listed.digest.sha256
}

const owners = { models: 'model', prompts: 'prompt', configs: 'configuration' } as const

function otherFile(listed: ListedFile, found: Reading, explanation: Explanation | undefined): Discrepancy {
  const { name, size, digest, section } = listed
  const foundDigest = found.sha256 === undefined ? 'a file too large to be it' : `sha256 ${found.sha256}`
  const told = `The ${owners[section]} file ${name} is not the one that was reviewed: expected sha256 ${digest.sha256} (${size} bytes), found ${foundDigest} (${found.size} bytes).`
  return {
    rule: explanation?.rule ?? 'model/digest-mismatch',
    severity: 'critical',
    message: explanation ? `${explanation.message} ${told}` : told,
    remedy:
      explanation?.remedy ??
      'Restore the reviewed file, or review the new one and update size and digest of this entry.',
    properties: {
      name,
      expected: { size, sha256: digest.sha256 },
      found: { size: found.size, sha256: found.sha256 ?? null },
      ...explanation?.properties,
    },
    entry: listed,
  }
}

function unreadableFile(listed: ListedFile, error: UserError, explanation: Explanation | undefined): Discrepancy {
  const { name, digest, section } = listed
  const properties = { name, expected: { sha256: digest.sha256 }, reason: error.rule, ...explanation?.properties }
  if (error.rule === 'files/not-found') {
    const told = `The ${owners[section]} file ${name} is missing: expected sha256 ${digest.sha256}, found no file.`
    return {
      rule: explanation?.rule ?? 'model/missing-file',
      severity: 'critical',
      message: explanation ? `${explanation.message} ${told}` : told,
      remedy:
        explanation?.remedy ??
        'Add the file to the checkout (Git LFS or DVC may have to fetch it), or take the entry out of the manifest.',
      properties,
      entry: listed,
    }
  }
  return {
    rule: error.rule === 'files/leaves-root' ? 'model/leaves-root' : 'model/unreadable-file',
    severity: 'critical',
    message: `The ${owners[section]} file ${name} cannot be verified: ${error.message}`,
    remedy: error.details.remedy,
    properties,
    entry: listed,
  }
}

/** What lies in a model's folder and was not reviewed. */
export function unlistedFile(name: string): Discrepancy {
  return {
    rule: 'model/unlisted-file',
    severity: 'high',
    message: `The file ${name} lies in a model's folder, and the manifest does not list it.`,
    remedy: 'Review it and list it, or remove it: what a model loads from its folder must have been reviewed.',
    properties: { name },
  }
}

/** What the manifest as a whole leaves unproven. */
export function wholeManifest(files: readonly ListedFile[], roots: readonly string[]): Discrepancy[] {
  if (files.length === 0) return [nothingListed]
  const folders = roots.map((root) => `${root}/`)
  const loose = files.some(
    ({ section, name }) => section === 'models' && !folders.some((folder) => name.startsWith(folder)),
  )
  return loose ? [noFolder] : []
}

const nothingListed: Discrepancy = {
  rule: 'model/nothing-listed',
  severity: 'high',
  message: 'Expected at least one file in the manifest, found none: nothing was verified.',
  remedy: 'List the files of the models, prompts and configurations that the app ships.',
}

const noFolder: Discrepancy = {
  rule: 'model/no-folder',
  severity: 'low',
  message: 'Some model files lie in no folder of models, so that files beside them that are not listed go unnoticed.',
  remedy: 'Move the models to folders of their own, or name their folders under `roots`.',
}
