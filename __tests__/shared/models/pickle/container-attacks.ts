import { readFileSync } from 'node:fs'
import { deflateSync, gzipSync } from 'node:zlib'
import { buildTar } from '../../archives/tar-builder.ts'
import { buildZip } from '../../archives/zip-builder.ts'
import type { ZipFile } from '../../archives/zip-builder.ts'
import {
  attack,
  BUILD,
  EMPTY_DICT,
  EMPTY_TUPLE,
  global,
  harmless,
  int,
  MARK,
  NEWFALSE,
  NEWOBJ,
  NEWTRUE,
  NONE,
  pickled,
  POP,
  proto,
  REDUCE,
  SETITEMS,
  STOP,
  text,
  TUPLE,
  TUPLE1,
  TUPLE2,
  TUPLE3,
} from './assembler.ts'
import type { Attack } from './attacks.ts'

function fixture(name: string): Buffer {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url))
}

/** What torch.save writes, with this pickle. */
function torchZip(change: Partial<ZipFile> = {}, more: ZipFile[] = []): Buffer {
  return buildZip([
    { name: 'archive/data.pkl', content: attack(), ...change },
    { name: 'archive/version', content: '3\n' },
    ...more,
  ])
}

/** `numpy.dtype(code, False, True)`, with the state that makes it one of these bytes. */
function dtype(code: string, size = -1, flags = 0): Buffer {
  const state = pickled(MARK, int(3), text('<'), NONE, NONE, NONE, int(size), int(-1), int(flags), TUPLE)
  return pickled(global('numpy', 'dtype'), text(code), NEWFALSE, NEWTRUE, TUPLE3, REDUCE, state, BUILD)
}

/** joblib's wrapper of an array, whose bytes follow. */
function wrapper(type: Buffer, elements: number, more: Buffer = Buffer.alloc(0)): Buffer {
  return pickled(
    global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
    EMPTY_TUPLE,
    NEWOBJ,
    EMPTY_DICT,
    MARK,
    pickled(text('shape'), int(elements), TUPLE1),
    pickled(text('order'), text('C')),
    pickled(text('dtype'), type),
    more,
    SETITEMS,
    BUILD,
  )
}

/** A record of eight bytes whose only field is of this type, at this offset. */
function record(type: Buffer, offset: number, flags: number): Buffer {
  const fields = pickled(EMPTY_DICT, text('f'), type, int(offset), TUPLE2, 's')
  const state = pickled(MARK, int(3), text('|'), NONE, text('f'), TUPLE1, fields, int(8), int(1), int(flags), TUPLE)
  return pickled(global('numpy', 'dtype'), text('V8'), NEWFALSE, NEWTRUE, TUPLE3, REDUCE, state, BUILD)
}

/** States that make NumPy read memory that is not its own: some of them crash it, and an attacker can aim them. */
const dataTypes: Record<string, Buffer> = {
  'has a data type of objects that claims to be numbers': pickled(proto(2), dtype('O8'), STOP),
  'has a data type of numbers that claims to be objects': pickled(proto(2), dtype('i8', -1, 63), STOP),
  'has a data type whose size is not its own': pickled(proto(2), dtype('V8', 80_000), STOP),
  'has a record whose field lies outside of it': pickled(proto(2), record(dtype('f8'), 4096, 0), STOP),
  'has a record whose field lies in front of it': pickled(proto(2), record(dtype('f8'), -8, 0), STOP),
  'has a record of objects that claims to be numbers': pickled(proto(2), record(dtype('O8', -1, 63), 0, 0), STOP),
  'gives a data type two states': pickled(
    proto(2), dtype('u1'), MARK, int(3), text('|'), NONE, NONE, NONE, int(-1), int(-1), int(63), TUPLE, BUILD, STOP,
  ), // prettier-ignore
}

const callBehind = pickled(POP, global('os', 'system'), text('true'), TUPLE1, REDUCE, STOP)

const joblib: Record<string, Buffer> = {
  'calls behind the raw bytes of an array': pickled(proto(3), wrapper(dtype('u1'), 5), 'bytes', callBehind),
  'calls in an array of objects': pickled(proto(3), wrapper(dtype('O8', -1, 63), 1), attack(), STOP),
  'has an array whose bytes are a pickle to pickle.load': pickled(
    proto(3), wrapper(dtype('u1'), callBehind.length), callBehind, STOP,
  ), // prettier-ignore
  'has an array whose type lies about its size': pickled(
    proto(3), wrapper(dtype('V60', 4), 1), 'four', callBehind.toString('latin1').padEnd(56, 'N'), STOP,
  ), // prettier-ignore
  'has an array of objects that claims to be raw': pickled(proto(3), wrapper(dtype('O8', -1, 0), 1), attack(), STOP),
  'has an array with an attribute that stands for its method': pickled(
    proto(3), wrapper(dtype('u1'), 100, pickled(text('read'), global('_codecs', 'encode'))), callBehind.toString('latin1').padEnd(100, 'N'), STOP,
  ), // prettier-ignore
  'has an array that ends behind the file': pickled(proto(3), wrapper(dtype('f8'), 1_000_000_000), 'short', STOP),
}

