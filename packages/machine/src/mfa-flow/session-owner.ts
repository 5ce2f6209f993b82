import { maskIdentifier, type Check, type MaskedIdentifier } from '@mfa-flow/contract';
import type { MfaFlowContext } from './mfa-flow.types.ts';

type Known = Pick<MfaFlowContext, 'account' | 'hasFoundSession' | 'environment'>;

/**
 * Whether the session is, or may be, that of somebody else than the person here: compared with what the flow has shown and
 * with what was typed, wherever the backend tells (SEC-36). A session that signing in found, and did not make, is asked
 * about unless the backend says that it is theirs.
 */
export function isOthers(check: Check, { account, hasFoundSession, environment }: Known): boolean {
  if (check.status === 'signedOut') return false;
  if (account && check.account) return account.id !== check.account.id;
  if (check.identifierMatches !== undefined) return !check.identifierMatches;
  const typed = environment.identifier?.reveal();
  const shown = check.account?.identifier;
  // Two masks that are the same say nothing.
  if (typed !== undefined && shown !== undefined && differ(maskIdentifier(typed), shown)) return true;
  return hasFoundSession;
}

/** Of the same kind and not the same. An address and a user name of one person differ and mean nothing. */
function differ(one: MaskedIdentifier, other: MaskedIdentifier): boolean {
  return one.kind === other.kind && textOf(one) !== textOf(other);
}

const textOf = (identifier: MaskedIdentifier): string => JSON.stringify(sorted(identifier)).toLowerCase();

const sorted = (identifier: MaskedIdentifier) =>
  Object.entries(identifier).sort(([one], [other]) => (one < other ? -1 : 1));
