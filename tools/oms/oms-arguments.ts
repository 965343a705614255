import { readFile } from 'node:fs/promises'
import nodePath from 'node:path'
import { readBounded } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { usage } from '../runner/cli/arguments.ts'
import type { CommandArguments } from '../runner/cli/command.ts'

export const methods = ['key', 'certificate', 'sigstore'] as const
export type Method = (typeof methods)[number]

/** Bytes; keys and certificates are far smaller. */
const largestFile = 1024 * 1024

/** The options of `seaworthy oms`, as its subcommands need them. */
export class OmsArguments {
  readonly #args: CommandArguments

  constructor(args: CommandArguments) {
    this.#args = args
  }

  has(name: string): boolean {
    return this.#args.options.has(name)
  }

  optional(name: string): string | undefined {
    return this.#args.options.get(name)?.[0]
  }

  required(name: string): string {
    const value = this.optional(name)
    if (value === undefined) throw usage(`The option --${name} is missing.`, `Write --${name} with its value.`)
    return value
  }

  all(name: string): string[] {
    return this.#args.options.get(name) ?? []
  }

  method(): Method {
    const given = this.required('method')
    const method = methods.find((known) => known === given)
    if (method === undefined) throw usage(`There is no method "${given}".`, `Write --method ${methods.join('|')}.`)
    return method
  }

  /** The paths to ignore, relative to the model; those outside it mean nothing. */
  ignorePaths(): string[] {
    const model = nodePath.resolve(this.required('model-path'))
    return this.all('ignore-paths')
      .map((path) => nodePath.relative(model, nodePath.resolve(path)).split(nodePath.sep).join('/'))
      .filter((path) => path !== '' && !path.startsWith('../') && path !== '..' && !nodePath.isAbsolute(path))
  }

  /** The content of the file that an option names. */
  file(name: string): Promise<Buffer> {
    return read(this.required(name))
  }

  /** The contents of the files that a repeatable option names, one after the other. */
  async files(name: string): Promise<Buffer> {
    const contents = await Promise.all(this.all(name).map(read))
    return Buffer.concat(contents.flatMap((content) => [content, Buffer.from('\n')]))
  }
}

/** A key may lie behind a link, as secrets of containers do. */
async function read(file: string): Promise<Buffer> {
  try {
    return await readBounded(file, largestFile)
  } catch (error) {
    if (error instanceof UserError && error.rule === 'files/not-a-file') return readFile(file)
    throw error
  }
}
