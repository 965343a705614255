import { normalizedName } from '../../inventory/python-name.ts'
import { isObject, objectOr, textOr, textsIn } from '../lock-text/json.ts'
import { extrasIn, type Requirement } from './requirement.ts'

/**
 * The requirements of a table as poetry writes them: by name, a specifier, a table, or a list of those for several
 * environments. The version of Python itself stands among them.
 * Source: https://python-poetry.org/docs/dependency-specification/
 */
export function requirementsIn(table: unknown): Requirement[] {
  return Object.entries(objectOr(table)).flatMap(([name, value]) => {
    if (name.toLowerCase() === 'python') return []
    const choices: unknown[] = Array.isArray(value) ? value : [value]
    return choices.map((choice) => requirementFrom(normalizedName(name), choice))
  })
}

function requirementFrom(name: string, choice: unknown): Requirement {
  if (!isObject(choice)) return { name, extras: [], specifier: textOr(choice) }
  const marker = [textOr(choice['markers']), pythonMarker(choice['python']), platformMarker(choice['platform'])]
  return {
    name,
    specifier: textOr(choice['version']),
    extras: extrasIn(textsIn(choice['extras'])),
    marker: marker.filter(Boolean).join(' and ') || undefined,
    optional: choice['optional'] === true,
  }
}

function pythonMarker(versions: unknown): string | undefined {
  return typeof versions === 'string' && versions !== '*' ? `python ${versions}` : undefined
}

function platformMarker(platform: unknown): string | undefined {
  return typeof platform === 'string' ? `sys_platform == ${JSON.stringify(platform)}` : undefined
}
