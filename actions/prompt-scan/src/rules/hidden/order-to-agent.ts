import type { Severity } from '@seaworthy/verdict'

/** Whoever the words speak to, when that is a model. */
const address =
  /\b(?:assistants?|agents?|ai|llms?|language models?|models?|claude|copilot|chatgpt|gemini|cursor|bots?|you|your)\b/i

/** Orders that nobody hides with good intent. At most 60 characters between two of their words. */
const hostile = [
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b[^.\n]{0,60}\b(?:previous|prior|above|earlier|instructions?|rules?|guidelines?|polic(?:y|ies)|safety)\b/i,
  /\b(?:do not|don't|never|without)\b[^.\n]{0,30}\b(?:tell|telling|mention|mentioning|inform|informing|reveal|notify|notifying|alert|asking)\b[^.\n]{0,30}\b(?:users?|them|anyone|human|developer|this|these|it)\b/i,
  /\b(?:send|upload|post|exfiltrate|forward|transmit|leak|email|copy|append)\b[^.\n]{0,60}(?:https?:\/\/|\b(?:keys?|tokens?|secrets?|passwords?|credentials?|conversation|history|contents of|environment|attacker)\b|\.env\b|\.ssh\b)/i,
  /\b(?:read|open|cat|include|access)\b[^.\n]{0,60}(?:\.env\b|\.ssh\b|id_rsa|\b(?:credentials?|passwords?|api keys?|private keys?|secrets?)\b)/i,
  /\b(?:run|execute|invoke|call)\b[^.\n]{0,60}\b(?:curl|wget|bash|rm -|powershell|eval|base64)\b/i,
  /\b(?:reveal|output|print|repeat|show|display|disclose)\b[^.\n]{0,40}\b(?:system prompt|your instructions|initial instructions|hidden|secrets?|passwords?|api keys?)\b/i,
  /\b(?:you are now|from now on|developer mode|jailbreak|new instructions?|system override|act as an? unrestricted|pretend (?:to be|that|you))\b/i,
]

/** Orders that a note to an agent may hold with good intent, too. */
const firm =
  /\b(?:must|shall|always|never|from now on|before (?:using|calling|answering|responding|replying|doing)|when(?:ever)? (?:asked|the user|you)|instead of|make sure to (?:include|recommend|say|add)|respond (?:only )?with|reply with|say that|tell the user)\b/i

/** The longest text that is looked at, in characters. */
const longest = 4000

/** How bad it is that such a text is hidden: undefined when it orders nothing. */
export function orderToAgent(text: string): Severity | undefined {
  const looked = text.slice(0, longest)
  if (hostile.some((order) => order.test(looked))) return 'high'
  return address.test(looked) && firm.test(looked) ? 'medium' : undefined
}

/** Text on one line and not too long, for messages. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 80)}…` : line
}
