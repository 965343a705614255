import type { Field, Fields } from '@seaworthy/action-kit'
import { kebabCase } from '@seaworthy/action-kit'
import type { Place } from '@seaworthy/verdict'
import { UserError } from '@seaworthy/verdict'
import type { Declaration } from '../declarations.ts'
import { declarationsOf } from '../declarations.ts'
import type { YamlFile } from '../yaml-file.ts'

/** Where the inputs that `action.yml` declares and those that the code reads part. */
export function inputDisagreements(metadata: YamlFile, fields: Fields): UserError[] {
  const declared = declarationsOf(metadata, ['inputs'])
  const read = Object.entries(fields).flatMap(([name, field]) =>
    field.from === 'config' ? [] : [[kebabCase(name), field] as const],
  )
  const known = new Map(read)
  const names = new Set(declared.map(({ name }) => name))
  return [
    ...declared.flatMap((declaration) => {
      const field = known.get(declaration.name)
      return field ? fieldDisagreements(declaration, field) : [notRead(declaration)]
    }),
    ...read.filter(([name]) => !names.has(name)).map(([name]) => notDeclared(name, { file: metadata.name, line: 1 })),
  ]
}

function notRead({ name, at }: Declaration): UserError {
  return disagreement(`Expected only inputs that the action reads, found "${name}".`, {
    remedy: 'Add it to src/inputs.ts, or remove it here.',
    at,
  })
}

function notDeclared(name: string, at: Place): UserError {
  return disagreement(`Expected the input "${name}", which the action reads, found none.`, {
    remedy: 'Declare it under "inputs:", or remove it from src/inputs.ts.',
    at,
  })
}

function fieldDisagreements({ name, at, fields }: Declaration, field: Field<unknown>): UserError[] {
  const errors = []
  if ((fields.get('description') ?? '') === '') {
    errors.push(
      disagreement(`Expected a description of "${name}", found none.`, {
        remedy: 'Say in a sentence what it is for.',
        at,
      }),
    )
  }
  if (fields.has('default')) {
    errors.push(
      disagreement(`Expected no default of "${name}", as it would always beat seaworthy.yml, found one.`, {
        remedy: 'Remove it: defaults live in src/inputs.ts.',
        at,
      }),
    )
  }
  const [declared, required] = [fields.get('required') === 'true', field.required && field.from === 'input']
  if (declared !== required) {
    const why = field.required && !required ? ', since seaworthy.yml may give it too' : ''
    errors.push(
      disagreement(`Expected "required: ${required}" of "${name}"${why}, found "required: ${declared}".`, {
        remedy: 'Correct it here, or say in src/inputs.ts what holds.',
        at,
      }),
    )
  }
  return errors
}

function disagreement(message: string, details: { remedy: string; at: Place }): UserError {
  return new UserError('generate/input-parity', message, details)
}
