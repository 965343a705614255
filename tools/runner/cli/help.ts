import { helpOption } from './arguments.ts'
import type { Command, CommandArguments } from './command.ts'

/** The help of `seaworthy` itself. */
export function overview(commands: readonly Command[]): string {
  return `seaworthy: run the actions of this suite on your machine, as GitHub would

Usage: npx seaworthy <command> [options]

Commands:
${table(commands.map(({ name, summary }) => [name, summary]))}

Options:
${table([['-h, --help', 'Show this help, or that of a command: npx seaworthy <command> --help.']])}

Example:
  npx seaworthy run model-manifest-verify --workspace examples/desk-agent
`
}

/** The help of one command. */
export async function helpOf(command: Command, args: CommandArguments): Promise<string> {
  const options = [...command.options, helpOption].map(({ name, short, value, help }): [string, string] => [
    `${short ? `-${short}, ` : ''}--${name}${value === undefined ? '' : ` ${value}`}`,
    help,
  ])
  return `${command.summary}

Usage: ${command.usage}

Options:
${table(options)}

${await command.details(args)}
`
}

/** Two columns, the second wrapped and aligned. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(26, Math.max(...rows.map(([left]) => left.length)))
  return rows
    .map(([left, right]) => {
      const [first = '', ...more] = wrapped(right, 96 - width)
      const head = left.length > width ? `  ${left}\n  ${' '.repeat(width)}` : `  ${left.padEnd(width)}`
      return [`${head}  ${first}`, ...more.map((line) => ' '.repeat(width + 4) + line)].join('\n').trimEnd()
    })
    .join('\n')
}

function wrapped(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
