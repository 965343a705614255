import { roleOf } from '../roles.ts'
import type { Role } from '../segment.ts'

/** From where on a prompt speaks in a role; `start` to `bodyStart` is the mark itself. */
export interface Section {
  role: Role | undefined
  start: number
  bodyStart: number
}

/**
 * The marks by which prompt formats begin a message: dotprompt's `{{role "system"}}`, BAML's `_.role("user")`, prompty's
 * `system:` and `user[name="A"]:` lines, ChatML and Llama 3 tokens, Semantic Kernel's `<message role="user">`, and headings called like a role.
 */
const marks =
  /\{\{[~-]?\s{0,8}(?:role\s{1,8}|_\.role\()["'](\w{2,20})["']\)?\s{0,8}[~-]?\}\}|^[ \t]{0,8}(system|developer|user|assistant|tool|function)(?:\[[^\]\n]{0,200}\])?[ \t]{0,8}:[ \t]{0,8}\r?$|<\|(?:im_start\|>|start_header_id\|>)[ \t]{0,8}(\w{2,20})(?:<\|end_header_id\|>)?|<message\s{1,8}role=["'](\w{2,20})["'][^>\n]{0,80}>|^#{1,3}[ \t]{1,8}(system|developer|user|assistant)(?:[ \t](?:prompt|message|instructions?))?[ \t]{0,8}:?[ \t]{0,8}\r?$|(<\|im_end\|>|<\|eot_id\|>|<\/message>|^[ \t]{0,8}\{\{[^{}\n]{0,80}\brole\s{0,8}\}\}:)/gim

/** The sections of a prompt, ascending; the first one begins at 0 and has the role that the caller knows. */
export function sectionsOf(text: string, outer: Role | undefined): Section[] {
  const sections: Section[] = [{ role: outer, start: 0, bodyStart: 0 }]
  for (const match of text.matchAll(marks)) {
    const [mark, ...groups] = match
    const names: (string | undefined)[] = groups
    const ended = names[5] !== undefined
    const role = roleOf(names.slice(0, 5).find((name) => name !== undefined))
    if (role === undefined && !ended) continue
    sections.push({ role: ended ? outer : role, start: match.index, bodyStart: match.index + mark.length })
  }
  return sections
}

/** The role in which a prompt speaks at an offset. */
export function roleAt(sections: readonly Section[], offset: number): Role | undefined {
  let low = 0
  let high = sections.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sections[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return sections[low]?.role
}
