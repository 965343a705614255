import { UserError } from '@seaworthy/verdict'

/**
 * The text of a file, without a byte order mark: UTF-8, or UTF-16 as PowerShell writes what is sent into a file.
 * Throws `document/not-utf8`.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UserError('document/not-utf8', 'The file is not UTF-8 text.', {
      remedy: 'Make the file again with the tool that wrote it, or save it as UTF-8.',
      at: { file },
      cause,
    })
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}
