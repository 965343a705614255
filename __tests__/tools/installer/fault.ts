import { UserError } from '@seaworthy/verdict'

/** The UserError that the promise is rejected with. */
export async function fault(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof UserError)) throw new Error(`expected a UserError, found ${String(error)}`)
  return error
}
