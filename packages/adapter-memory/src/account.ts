import type { EmailDemand } from './account-options.ts';
import type { Policy } from './policy.ts';
import type { AuthenticatorWay, Way, WayKind } from './way.ts';

/** An account as the backend keeps it. */
export interface Account {
  readonly id: string;
  readonly identifier: string;
  readonly password: string;
  readonly displayName: string | undefined;
  email: string | undefined;
  phone: string | undefined;
  emailVerified: boolean;
  emailMustBeVerified: EmailDemand;
  ways: readonly Way[];
  /** The key that was made last and not confirmed yet: there is one at most. */
  newAuthenticator: AuthenticatorWay | undefined;
  policy: Policy;
  blocked: boolean;
  passwordResetRequired: boolean;
  lastUsed: WayKind | undefined;
}

/** The ways that work now: used-up recovery codes are no way. */
export const readyWays = (account: Account): readonly Way[] =>
  account.ways.filter((way) => way.kind !== 'recoveryCode' || way.codes.size > 0);

/** Adds a way, in the place of one of the same kind. */
export function putWay(account: Account, way: Way): void {
  dropWay(account, way.kind);
  account.ways = [...account.ways, way];
}

export function dropWay(account: Account, kind: WayKind): void {
  account.ways = account.ways.filter((way) => way.kind !== kind);
}

/** What wrong codes and messages are counted by: neither a new challenge nor a new session gives new tries. */
export const wayKey = (account: Account, kind: WayKind): string => `${kind} ${account.id}`;
