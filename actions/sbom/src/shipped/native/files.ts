import type { Component } from '../../inventory/component.ts'
import { packageUrl } from '../../inventory/purl.ts'
import { properties, sha256Of, type Part, type ShippedApp } from '../assemble/part.ts'
import { component } from '../../inventory/described.ts'
import { shippedIn } from '../../inventory/evidence.ts'
import { baseOf } from '../../inventory/path.ts'
import type { ShippedFile } from '../facts.ts'
import type { PackageNote, VersionInfo } from './facts.ts'

/** Of a list that a property holds, in UTF-16 units. */
const longestList = 2000

/** Executables and libraries, by their digest; and the distribution's packages that their notes name. */
export function assembleNatives({ files }: ShippedApp): Part {
  const natives = files.filter(({ facts }) => facts.native)
  const described = natives.map((file) => ({ file: fileComponent(file), from: packageOf(file) }))
  return {
    components: described.flatMap(({ file, from }) => (from ? [file, from] : [file])),
    dependencies: new Map(
      described
        .flatMap(({ file, from }) => (from ? [[file.ref, [from.ref]] as const] : []))
        .map(([from, to]) => [from, [...to]]),
    ),
    roots: described.map(({ file }) => file.ref),
  }
}

function fileComponent(file: ShippedFile): Component {
  const { path, facts } = file
  const { native } = facts
  const { version: info = {} } = native ?? {}
  const version = info.productVersion ?? info.fileVersion
  return component({
    type: 'file',
    name: baseOf(path),
    ...(version !== undefined && { version }),
    hashes: sha256Of(file),
    evidence: [shippedIn(path)],
    ...supplied(info, path),
    properties: properties({
      'seaworthy:native:format': native?.format,
      'seaworthy:native:architecture': native?.architecture,
      'seaworthy:native:soname': native?.soname,
      'seaworthy:native:needed': listed(native?.needed ?? []),
      'seaworthy:native:build-id': native?.buildId,
      'seaworthy:native:product': info.product,
    }),
  })
}

function supplied({ company, copyright, description }: VersionInfo, from: string): Partial<Component> {
  return {
    ...(company !== undefined && { supplier: { name: company, from } }),
    ...(copyright !== undefined && { copyright }),
    ...(description !== undefined && { description }),
  }
}

function listed(names: readonly string[]): string {
  const text = names.join(', ')
  return text.length > longestList ? `${text.slice(0, longestList)}…` : text
}

/** The package of a distribution that a file was built for (https://systemd.io/ELF_PACKAGE_METADATA). */
function packageOf({ path, facts }: ShippedFile): Component | undefined {
  const note = facts.native?.packageNote
  if (!note) return undefined
  const { name, version } = note
  const purl = purlOf(note)
  return component({
    type: 'library',
    name,
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    evidence: [shippedIn(path, 0.9)],
    properties: properties({ 'seaworthy:native:package-type': note.type, 'seaworthy:native:os': note.os }),
  })
}

function purlOf({ type, name, version, architecture, os, osVersion }: PackageNote): string | undefined {
  if (type === undefined || !/^(?:deb|rpm|apk|alpm)$/.test(type) || os === undefined) return undefined
  const qualifiers = {
    ...(architecture !== undefined && { arch: architecture }),
    ...(osVersion !== undefined && { distro: `${os}-${osVersion}` }),
  }
  return packageUrl({ type, namespace: os, name, version, qualifiers })
}
