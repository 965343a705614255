/** A value that is made when it is first asked for: tables that most runs never look at. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
