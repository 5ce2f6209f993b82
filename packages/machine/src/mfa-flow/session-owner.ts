import { maskIdentifier, type Check, type MaskedIdentifier } from '@mfa-flow/contract';
import type { MfaFlowContext } from './mfa-flow.types.ts';

type Known = Pick<MfaFlowContext, 'account' | 'hasFoundSession' | 'environment'>;

/**
 * Whether the session belongs, or may belong, to another account than the flow has shown or the user has typed, as far as
 * the backend says (SEC-36). If sign-in found an existing session, ask the user unless the backend says that it is theirs.
 */
export function isOthers(check: Check, { account, hasFoundSession, environment }: Known): boolean {
  if (check.status === 'signedOut') return false;
  if (account && check.account) return account.id !== check.account.id;
  if (check.identifierMatches !== undefined) return !check.identifierMatches;
  const typed = environment.identifier?.reveal();
  const shown = check.account?.identifier;
  // Equal masks prove nothing.
  if (typed !== undefined && shown !== undefined && differ(maskIdentifier(typed), shown)) return true;
  return hasFoundSession;
}

/** Same kind, different value. An email address and a user name of one person differ without meaning anything. */
function differ(one: MaskedIdentifier, other: MaskedIdentifier): boolean {
  return one.kind === other.kind && textOf(one) !== textOf(other);
}

const textOf = (identifier: MaskedIdentifier): string => JSON.stringify(sorted(identifier)).toLowerCase();

const sorted = (identifier: MaskedIdentifier) =>
  Object.entries(identifier).sort(([one], [other]) => (one < other ? -1 : 1));
