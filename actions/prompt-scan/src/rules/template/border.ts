import type { Interpolation } from '../../document/document.ts'

/** What tells a model where a value begins: nothing, a label before it, or marks on both sides. */
export type Border = 'none' | 'label' | 'marks'

/** Looks at the text around an interpolated value. Linear: at most 160 characters on either side. */
export function borderOf(source: string, { start, end }: Pick<Interpolation, 'start' | 'end'>): Border {
  const before = source
    .slice(Math.max(0, start - 160), start)
    .replaceAll(/\\+n/g, '\n')
    .replaceAll('\\"', '"')
  const after = source
    .slice(end, end + 160)
    .replaceAll(/\\+n/g, '\n')
    .replaceAll('\\"', '"')
  if (isMarked(before, after)) return 'marks'
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const above = before.slice(0, Math.max(0, before.length - line.length)).trimEnd()
  const labelled =
    /[:：=>]\s{0,4}$/.test(line) || (line.trim() === '' && /[:：]\W{0,3}$|^#{1,6} .{1,80}$/m.test(lastLine(above)))
  return labelled || /^\s{0,4}[-*|] /.test(line) ? 'label' : 'none'
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}

/** Quotes, fences, rules and tags that open before the value and close after it. */
function isMarked(before: string, after: string): boolean {
  const opened = before.trimEnd()
  const closed = after.trimStart()
  if (/<[\w:-]{1,40}(?:\s[^<>]{0,100})?>$/.test(opened) && closed.startsWith('</')) return true
  if (/<[\w:-]{1,40}(?:\s[^<>]{0,100})?="$/.test(opened)) return true
  const fence = /(?:```\w{0,12}|~~~|"""|'''|-{3,}|={3,}|\*{3,}|#{3,}|\]{1,3}|>{3,}|<<<|"|'|`|“|«)$/.exec(opened)?.[0]
  if (fence === undefined) return false
  return /^(?:```|~~~|"""|'''|-{3,}|={3,}|\*{3,}|#{3,}|\[|<{3,}|>>>|"|'|`|”|»)/.test(closed)
}
