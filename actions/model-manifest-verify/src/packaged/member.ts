import type { ByteSource } from '@seaworthy/files'

/** A file inside a built app. */
export interface Member {
  /** Where it lies, below the app, through the archives around it: `resources/app.asar.unpacked/models/a.onnx`. */
  path: string
  /** By which the app opens it: Electron finds what lies in `app.asar.unpacked/` at `app.asar/`. */
  appPath: string
  /** In bytes, as the folder or archive states it. */
  size: number
  /** `other`: a link or a device, which cannot be opened. */
  kind: 'file' | 'other'
  /** The bytes, to be closed after use. It and the source throw UserError when they cannot be had. */
  open(): OpenMember
}

export type OpenMember = ByteSource & { close(): void }

/** All files of an app, and what is wrong with the archives that hold them. */
export interface AppContent {
  members: Member[]
  faults: ContainerFault[]
  /** Closes the archives, which members are read through. */
  close(): void
}

/** Something wrong with an archive or a folder of an app. */
export interface ContainerFault {
  rule: string
  message: string
  remedy: string
  /** The archive or file, below the app; empty for the app itself. */
  path: string
}

/** Joins paths below an app, whose own path is empty. */
export function inside(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`
}

/** Files beside an archive that its header lists as unpacked (electron/asar, "unpack"). */
export function appPathOf(path: string): string {
  return path.replaceAll(/\.asar\.unpacked(?=\/)/g, '.asar')
}
