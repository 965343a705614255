import type { Place } from '@seaworthy/verdict'
import { UserError } from '@seaworthy/verdict'
import type { Declaration } from '../declarations.ts'
import { declaredInputs } from './declared-inputs.ts'
import type { Reference } from './references.ts'

const commit = /^[^@]+@[0-9a-f]{40}$/
const image = /^docker:\/\/[^@]+@sha256:[0-9a-f]{64}$/
const version = /^([\w-]+\/)?v?\d+(\.\d+)*(-[\w.]+)?$/

/**
 * What is wrong with one `uses:`. Our own are held against what they declare, since no linter follows `$/` yet;
 * those of others must be pinned to bytes that cannot change.
 */
export async function checkReference(root: string, reference: Reference): Promise<UserError[]> {
  const { uses } = reference
  if (uses.startsWith('$/')) return checkOwn(root, reference)
  if (uses.startsWith('./')) return [callerRelative(reference)]
  return checkPin(reference)
}

async function checkOwn(root: string, reference: Reference): Promise<UserError[]> {
  const { uses, at } = reference
  if (uses.includes('@')) {
    return [
      new UserError(
        'generate/own-reference-with-ref',
        `Expected no "@" in "${uses}": it is of the workflow's own commit.`,
        {
          remedy: 'Remove "@" and what follows it.',
          at,
        },
      ),
    ]
  }
  const declared = await declaredInputs(root, uses.slice('$/'.length))
  if (declared) return checkInputs(reference, declared)
  return [
    new UserError('generate/no-such-action', `Expected an action or workflow of this repository, found "${uses}".`, {
      remedy: 'Name a folder that has an action.yml, as in "$/actions/<name>", or a file of "$/.github/workflows/".',
      at,
    }),
  ]
}

function checkInputs({ uses, at, given }: Reference, declared: Declaration[]): UserError[] {
  const known = declared.map(({ name }) => name)
  const unknown = [...given].filter(([key]) => !known.includes(key))
  const missing = declared.filter(
    ({ name, fields }) => fields.get('required') === 'true' && !fields.has('default') && !given.has(name),
  )
  return [
    ...unknown.map(([key, place]) => unknownInput(uses, key, place, known)),
    ...missing.map(
      ({ name }) =>
        new UserError('generate/missing-input', `Expected the input "${name}" that "${uses}" requires, found none.`, {
          remedy: `Add "${name}:" to the "with:" of this step.`,
          at,
        }),
    ),
  ]
}

function unknownInput(uses: string, key: string, at: Place, known: string[]): UserError {
  return new UserError(
    'generate/unknown-input',
    `Expected an input of "${uses}" (${known.join(', ') || 'none'}), found "${key}".`,
    {
      remedy: 'Correct the key, or declare the input first.',
      at,
    },
  )
}

function callerRelative({ uses, at }: Reference): UserError {
  return new UserError(
    'generate/caller-relative',
    `Expected a reference of its own repository, found "${uses}", which a reusable workflow looks up in its caller's checkout.`,
    { remedy: `Write "${uses.replace('./', '$/')}".`, at },
  )
}

function checkPin({ uses, at, comment }: Reference): UserError[] {
  if (image.test(uses)) return []
  if (!commit.test(uses)) {
    return [
      new UserError(
        'generate/not-pinned',
        `Expected the 40 hexadecimal digits of a commit after "@", found "${uses}".`,
        {
          remedy:
            'Pin it to the commit of a release, and name the version in a comment: "owner/name@<commit> # v1.2.3".',
          at,
        },
      ),
    ]
  }
  if (comment !== undefined && version.test(comment)) return []
  return [
    new UserError(
      'generate/no-version-comment',
      `Expected a version in a comment after "${uses}", found ${comment ? `"${comment}"` : 'none'}.`,
      {
        remedy: 'Add the release that the commit belongs to: "# v1.2.3".',
        at,
      },
    ),
  ]
}
