import type { ByteSource } from '@seaworthy/files'
import type { Format } from '../../format.ts'

/** Code that a system or a virtual machine runs: no model needs it to be loaded as data. */
function native(name: string, what: string, matches: (head: Buffer, source: ByteSource) => boolean): Format {
  return {
    name,
    matches,
    read: () => ({
      findings: [
        {
          rule: 'code/native',
          severity: 'high',
          message: `The file is ${what}: whoever loads or starts it runs what is in it.`,
          remedy:
            'Take it out of the model; where the runtime needs it, build it from its source, or review it and except code/native for its digest in the manifest.',
          offset: 0,
        },
      ],
      facts: {},
    }),
  }
}

function startsWith(...starts: string[]): (head: Buffer) => boolean {
  const bytes = starts.map((start) => Buffer.from(start, 'hex'))
  return (head) => bytes.some((start) => head.subarray(0, start.length).equals(start))
}

/** Where a DOS header says that the header of Windows is, in bytes. */
const peOffset = 0x3c
/** Actually Portable Executables are shell scripts as well (https://github.com/jart/cosmopolitan): llamafile is one. */
const ape = Buffer.from("MZqFpD='", 'latin1')

function isPe(head: Buffer, source: ByteSource): boolean {
  if (head.subarray(0, 2).toString('latin1') !== 'MZ' || head.length < peOffset + 4) return false
  if (head.subarray(0, ape.length).equals(ape)) return true
  return source.read(head.readUInt32LE(peOffset), 4).toString('latin1') === 'PE\0\0'
}

/** The type of a Mach-O file is a small number; a fat one lists a few architectures, as a Java class its version. */
function isMachO(head: Buffer): boolean {
  if (head.length < 28) return false
  switch (head.readUInt32BE()) {
    case 0xfeedface:
    case 0xfeedfacf:
      return head.readUInt32BE(12) < 32
    case 0xcefaedfe:
    case 0xcffaedfe:
      return head.readUInt32LE(12) < 32
    case 0xcafebabe:
    case 0xcafebabf:
      return true
    default:
      return false
  }
}

/** Two bytes of a version, then `\r\n`; 16 bytes of header, and a code object (Lib/importlib/_bootstrap_external.py). */
function isPythonBytecode(head: Buffer): boolean {
  const code = 0x63
  return head.length > 16 && head.readUInt16LE(2) === 0x0a0d && head[1] === 0x0d && ((head[16] ?? 0) & 0x7f) === code
}

/** By the marks of each, https://en.wikipedia.org/wiki/List_of_file_signatures. */
export const nativeCode: readonly Format[] = [
  native('elf', 'a program or library of Linux (ELF)', startsWith('7f454c46')),
  native('pe', 'a program or library of Windows (PE)', isPe),
  native('mach-o', 'a program or library of macOS (Mach-O), or a Java class', isMachO),
  native('wasm', 'a WebAssembly module', startsWith('0061736d01000000')),
  native('dex', 'an Android program (DEX)', startsWith('6465780a30')),
  native('python-bytecode', 'compiled Python', isPythonBytecode),
]
