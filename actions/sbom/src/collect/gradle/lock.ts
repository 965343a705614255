/** A module in the version that a configuration is locked to. */
export interface LockedModule {
  group: string
  artifact: string
  version: string
  /** Names of Gradle's configurations: `runtimeClasspath`. */
  configurations: string[]
  line: number
}

const entry = /^([^\s:=]+):([^\s:=]+):([^\s:=]+)(?:=(\S*))?$/

/**
 * The modules of a `gradle.lockfile`, and lines that are none. In the older form each configuration has a file, whose
 * name is that of the configuration: `only` is then that name.
 * Source: https://docs.gradle.org/current/userguide/dependency_locking.html
 */
export function readGradleLock(
  text: string,
  only?: string,
): { modules: LockedModule[]; unread: { text: string; line: number }[] } {
  const modules: LockedModule[] = []
  const unread: { text: string; line: number }[] = []
  text.split('\n').forEach((whole, index) => {
    const code = whole.trim()
    const line = index + 1
    // Configurations that nothing is in are listed too.
    if (code === '' || code.startsWith('#') || code.startsWith('empty=')) return
    const [, group, artifact, version, configurations] = entry.exec(code) ?? []
    if (group === undefined || artifact === undefined || version === undefined) unread.push({ text: code, line })
    else {
      const names = configurations === undefined ? [] : configurations.split(',').filter((name) => name !== '')
      modules.push({ group, artifact, version, configurations: only === undefined ? names : [only], line })
    }
  })
  return { modules, unread }
}
