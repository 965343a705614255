import path from 'node:path'
import { format, resolveConfig } from 'prettier'

/** The text as Prettier would leave it in that file, so that the format check and the generator agree. */
export async function formatted(root: string, name: string, text: string): Promise<string> {
  const filepath = path.join(root, name)
  return format(text, { ...(await resolveConfig(filepath)), filepath })
}
