/** One object of several: each member from the first that has it. Members keep their names, `__proto__` too. */
export function overlaid<Described extends object>(objects: readonly Described[]): Described {
  const members = new Map<string, unknown>()
  for (const object of objects) {
    for (const [name, value] of Object.entries(object) as [string, unknown][]) {
      if (value !== undefined && !members.has(name)) members.set(name, value)
    }
  }
  return Object.fromEntries(members) as Described
}
