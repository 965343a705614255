import type { Collected } from './collector.ts'
import { folderOf } from '../inventory/path.ts'

/** Folders whose manifests are of something else than the app. */
const samples =
  /(?:^|\/)(?:examples?|samples?|demos?|tests?|__tests__|spec|testdata|fixtures?|templates?|playground|docs?|bench(?:marks?)?)\//i
/** Folders between the top and a manifest that may still name the app. */
const deepest = 2
/** What a template has in place of a name. */
const placeholder = /[{}<>$%]/

/**
 * The parts, of which only those that describe the app have a subject, and these first: the manifests at the top, else
 * those of the only folder at its depth, at most two down, that is none of samples and tests. Of several at one place
 * those with a version count before those without, and `go.mod`, which has none, last; else they count by their names.
 */
export function withApp(parts: readonly Collected[]): Collected[] {
  const named = parts.filter(isNamed)
  const place = appFolder(new Set(named.map(placeOf)))
  const ofApp = named.filter((part) => placeOf(part) === place).sort((a, b) => rankOf(a) - rankOf(b))
  const isApp = new Set(ofApp)
  return [...ofApp, ...parts.filter((part) => !isApp.has(part)).map(withoutApp)]
}

function isNamed({ subject }: Collected): boolean {
  return subject?.name !== undefined && !placeholder.test(subject.name) && (subject.evidence ?? []).length > 0
}

/** The folder of the manifest that describes the subject. */
function placeOf({ subject }: Collected): string {
  return folderOf(subject?.evidence?.[0]?.file ?? '')
}

function appFolder(places: ReadonlySet<string>): string | undefined {
  if (places.has('')) return ''
  const depthOf = (place: string): number => place.split('/').length - 1
  const possible = [...places].filter((place) => depthOf(place) <= deepest && !samples.test(place))
  const nearest = Math.min(...possible.map(depthOf))
  const [only, ...others] = possible.filter((place) => depthOf(place) === nearest)
  return others.length === 0 ? only : undefined
}

function rankOf({ subject }: Collected): number {
  if (subject?.version !== undefined) return 0
  return subject?.evidence?.[0]?.file.endsWith('go.mod') ? 2 : 1
}

/** The same, with nothing of what the app is but the name that its edges have for it. */
function withoutApp({ subject, ...collected }: Collected): Collected {
  const ref = subject?.ref ?? subject?.purl
  return ref === undefined ? collected : { ...collected, subject: { ref } }
}
