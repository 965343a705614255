/** `app.asar.unpacked` is where files of `app.asar` lie that the system must open itself. */
export function logical(path: string): string {
  return path.replace(/\.asar\.unpacked\//g, '.asar/')
}
