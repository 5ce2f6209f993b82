/** For cases that the order of states rules out but the types can't. Reaching it is a bug in the machine. */
export function assertUnreachable(): never {
  throw new Error('mfa-flow: impossible state');
}