/** One array as numpy.save writes it. */
function npy(type: string, content: Buffer, count = 1): Buffer {
  const header = `{'descr': '${type}', 'fortran_order': False, 'shape': (${count},), }`.padEnd(117) + '\n'
  return pickled('\x93NUMPY\x01\0', Buffer.from([header.length, 0]), header, content)
}

const numpy: Record<string, Buffer> = {
  'calls in an array of objects': npy('|O', attack()),
  'spells the type of objects differently': npy('object', attack()),
  'has more bytes than its shape needs': npy('|u1', pickled('x', attack())),
}

const legacy = fixture('torch-legacy.pt')
const magic = Buffer.from('8002' + '8a0a6cfc9c46f9206aa850192e', 'hex')

const torchLegacy: Record<string, Buffer> = {
  'calls in the fourth pickle of a legacy file': pickled(
    magic,
    proto(2),
    int(1001),
    STOP,
    harmless,
    attack(),
    harmless,
  ),
  'has a pickle behind the storages of a legacy file': pickled(legacy, attack()),
  'makes the magic number of a legacy file by a call': pickled(
    proto(2), global('builtins', 'eval'), text('0x1950a86a20f9469cfc6c'), TUPLE1, REDUCE, STOP, harmless,
  ), // prettier-ignore
}

const torch: Record<string, Buffer> = {
  'is an archive of PyTorch': torchZip(),
  'is an archive of PyTorch with a wrong checksum': torchZip({ crc: 1 }),
  'is an archive of PyTorch marked as encrypted': torchZip({ flags: 1 }),
  'is an archive of PyTorch with the flag of patched data': torchZip({ flags: 0x20 }),
  'is an archive of PyTorch with the flag of strong encryption': torchZip({ flags: 0x40 }),
  'is an archive of PyTorch whose local header has another name': torchZip({ localName: 'archive/xxxx.txt' }),
  'is a compressed archive of PyTorch': torchZip({ deflate: true }),
  'is an archive of PyTorch with a second pickle elsewhere': torchZip({ content: harmless }, [
    { name: 'archive/extra/other.bin', content: attack() },
  ]),
  'is an archive of PyTorch with a pickle for a storage': torchZip({ content: harmless }, [
    { name: 'archive/data/0', content: attack() },
  ]),
  'is an archive of PyTorch with two data.pkl': torchZip({ content: harmless }, [
    { name: 'archive/data.pkl', content: attack() },
  ]),
  'is an archive of TorchScript that opens files': torchZip({ content: harmless }, [
    {
      name: 'archive/code/__torch__.py',
      content: 'def forward(self):\n  return torch.from_file("/etc/passwd", True, 4)\n',
    },
  ]),
  'is a pickle in front of a harmless archive of PyTorch': pickled(attack(), fixture('torch-zip.pt')),
  'is an archive of PyTorch behind a harmless pickle': pickled(harmless, torchZip()),
}

const archives: Record<string, Buffer> = {
  'is a pickle in a zip archive under another name': buildZip([
    { name: 'readme.txt', content: attack(), deflate: true },
  ]),
  'is a pickle in a zip archive in a zip archive': buildZip([
    { name: 'inner', content: buildZip([{ name: 'weights', content: attack() }]), deflate: true },
  ]),
  'is a zip archive behind a text': pickled('# Read me\n', buildZip([{ name: 'a.pkl', content: attack() }])),
  'is a pickle in a tar archive': buildTar([{ name: 'model.ckpt', content: attack() }]),
  'is a pickle in a compressed tar archive': gzipSync(buildTar([{ name: 'model.ckpt', content: attack() }])),
  'is a pickle behind the end of a tar archive': pickled(buildTar([{ name: 'a', content: 'a' }]), attack()),
  'is a compressed pickle': gzipSync(attack()),
  'is a pickle compressed twice': gzipSync(deflateSync(attack())),
  'is the second member of a compressed file': pickled(gzipSync(harmless), gzipSync(attack())),
  'is a pickle behind a compressed one': pickled(gzipSync(harmless), attack()),
  'has more archives in archives than are opened': nest(7),
  'has an entry in its archive that leaves the folder': buildZip([{ name: '../../.bashrc', content: 'text' }]),
}

function nest(depth: number): Buffer {
  const content: Buffer = depth === 0 ? harmless : nest(depth - 1)
  return buildZip([{ name: `${depth}.zip`, content }])
}

export function containerAttacks(): Attack[] {
  return [
    ...named('joblib', joblib),
    ...named('pkl', dataTypes),
    ...named('npy', numpy),
    {
      name: 'calls in an array of objects in an archive of arrays',
      extension: 'npz',
      bytes: buildZip([{ name: 'a.npy', content: npy('|O', attack()) }]),
    },
    ...named('pt', torchLegacy),
    ...named('pt', torch),
    ...named('zip', archives),
    { name: 'is a pickle with the extension of safetensors', extension: 'safetensors', bytes: attack() },
    { name: 'is a pickle with the extension of a text', extension: 'txt', bytes: attack() },
    { name: 'is a compressed pickle of joblib', extension: 'joblib', bytes: deflateSync(attack()) },
  ]
}

function named(extension: string, all: Record<string, Buffer>): Attack[] {
  return Object.entries(all).map(([name, bytes]) => ({ name, extension, bytes }))
}
