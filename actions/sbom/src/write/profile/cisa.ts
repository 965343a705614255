import {
  always,
  author,
  dependencies,
  element,
  hasStrongHash,
  identifier,
  licence,
  name,
  supplier,
  version,
} from './common.ts'
import { when, type Profile } from './element.ts'

/** CISA, "2025 minimum elements for a software bill of materials", draft of 2025-08-22. */
export const cisa: Profile = {
  id: 'cisa-2025',
  title: 'CISA minimum elements of an SBOM (draft of 2025-08)',
  basis: 'the rendering of the draft in sbomqs; the draft itself was not at hand',
  elements: [
    element('Document', 'author', 'document', author),
    element('Document', 'timestamp', 'document', always),
    element('Document', 'format', 'document', always),
    element('Document', 'tool name', 'document', always),
    element('Document', 'generation context', 'document', always),
    element('Document', 'dependency relationship', 'document', dependencies),
    element('Component', 'software producer', 'components', supplier),
    element('Component', 'name', 'components', name),
    element('Component', 'version', 'components', version),
    element('Component', 'identifier', 'components', identifier),
    element('Component', 'hash', 'components', when(hasStrongHash)),
    element('Component', 'licence', 'components', licence),
  ],
}
