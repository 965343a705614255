import type { ByteSource } from '@seaworthy/files'

/** Installers and disk images whose files are not read here: nothing in them is known. */
const formats: readonly { name: string; at: number; magic: Buffer }[] = [
  { name: 'an AppImage', at: 8, magic: Buffer.from('AI\x02', 'latin1') },
  { name: 'a Debian package', at: 0, magic: Buffer.from('!<arch>\ndebian-binary', 'latin1') },
  { name: 'an RPM package', at: 0, magic: Buffer.from('edabeedb', 'hex') },
  { name: 'a squashfs image', at: 0, magic: Buffer.from('hsqs', 'latin1') },
  { name: 'a macOS installer', at: 0, magic: Buffer.from('xar!', 'latin1') },
  { name: 'a 7z archive', at: 0, magic: Buffer.from('377abcaf271c', 'hex') },
  { name: 'a cabinet', at: 0, magic: Buffer.from('MSCF\0\0\0\0', 'latin1') },
]
/** Of Windows Installer; Office documents begin so as well. */
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** At the end of a disk image of macOS. In bytes. */
const trailerSize = 512
/** NSIS puts it behind the program, before what it installs (NSIS, Source/exehead/fileform.h, FH_SIG and "NullsoftInst"). */
const nsis = Buffer.from('efbeadde4e756c6c736f6674496e7374', 'hex')
/** Where that is looked for: it is aligned to 512 bytes, behind the program. In bytes. */
const searched = 1024 * 1024

/** What kind of installer a file is whose content cannot be read; nothing for any other. `end` is where a program ends. */
export function opaqueFormat(path: string, head: Buffer, source: ByteSource, end?: number): string | undefined {
  const known = formats.find(({ at, magic }) => head.subarray(at, at + magic.length).equals(magic))
  if (known) return known.name
  if (/\.ms[ip]$/i.test(path) && head.subarray(0, 8).equals(compoundFile)) return 'a Windows Installer package'
  if (/\.dmg$/i.test(path) && isDiskImage(source)) return 'a disk image'
  return end !== undefined && source.read(end, searched).includes(nsis) ? 'an NSIS installer' : undefined
}

function isDiskImage(source: ByteSource): boolean {
  return source.read(source.size - trailerSize, 4).toString('latin1') === 'koly'
}
