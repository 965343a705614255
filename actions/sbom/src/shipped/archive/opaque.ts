import type { ByteSource } from '@seaworthy/files'

/** A kind of file of which nothing is known but its own bytes. */
export interface Opaque {
  /** With its article. */
  name: string
  /** Whether it installs an app, so that there is a folder that it was made from. */
  isInstaller: boolean
}

const installers: readonly { name: string; at: number; magic: Buffer }[] = [
  { name: 'an AppImage', at: 8, magic: Buffer.from('AI\x02', 'latin1') },
  { name: 'a Debian package', at: 0, magic: Buffer.from('!<arch>\ndebian-binary', 'latin1') },
  { name: 'an RPM package', at: 0, magic: Buffer.from('edabeedb', 'hex') },
  { name: 'a squashfs image', at: 0, magic: Buffer.from('hsqs', 'latin1') },
  { name: 'a macOS installer', at: 0, magic: Buffer.from('xar!', 'latin1') },
]
/** By their first bytes, whatever they are called: a program may unpack and run what is in them. */
const archives: readonly { name: string; magic: Buffer }[] = [
  { name: 'a 7z archive', magic: Buffer.from('377abcaf271c', 'hex') },
  { name: 'a cabinet', magic: Buffer.from('MSCF\0\0\0\0', 'latin1') },
  { name: 'a RAR archive', magic: Buffer.from('Rar!\x1a\x07', 'latin1') },
  { name: 'an xz archive', magic: Buffer.from('fd377a585a00', 'hex') },
  { name: 'an LZ4 archive', magic: Buffer.from('04224d18', 'hex') },
  { name: 'an lzip archive', magic: Buffer.from('LZIP\x01', 'latin1') },
]
/** What follows the digit behind the first bytes of bzip2. */
const bzip2Block = Buffer.from('314159265359', 'hex')
/** Of Windows Installer; Office documents begin so as well. */
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** At the end of a disk image of macOS. In bytes. */
const trailerSize = 512
/** NSIS puts it behind the program, before what it installs (NSIS, Source/exehead/fileform.h, FH_SIG and "NullsoftInst"). */
const nsis = Buffer.from('efbeadde4e756c6c736f6674496e7374', 'hex')
/** Where that is looked for: it is aligned to 512 bytes, behind the program. In bytes. */
const searched = 1024 * 1024

/** What hides its files, as an installer or archive that is not read here; nothing for any other. `end` is where a program ends. */
export function opaqueFormat(path: string, head: Buffer, source: ByteSource, end?: number): Opaque | undefined {
  const installer = installerFormat(path, head, source, end)
  if (installer !== undefined) return { name: installer, isInstaller: true }
  const name = archives.find(({ magic }) => head.subarray(0, magic.length).equals(magic))?.name
  if (name !== undefined) return { name, isInstaller: false }
  const isBzip2 = /^BZh[1-9]/.test(head.toString('latin1', 0, 4)) && head.subarray(4, 10).equals(bzip2Block)
  return isBzip2 ? { name: 'a bzip2 archive', isInstaller: false } : undefined
}

function installerFormat(path: string, head: Buffer, source: ByteSource, end?: number): string | undefined {
  const known = installers.find(({ at, magic }) => head.subarray(at, at + magic.length).equals(magic))
  if (known) return known.name
  if (/\.ms[ip]$/i.test(path) && head.subarray(0, 8).equals(compoundFile)) return 'a Windows Installer package'
  if (/\.dmg$/i.test(path) && isDiskImage(source)) return 'a disk image'
  return end !== undefined && source.read(end, searched).includes(nsis) ? 'an NSIS installer' : undefined
}

function isDiskImage(source: ByteSource): boolean {
  return source.read(source.size - trailerSize, 4).toString('latin1') === 'koly'
}
