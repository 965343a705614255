import type { ByteSource } from '@seaworthy/files'
import { isElf, readElf } from '../elf/elf.ts'
import { isMachO, readMachO } from '../macho/mach-o.ts'
import { isPe, readPe } from '../pe/pe.ts'
import type { Native } from './facts.ts'

/** The headers of an executable or library; nothing for any other file. Throws BrokenContent. */
export function readNative(head: Buffer, source: ByteSource): Native | undefined {
  if (isElf(head)) return readElf(source)
  if (isPe(head, source)) return readPe(source)
  return isMachO(head) ? readMachO(source) : undefined
}
