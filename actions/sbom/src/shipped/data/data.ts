import { isAgentConfig, promptRole } from '@seaworthy/models/role'
import { sha256Of, type Part, type ShippedApp } from '../assemble/part.ts'
import { component } from '../../inventory/described.ts'
import { shippedIn } from '../../inventory/evidence.ts'
import { baseOf } from '../../inventory/path.ts'

/** Prompts, tool schemas and agents' settings by their digest. What they say is never repeated. */
export function assembleData({ files }: ShippedApp): Part {
  const components = files.flatMap((file) => {
    const role = isAgentConfig(file.path) ? 'agent-configuration' : promptRole(insideArtifact(file.path))
    if (role === undefined || isOfPackage(file.path)) return []
    return [
      component({
        type: 'data',
        name: baseOf(file.path),
        hashes: sha256Of(file),
        evidence: [shippedIn(file.path)],
        dataKind: kinds[role] ?? 'definition',
        properties: { 'seaworthy:role': role },
      }),
    ]
  })
  return { components, roots: components.map(({ ref }) => ref) }
}

const kinds: Readonly<Partial<Record<string, 'configuration' | 'dataset'>>> = {
  'agent-configuration': 'configuration',
  'evaluation-set': 'dataset',
}

/** An artifact that happens to be called `prompts` makes no prompts of its files. */
function insideArtifact(path: string): string {
  return path.slice(path.indexOf('/') + 1)
}

/** Documents of packages that are called like prompts are not the app's. */
function isOfPackage(path: string): boolean {
  return /(?:^|\/)(?:node_modules|site-packages)\//.test(path)
}
