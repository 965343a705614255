import { memorySource, shown, type ByteSource } from '@seaworthy/files'
import type { Content, Format, ScanContext } from '../../format.ts'
import { judgeKerasConfig } from '../keras.ts'
import { readJsonValue } from '../reading/json-reader.ts'
import { judge, type Judgement } from '../reading/judgement.ts'
import { bytesOf, readAttributes, type Attribute } from './attributes.ts'
import { judgeDataset } from './dataset.ts'
import type { Hdf5Fault, Hdf5File } from './file.ts'
import { readLinks, type Link } from './links.ts'
import { messageTypes, readObjectHeader, type Message } from './object-header.ts'
import { findSuperblock, openFile } from './superblock.ts'

const remedy = 'Fetch the file again from its source and compare its digest; do not load this one.'
const linkRemedy = 'Do not load it: write the model again with its data in the file.'
const mostObjects = 200_000
/** In bytes. */
const heldInMemory = 16 * 1024 * 1024
const configurations = new Set(['model_config', 'training_config'])
const told = new Set(['keras_version', 'backend'])
/** Protocols 2 to 5 begin with these two bytes. */
const pickleStart = /^\u0080[\u0002-\u0005]/

/**
 * https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html, read for what makes loading unsafe: the
 * configurations of Keras, and links and data that lead to other files. Not by the HDF5 library (h5wasm): on some broken
 * files it aborts, on others it does not return. What this reader does not know of the format is a finding.
 */
export const hdf5: Format = {
  name: 'hdf5',

  matches(head, source) {
    return findSuperblock(source, head) !== undefined
  },

  read(source, context) {
    return judge(remedy, (judgement) => readModel(source, context, judgement))
  },
}

function readModel(source: ByteSource, context: ScanContext, judgement: Judgement): Content['facts'] {
  const { file, root } = openFile(atHand(source), findSuperblock(source) ?? 0, (fault) => stopAt(fault, judgement))
  const metadata: Record<string, string> = {}
  const waiting = [{ address: root, path: '/' }]
  const seen = new Set<number>()
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    const { address, path } = object
    if (seen.has(address)) continue
    seen.add(address)
    if (seen.size > mostObjects) file.fail('limit', `has more than ${mostObjects} objects`, address)
    const messages = readObjectHeader(file, address)
    for (const attribute of readAttributes(file, messages)) {
      const bytes = bytesOf(file, attribute)
      judgeAttribute(attribute, bytes, { path, isRoot: address === root, judgement, context, metadata })
    }
    if (isDataset(messages)) judgeDataset(file, path, messages, judgement)
    for (const link of readLinks(file, messages)) {
      if (link.kind === 'hard') waiting.push({ address: link.address, path: below(path, link.name) })
      else judgeLink(file, below(path, link.name), link, address, judgement)
    }
  }
  return { metadata: { objects: seen.size, ...metadata } }
}

/** Structures are read in no order: a small file, which may be a packed member of an archive, is held in memory. */
function atHand(source: ByteSource): ByteSource {
  return source.size <= heldInMemory ? memorySource(source.read(0, source.size)) : source
}

function stopAt({ kind, message, offset }: Hdf5Fault, judgement: Judgement): never {
  if (kind === 'malformed' || kind === 'truncated') {
    return judgement.stop(`hdf5/${kind}`, `The file ${message}.`, { offset })
  }
  return judgement.stop(`hdf5/${kind}`, `The file ${message}, and cannot be judged.`, { severity: 'medium', offset })
}

function isDataset(messages: readonly Message[]): boolean {
  return messages.some(({ type }) => type === messageTypes.layout)
}

/** Long paths are shortened: they may be nested as deep as there are objects. */
function below(path: string, name: string): string {
  return `${path === '/' ? '' : path}/${name}`.slice(-200)
}

interface Place {
  path: string
  isRoot: boolean
  judgement: Judgement
  context: ScanContext
  metadata: Record<string, string>
}

function judgeAttribute({ name }: Attribute, bytes: Buffer | undefined, place: Place): void {
  const { path, isRoot, judgement, context, metadata } = place
  if (bytes !== undefined && pickleStart.test(bytes.subarray(0, 2).toString('latin1'))) {
    judgement.include(context.scanMember(`attribute ${name.slice(0, 100)} of ${path}`, memorySource(bytes)))
  }
  if (!isRoot) return
  if (told.has(name) && bytes !== undefined && bytes.length <= 1024) metadata[name] = bytes.toString('utf8')
  if (!configurations.has(name)) return
  if (bytes === undefined) {
    judgement.report('keras/malformed', `${name} is not one text.`, { severity: 'medium' })
    return
  }
  const read = readJsonValue(memorySource(bytes), { dialect: 'python', duplicate: () => undefined })
  if ('value' in read) judgeKerasConfig(read.value, judgement)
  else judgement.report('keras/malformed', `${name} is not JSON: it ${read.fault.message}.`, { severity: 'medium' })
}

function judgeLink(
  file: Hdf5File,
  path: string,
  link: Exclude<Link, { kind: 'hard' }>,
  address: number,
  judgement: Judgement,
): void {
  const offset = file.base + address
  switch (link.kind) {
    case 'external': {
      const message = `${shown(path)} is a link into the file ${shown(link.file.slice(0, 200))}.`
      judgement.report('hdf5/external-link', message, { severity: 'critical', remedy: linkRemedy, offset })
      return
    }
    case 'soft':
      judgement.report(
        'hdf5/soft-link',
        `${shown(path)} is a link to ${shown(link.path.slice(0, 200))}; Keras takes none.`,
        {
          severity: 'low',
          remedy: linkRemedy,
          offset,
        },
      )
      return
    case 'user':
      judgement.report(
        'hdf5/user-link',
        `${shown(path)} is a link of the type ${link.type}, which code outside resolves.`,
        {
          severity: 'medium',
          remedy: linkRemedy,
          offset,
        },
      )
  }
}
