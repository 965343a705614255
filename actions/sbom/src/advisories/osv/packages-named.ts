import { fieldOf } from '../fields.ts'
import { packageName, type PackageName } from '../packages/ecosystem.ts'

/** The packages that a record names which cannot be read otherwise, as far as they can be made out. */
export function packagesNamed(record: unknown): PackageName[] {
  const affected = fieldOf(record, 'affected')
  if (!Array.isArray(affected)) return []
  return affected.slice(0, 1000).flatMap((one: unknown) => {
    const named = fieldOf(one, 'package')
    const [ecosystem, name] = [fieldOf(named, 'ecosystem'), fieldOf(named, 'name')]
    return typeof ecosystem === 'string' && typeof name === 'string' ? packageName(ecosystem, name) : []
  })
}
