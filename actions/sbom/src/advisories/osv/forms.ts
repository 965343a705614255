/** Ids are shown, and are parts of addresses: `GHSA-jfh8-c2jp-5v3q`, `CVE-2021-44228`. */
const idForm = /^\w[\w.:-]{2,99}$/
const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
/** Of the texts that are kept, in UTF-16 units. */
export const longestText = 300

/** Whether a text can be the id of an advisory, in any database. */
export function isId(text: string): boolean {
  return idForm.test(text)
}

/** Whether a text is a time as OSV writes it: RFC 3339 in UTC. */
export function isTime(text: string): boolean {
  return timeForm.test(text) && !Number.isNaN(Date.parse(text))
}

/** A text of others in one line, not too long and without characters that steer a terminal. */
export function oneLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return line.length > longestText ? `${line.slice(0, longestText)}…` : line
}
