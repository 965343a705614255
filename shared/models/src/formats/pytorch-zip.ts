import { readZip } from '@seaworthy/archives'
import type { Archive, ArchiveEntry } from '@seaworthy/archives'
import type { ByteSource } from '@seaworthy/files'
import type { Content, ContentFinding, Format, ScanContext } from '../format.ts'
import { errorFinding, faultFinding, judged, judgeEntry, readable } from './container.ts'
import { hasOwnZip, zipListing } from './own-zip.ts'
import { hiddenPickle, isPickle, judgeStreams, readStreams } from './pickle/streams.ts'
import { judgeScript } from './torch-script.ts'

/** What torch.save and torch.jit.save write since version 1.6 (caffe2/serialize/inline_container.cc). */
export const pytorchZip: Format = {
  name: 'pytorch-zip',
  requires: hasOwnZip,
  matches: (_, source) => isTorchArchive(zipListing(source)),
  read(source: ByteSource, context: ScanContext): Content {
    return judged(() => {
      const archive = readZip(source, context.budget)
      const script = archive.entries.some(({ name }) => isScript(name))
      const findings = archive.faults.map(faultFinding)
      for (const entry of readable(archive)) findings.push(...judgeMember(entry, script, context))
      return { findings, facts: { metadata: { torchScript: script, ...records(archive) } } }
    })
  },
}

/** Whether it has a `data.pkl` and, beside it, another record that only PyTorch writes. */
function isTorchArchive({ entries }: Archive): boolean {
  const names = new Set(entries.map(({ name }) => name))
  return entries.some(({ name }) => {
    const folder = /^([^/]+\/)data\.pkl$/.exec(name)?.[1]
    return folder !== undefined && (names.has(`${folder}version`) || names.has(`${folder}.data/version`))
  })
}

function judgeMember(entry: ArchiveEntry, script: boolean, context: ScanContext): ContentFinding[] {
  if (entry.kind !== 'file') return judgeEntry(entry, context)
  try {
    if (isScript(entry.name)) return judgeScript(entry.name, entry.open())
    if (isStorage(entry.name)) return inMember(entry, hiddenPickle(entry.open()))
    if (script && entry.name.endsWith('.pkl')) return judgeScriptPickle(entry, context)
  } catch (error) {
    return [errorFinding(error)]
  }
  return judgeEntry(entry, context)
}

/** Compiled methods, and their debug information, which is a pickle. */
function isScript(name: string): boolean {
  return /^[^/]+\/code\/.+\.py$/.test(name)
}

/** Numbers as they lie in memory. PyTorch never unpickles them, and they may begin with any bytes. */
function isStorage(name: string): boolean {
  return /^[^/]+\/(?:data|constants|tensors)\/\d+$/.test(name)
}

/** In an archive of TorchScript, `__torch__` holds the classes that its own code defines. */
function judgeScriptPickle(entry: ArchiveEntry, context: ScanContext): ContentFinding[] {
  const source = entry.open()
  if (!isPickle(source.read(0, 8), source)) return judgeEntry(entry, context)
  return inMember(entry, judgeStreams(readStreams(source, { ownModule: '__torch__', budget: context.budget })))
}

function inMember({ name }: ArchiveEntry, findings: ContentFinding[]): ContentFinding[] {
  return findings.map((finding) => ({ ...finding, message: `In ${JSON.stringify(name)}: ${finding.message}` }))
}

/** The short records that say how the archive was written. */
function records({ entries }: Archive): Record<string, string> {
  const found: Record<string, string> = {}
  for (const entry of entries) {
    const record = /^[^/]+\/(?:\.format_|\.)?(version|byteorder)$/.exec(entry.name)?.[1]
    if (record === undefined || entry.kind !== 'file' || entry.size > 64) continue
    found[record] = entry.open().read(0, 64).toString('latin1').trim()
  }
  return found
}
