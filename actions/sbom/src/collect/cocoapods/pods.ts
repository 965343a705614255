import { isObject, listOr } from '../lock-text/json.ts'

/** A pod with all of its parts that are installed. */
export interface Pod {
  name: string
  version: string
  /** Parts by name, `Auth` of `Firebase/Auth`, in the order of the file. */
  subspecs: string[]
  /** Names of the pods that it or one of its parts needs. */
  needs: Set<string>
}

const withVersion = /^(.+?) \(([^()]+)\)$/

/** The pods of `PODS`, by name, and entries that are none. A pod and its parts come as one, and have one version. */
export function podsOf(entries: readonly unknown[]): { pods: Map<string, Pod>; unread: string[] } {
  const pods = new Map<string, Pod>()
  const unread: string[] = []
  for (const entry of entries) {
    const [head, needs] = isObject(entry) ? (Object.entries(entry)[0] ?? []) : [entry, []]
    const [, spec, version] = typeof head === 'string' ? (withVersion.exec(head) ?? []) : []
    if (spec === undefined || version === undefined) {
      unread.push(typeof head === 'string' ? head : JSON.stringify(head ?? null))
      continue
    }
    const { name, part } = splitSpec(spec)
    const pod = pods.get(name) ?? { name, version, subspecs: [], needs: new Set() }
    pods.set(name, pod)
    if (part !== undefined) pod.subspecs.push(part)
    for (const need of listOr(needs)) {
      const target = typeof need === 'string' ? nameOf(need) : name
      if (target !== name) pod.needs.add(target)
    }
  }
  return { pods, unread }
}

/** The pod that a text asks for: `Firebase` of `Firebase/Auth (~> 10.0)`. */
export function nameOf(asked: string): string {
  return splitSpec(asked.replace(/ \(.*$/s, '')).name
}

function splitSpec(spec: string): { name: string; part?: string } {
  const slash = spec.indexOf('/')
  return slash === -1 ? { name: spec } : { name: spec.slice(0, slash), part: spec.slice(slash + 1) }
}
