/** For what the order of the states rules out and the types cannot. Reaching it is a bug in the machine. */
export function assertUnreachable(): never {
  throw new Error('mfa-flow: impossible state');
}
