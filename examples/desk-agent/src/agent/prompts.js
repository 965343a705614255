import { readFile } from 'node:fs/promises'
import { resource } from '../config.js'

/** Loads `prompts/<name>.md`. Its front matter is for reviewers and is not sent to the model. */
export async function loadPrompt(name) {
  return new Prompt(await readFile(resource(`prompts/${name}.md`), 'utf8'))
}

export class Prompt {
  #text

  constructor(source) {
    this.#text = source.replace(/^---\n.*?\n---\n/s, '').trim()
  }

  /** Fills `{{name}}` in one pass: a value that holds braces stays as it is. Throws when a value is missing. */
  render(values) {
    return this.#text.replaceAll(/\{\{(\w+)\}\}/g, (_mark, name) => {
      if (!Object.hasOwn(values, name)) throw new Error(`The prompt needs a value for "${name}".`)
      return String(values[name])
    })
  }
}
