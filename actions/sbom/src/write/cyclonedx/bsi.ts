import type { Component } from '../../inventory/component.ts'
import type { Property } from './bom.ts'

/** Names of archives as registries serve them, all of which list their contents. */
const archive = /\.(?:aar|apk|asar|crate|gem|jar|nupkg|tar|tar\.(?:bz2|gz|xz|zst)|tbz|tgz|txz|war|whl|zip)$/i

/**
 * Properties of BSI TR-03183-2, 5.2.2, as far as they are known: the name of the file as distributed, and whether it is an
 * archive. Nothing is said of what no file name is known for.
 */
export function bsiProperties(component: Component): Property[] {
  const told = (name: string): boolean => Object.hasOwn(component.properties, `bsi:component:${name}`)
  const filename = component.properties['bsi:component:filename'] ?? distributedName(component)
  if (filename === undefined) return []
  const isArchive = archive.test(filename)
  const known: [name: string, value: string][] = [
    ['filename', filename],
    ['archive', isArchive ? 'archive' : 'no archive'],
    ...(isArchive ? [['structured', 'structured'] as [string, string]] : []),
  ]
  return known.filter(([name]) => !told(name)).map(([name, value]) => ({ name: `bsi:component:${name}`, value }))
}

/** The last part of where it is distributed, else of the file that it is. Manifests that name a file are not that file. */
function distributedName({ references, type, evidence, name }: Component): string | undefined {
  const distribution = references.find((reference) => reference.type === 'distribution')
  if (distribution) return servedFile.exec(distribution.url)?.[1]
  const isFile = type === 'file' || type === 'data' || type === 'machine-learning-model'
  if (!isFile) return undefined
  const path = evidence.find(({ kind }) => kind === 'shipped')?.file ?? name
  const last = path.slice(path.lastIndexOf('/') + 1)
  return last.includes('.') ? last : undefined
}

/** The last part of a web address; `git+ssh:` leads to a repository and not to a file. */
const servedFile = /^https?:\/\/[^?#]*\/([^/?#]+\.[^/?#]+)(?:[?#]|$)/
