import type { ByteSource } from '@seaworthy/files'
import type { Format } from '../../format.ts'
import { startsWith } from '../reading/starts.ts'

/** Code that a system or a virtual machine runs: no model needs it to be loaded as data. */
function native(name: string, what: string, mark: Pick<Format, 'firstBytes' | 'matches'>): Format {
  return {
    name,
    ...mark,
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

function begins(hex: string): Pick<Format, 'firstBytes' | 'matches'> {
  const start = Buffer.from(hex, 'hex')
  return { firstBytes: [...start.subarray(0, 1)], matches: (head) => startsWith(head, start) }
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
  native('elf', 'a program or library of Linux (ELF)', begins('7f454c46')),
  native('pe', 'a program or library of Windows (PE)', { firstBytes: [...Buffer.from('M')], matches: isPe }),
  native('mach-o', 'a program or library of macOS (Mach-O), or a Java class', {
    firstBytes: [0xfe, 0xce, 0xcf, 0xca],
    matches: isMachO,
  }),
  native('wasm', 'a WebAssembly module', begins('0061736d01000000')),
  native('dex', 'an Android program (DEX)', begins('6465780a30')),
  native('python-bytecode', 'compiled Python', { matches: isPythonBytecode }),
]
