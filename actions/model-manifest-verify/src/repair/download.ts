import type { ExpectedFile, Explanation } from './explanation.ts'

/** What a server says in place of a file: a page, an error of an object store, a sentence of a hub. */
const answers: readonly { what: string; pattern: RegExp }[] = [
  { what: 'an HTML page', pattern: /^\s*(?:<!doctype html|<html[\s>])/i },
  { what: "an object store's error", pattern: /^\s*(?:<\?xml[^>]*\?>\s*)?<Error>\s*<Code>/ },
  { what: "a server's error", pattern: /^\s*\{\s*"(?:error|errors|error_code|message)"\s*:/ },
  {
    what: "a model hub's error",
    pattern:
      /^(?:Invalid (?:username or password|credentials)|Access to model .* is restricted|Entry not found|Repository not found|404: Not Found)/,
  },
]

/** A file that is not what was to be downloaded, or only its beginning. `head` is its first 4 KiB at most. */
export function explainDownload(head: Buffer, size: number, expected: ExpectedFile): Explanation | undefined {
  if (size === expected.size) return undefined
  if (size === 0) return emptyFile(expected)
  return errorPage(head, expected) ?? truncated(head, size, expected)
}

function emptyFile({ name, size }: ExpectedFile): Explanation {
  return {
    rule: 'model/empty-file',
    message: `${name} is empty: expected ${size} bytes.`,
    remedy: 'Fetch it again, and look into the log of the step that fetched it.',
    properties: { name, size: 0 },
  }
}

function errorPage(head: Buffer, { name }: ExpectedFile): Explanation | undefined {
  const text = head.toString('utf8').replace(/^\uFEFF/, '')
  const answer = answers.find(({ pattern }) => pattern.test(text))
  if (!answer) return undefined
  return {
    rule: 'model/error-page',
    message: `${name} is ${answer.what} and not the file.`,
    remedy:
      'Fetch it again, and let the download fail on an error (`curl --fail`): a wrong address, a missing token or a licence to accept are usual causes.',
    properties: { name, begins: text.slice(0, 200) },
  }
}

/** A text that is shorter was more likely edited; only of binary content may a download be said to have stopped. */
function truncated(head: Buffer, size: number, { name, size: whole }: ExpectedFile): Explanation | undefined {
  if (size > whole || !head.includes(0)) return undefined
  return {
    rule: 'model/truncated-file',
    message: `${name} has ${size} of ${whole} bytes, as a download that was cut off leaves it.`,
    remedy: 'Fetch it again; if it is whole, it is another file than the reviewed one.',
    properties: { name, size, expected: whole },
  }
}
