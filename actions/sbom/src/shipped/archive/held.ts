import type { AsarIntegrity } from '@seaworthy/archives'
import type { ByteSource } from '@seaworthy/files'

/** A file that a container holds: an archive, or a program that carries its files at its end. */
export interface Held {
  /** As the container spells it: it may lead anywhere, and is only ever shown. */
  name: string
  /** Unpacked, in bytes, as the container states it. */
  size: number
  /** Throws UserError when its bytes cannot be had. */
  open: () => ByteSource
  integrity?: AsarIntegrity
}

/** What is wrong with a container or with one file of it. */
export interface ContainerFault {
  rule: string
  message: string
  remedy: string
  /** The file that it is about, as the container spells it; undefined for the container. */
  inside?: string
}

export interface Container {
  held: Held[]
  faults: ContainerFault[]
  /** Forgets what was unpacked to read it; its files cannot be read any more. */
  close?: () => void
}
