import nodePath from 'node:path'
import * as z from 'zod'
import { readJson } from '@seaworthy/documents'
import { readManifest } from '@seaworthy/manifest'
import type { Side } from '../side.ts'
import { openEvidence } from './evidence.ts'
import { sideInFolder, type TemplateReader } from './readers.ts'
import { openRevision } from './revision.ts'

/** What a manifest is compared with. */
export interface Compared {
  /** As sentences call it: "origin/main (1a2b3c4d5e6f)". */
  name: string
  side: Side
}

export interface AgainstOptions {
  /** Absolute: the manifest as it is now. A revision is asked for the same path. */
  manifestFile: string
  /** Absolute: what paths are relative to. */
  workingDirectory: string
  readTemplate?: TemplateReader
}

/**
 * Opens what the input `against` names: what ends in `.yaml`, `.yml` or `.json` is a file, a manifest or evidence; all
 * else is a git revision. The name alone decides, so that no file in the checkout can pass itself off as a branch.
 * Throws UserError.
 */
export async function openAgainst(against: string, options: AgainstOptions): Promise<Compared> {
  if (!/\.(ya?ml|json)$/i.test(against)) return openRevision(against, options.manifestFile)
  const file = nodePath.resolve(options.workingDirectory, against)
  return (await isEvidence(file)) ? openEvidence(file) : openManifest(against, file, options)
}

async function openManifest(name: string, file: string, { readTemplate }: AgainstOptions): Promise<Compared> {
  const { manifest, folder } = await readManifest(file)
  return { name, side: sideInFolder(manifest, folder, readTemplate) }
}

/** A manifest may be JSON too, and says so by its models. */
async function isEvidence(file: string): Promise<boolean> {
  if (!/\.json$/i.test(file)) return false
  const { value } = await readJson(file, z.looseObject({}), { kind: 'file to compare with' })
  return value['models'] === undefined
}
