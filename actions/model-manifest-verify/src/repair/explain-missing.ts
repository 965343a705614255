import { lstatSync, readlinkSync } from 'node:fs'
import nodePath from 'node:path'
import { shown } from '@seaworthy/files'
import type { Claim } from '../sources/claim.ts'
import type { Explanation } from './explanation.ts'
import { quoted } from './pointers.ts'

/** What tools call a file that they are still downloading. */
const unfinished = ['.part', '.partial', '.incomplete', '.crdownload', '.download', '.aria2', '.tmp']

/**
 * Why a listed file is not there, when what lies around it tells: DVC tracks it, a link leads nowhere, a download has not
 * ended. `folder` is the manifest's, absolute; `claims` are those of the sources of truth.
 */
export function explainMissing(folder: string, name: string, claims: readonly Claim[]): Explanation | undefined {
  return dvcPlaceholder(folder, name, claims) ?? brokenLink(folder, name) ?? unfinishedDownload(folder, name)
}

function dvcPlaceholder(folder: string, name: string, claims: readonly Claim[]): Explanation | undefined {
  const claim = claims.find(
    (one) => one.origin === 'DVC' && (one.name === name || (one.kind === 'folder' && name.startsWith(`${one.name}/`))),
  )
  const document = claim?.statedBy ?? ancestors(name).find((path) => isFile(nodePath.join(folder, `${path}.dvc`)))
  if (document === undefined) return undefined
  const stage = claim ? document : `${document}.dvc`
  return {
    rule: 'model/dvc-placeholder',
    message: `${name} is missing: DVC tracks it by ${stage}, and its content has not been fetched.`,
    remedy: `Run \`dvc pull ${quoted(stage.endsWith('.dvc') ? stage : name)}\` before this step.`,
    properties: { name, document: stage },
  }
}

/** The name, its folder, the folder above, … without the manifest's own. */
function ancestors(name: string): string[] {
  const parts = name.split('/')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function brokenLink(folder: string, name: string): Explanation | undefined {
  const target = linkTarget(nodePath.join(folder, name))
  if (target === undefined) return undefined
  const annexed = /\.git[\\/]annex[\\/]/.test(target)
  return {
    rule: 'model/broken-link',
    message: `${name} is a link to ${shown(target)}, where nothing is.`,
    remedy: annexed
      ? `Run \`git annex get ${quoted(name)}\` before this step.`
      : 'Fetch what the link points to, or put the file itself there (a cache was moved or cleared?).',
    properties: { name, target },
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}

function unfinishedDownload(folder: string, name: string): Explanation | undefined {
  const ending = unfinished.find((one) => isFile(nodePath.join(folder, `${name}${one}`)))
  if (ending === undefined) return undefined
  return {
    rule: 'model/unfinished-download',
    message: `${name} is missing, and ${name}${ending} is there: its download has not ended.`,
    remedy: 'Let the download end, or remove the part and fetch the file again.',
    properties: { name, part: `${name}${ending}` },
  }
}
