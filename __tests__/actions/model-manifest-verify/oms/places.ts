type Holder = Record<string, unknown>

/** Every place of a value in JSON. */
export function placesIn(value: object): [Holder, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [Holder, string][] => [
    [value as Holder, key],
    ...(typeof inner === 'object' && inner !== null ? placesIn(inner) : []),
  ])
}
