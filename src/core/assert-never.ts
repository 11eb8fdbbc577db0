/** Makes a `switch` over a union total: a new member no longer compiles until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
