/** What the headers of an executable or library say. */
export interface NativeFacts {
  format: 'elf' | 'pe' | 'mach-o'
  /** `x86_64`, `arm64`; of a universal binary all, joined by `+`. */
  architecture: string
  /** What it calls itself: ELF's SONAME, Mach-O's LC_ID_DYLIB, a PE's OriginalFilename. */
  soname?: string
  /** Libraries that the loader must find for it, in its order. */
  needed: string[]
  /** ELF's build-id, Mach-O's LC_UUID; lower-case hexadecimal. */
  buildId?: string
  /** The package it was built for (https://systemd.io/ELF_PACKAGE_METADATA). */
  packageNote?: PackageNote
  /** A PE's version resource, the current version of a Mach-O library. */
  version?: VersionInfo
  /** Of an Electron program for Windows: SHA-256 of the headers of its archives, by their path from its folder. */
  electronArchives?: Record<string, string>
}

export interface PackageNote {
  /** `deb`, `rpm`. */
  type?: string
  name: string
  version?: string
  architecture?: string
  os?: string
  osVersion?: string
}

/** Strings of a version resource (Microsoft, "VERSIONINFO resource"), as far as they are there. */
export interface VersionInfo {
  product?: string
  productVersion?: string
  file?: string
  fileVersion?: string
  company?: string
  copyright?: string
  description?: string
}

/** A part of a file that a loader maps, and what it is called. Offsets are bytes of the file. */
export interface Section {
  name: string
  start: number
  size: number
}

/** What a reader of a native format returns. */
export interface Native {
  facts: NativeFacts
  sections: Section[]
  /** Where the last byte ends that headers account for: what follows is appended data. */
  end: number
}

/** More of anything in one file are not told: a hostile one could have millions. */
export const mostListed = 1000
/** Names are cut here, in bytes. */
export const longestName = 1024
