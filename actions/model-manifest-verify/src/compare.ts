import type { ListedFile } from '@seaworthy/manifest'
import { UserError, type Finding } from '@seaworthy/verdict'
import type { MeasuredFile } from './measure.ts'

/** A finding that still lacks its place: that of an entry of the manifest, or the manifest as a whole. */
export type Discrepancy = Omit<Finding, 'at'> & { entry?: ListedFile }

/** Where the checkout differs from the manifest. Pure: all that this action decides about files is decided here. */
export function compare(measured: readonly MeasuredFile[], unlisted: readonly string[]): Discrepancy[] {
  return [
    ...measured.flatMap(compareFile),
    ...unlisted.map(unlistedFile),
    ...(measured.length === 0 ? [nothingListed] : []),
    ...(measured.some(({ listed: { section, name } }) => section === 'models' && !name.includes('/'))
      ? [noFolder]
      : []),
  ]
}

const owners = { models: 'model', prompts: 'prompt', configs: 'configuration' } as const

function compareFile({ listed, found }: MeasuredFile): Discrepancy[] {
  const { name, size, digest, section } = listed
  const owner = owners[section]
  if (found instanceof UserError) return [unreadableFile(listed, found)]
  if (found.size === size && found.sha256 === digest.sha256) return []
  const foundDigest = found.sha256 === undefined ? 'a file too large to be it' : `sha256 ${found.sha256}`
  return [
    {
      rule: 'model/digest-mismatch',
      severity: 'critical',
      message: `The ${owner} file ${name} is not the one that was reviewed: expected sha256 ${digest.sha256} (${size} bytes), found ${foundDigest} (${found.size} bytes).`,
      remedy: `Restore the reviewed file, or review the new one and update size and digest of this entry.`,
      properties: {
        name,
        expected: { size, sha256: digest.sha256 },
        found: { size: found.size, sha256: found.sha256 ?? null },
      },
      entry: listed,
    },
  ]
}

function unreadableFile(listed: ListedFile, error: UserError): Discrepancy {
  const { name, digest, section } = listed
  const properties = { name, expected: { sha256: digest.sha256 }, reason: error.rule }
  if (error.rule === 'files/not-found') {
    return {
      rule: 'model/missing-file',
      severity: 'critical',
      message: `The ${owners[section]} file ${name} is missing: expected sha256 ${digest.sha256}, found no file.`,
      remedy:
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

function unlistedFile(name: string): Discrepancy {
  return {
    rule: 'model/unlisted-file',
    severity: 'high',
    message: `The file ${name} lies in a model's folder, and the manifest does not list it.`,
    remedy: 'Review it and list it, or remove it: what a model loads from its folder must have been reviewed.',
    properties: { name },
  }
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
  message: "Model files lie in the manifest's own folder, so those that are not listed cannot be told from the app's.",
  remedy: 'Move the models to a folder of their own.',
}
