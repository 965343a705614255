import { shown } from '@seaworthy/files'
import type { Judgement } from '../reading/judgement.ts'
import { countElements, readDatatype } from './attributes.ts'
import { Cursor } from './cursor.ts'
import type { Hdf5File } from './file.ts'
import { readLocalHeap } from './links.ts'
import { messageTypes, type Message } from './object-header.ts'

/** As Keras has it (keras/src/saving/saving_lib.py, `safe_get_h5_dataset`). */
const bombFloor = 2 ** 32
const mostExpansion = 1000
const virtual = 3
const contiguous = 1
/** Filters from this number on are libraries that HDF5 loads. LZF comes with h5py. */
const firstPlugin = 256
const lzf = 32_000
const mostFiles = 100

const pathRemedy = 'Do not load it: write the model again with its data in the file.'

/** What a dataset says of where its data are, and how many. The data themselves are never read. */
export function judgeDataset(file: Hdf5File, path: string, messages: readonly Message[], judgement: Judgement): void {
  for (const { type, data, address, shared } of messages) {
    if (shared) continue
    const cursor = new Cursor(file, data, address)
    const offset = file.base + address
    if (type === messageTypes.externalFiles) {
      const message = `The data of ${shown(path)} are read from ${externalFiles(file, cursor).map(shown).join(', ')}.`
      judgement.report('hdf5/external-data', message, { severity: 'critical', remedy: pathRemedy, offset })
    }
    if (type === messageTypes.layout) judgeLayout(file, path, cursor, judgement)
    if (type === messageTypes.filters) judgeFilters(file, path, cursor, judgement)
  }
  judgeSize(file, path, messages, judgement)
}

/** The names in a list of external files. */
function externalFiles(file: Hdf5File, cursor: Cursor): string[] {
  cursor.version([1], 'a list of external files')
  cursor.skip(5)
  const used = cursor.u16()
  const heap = cursor.pointer()
  if (heap === undefined) return []
  const names = readLocalHeap(file, heap)
  return Array.from({ length: Math.min(used, mostFiles) }, () => {
    const name = names(cursor.length())
    cursor.skip(2 * file.lengthSize)
    return name.slice(0, 200)
  })
}

function judgeLayout(file: Hdf5File, path: string, cursor: Cursor, judgement: Judgement): void {
  const offset = file.base + cursor.address
  const version = cursor.u8()
  if (version < 3) return
  const layoutClass = cursor.u8()
  if (layoutClass === virtual) {
    const message = `The data of ${shown(path)} are put together from other datasets, which may be in other files.`
    judgement.report('hdf5/virtual-data', message, { remedy: pathRemedy, offset })
  }
  if (layoutClass !== contiguous) return
  const place = cursor.pointer()
  const size = cursor.length()
  if (place !== undefined && place + size > file.size) {
    const message = `The data of ${shown(path)} end at ${place + size}; the file ends at ${file.size}.`
    judgement.report('hdf5/truncated', message, { offset })
  }
}

function judgeFilters(file: Hdf5File, path: string, cursor: Cursor, judgement: Judgement): void {
  const offset = file.base + cursor.address
  const version = cursor.version([1, 2], 'filters')
  const count = cursor.u8()
  if (version === 1) cursor.skip(6)
  for (let index = 0; index < count; index += 1) {
    const filter = cursor.u16()
    const nameSize = version === 1 || filter >= firstPlugin ? cursor.u16() : 0
    cursor.skip(2)
    const values = cursor.u16()
    cursor.skip(version === 1 ? Math.ceil(nameSize / 8) * 8 : nameSize)
    cursor.skip(4 * (version === 1 ? values + (values % 2) : values))
    if (filter < firstPlugin || filter === lzf) continue
    judgement.report(
      'hdf5/filter',
      `The data of ${shown(path)} need the filter ${filter}, a library that HDF5 loads.`,
      {
        severity: 'low',
        remedy: 'Write the model again with gzip, or without compression.',
        offset,
      },
    )
  }
}

/** A shape of terabytes can be written in a hundred bytes, and is made in memory when it is read. */
function judgeSize(file: Hdf5File, path: string, messages: readonly Message[], judgement: Judgement): void {
  const space = messages.find(({ type, shared }) => type === messageTypes.dataspace && !shared)
  const type = messages.find((message) => message.type === messageTypes.datatype && !message.shared)
  if (space === undefined || type === undefined) return
  const size = countElements(file, space.data, space.address) * readDatatype(file, type.data, type.address).size
  if (size <= bombFloor || size <= mostExpansion * file.size) return
  const message = `The shape of ${shown(path)} needs ${size} bytes of memory; the file has ${file.size}.`
  judgement.report('hdf5/expansion', message, { offset: file.base + space.address })
}
