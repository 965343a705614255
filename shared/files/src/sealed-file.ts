import { createHmac, timingSafeEqual } from 'node:crypto'
import { UserError } from '@seaworthy/verdict'
import { writeAtomically } from './atomic.ts'
import { readBounded } from './bounded.ts'

/** What authenticates a file that an earlier run left. */
export interface Seal {
  /** Whoever has it can write such files. */
  key: string
  /** One line: keeps MACs of this purpose apart from others that the same key may make. */
  purpose: string
  /** Of the whole file, in bytes. */
  largest: number
}

/** Why a sealed file is not used. */
export type Unsealed = 'missing' | 'unreadable' | 'forged'

/** Bytes before what is sealed: the MAC in hexadecimal, and a line feed. */
export const sealLength = 65

/** What a sealed file holds, if its first line is the HMAC-SHA256 of all that follows; nothing is made of it before. */
export async function readSealed(file: string, { key, purpose, largest }: Seal): Promise<Buffer | Unsealed> {
  try {
    const content = await readBounded(file, largest)
    const body = content.subarray(sealLength)
    const mac = Buffer.from(content.subarray(0, sealLength - 1).toString('latin1'))
    const expected = Buffer.from(macOf(key, purpose, body))
    return mac.length === expected.length && timingSafeEqual(mac, expected) ? body : 'forged'
  } catch (error) {
    if (error instanceof UserError) return error.rule === 'files/not-found' ? 'missing' : 'unreadable'
    throw error
  }
}

/** Replaces the file as a whole: who reads it at the same time sees the old one or the new one. Throws `files/unwritable`. */
export async function writeSealed(file: string, body: Uint8Array, { key, purpose }: Seal): Promise<void> {
  await writeAtomically(file, Buffer.concat([Buffer.from(`${macOf(key, purpose, body)}\n`), body]))
}

function macOf(key: string, purpose: string, body: Uint8Array): string {
  return createHmac('sha256', key).update(`${purpose}\n`).update(body).digest('hex')
}
