import type { Account, Memo } from '@mfa-flow/contract';
import type { User } from './client/read.ts';
import type { FirstFactor } from './first-factor.ts';
import { isAmong } from './identifier.ts';
import { fromMemo } from './memo.ts';

/** The owner of the session, as returned by `check`. */
interface Owner {
  readonly account?: Account;
  readonly identifierMatches?: boolean;
}

/** What an adapter instance remembers about the sign-in, until the session ends. */
export interface Memory {
  /** `typed`: the whole address used to sign in. It stays here. */
  readonly signedIn: (first: FirstFactor, typed?: string) => void;
  /** From a complete session. */
  readonly seen: (user: User) => void;
  /** The session waits for its second step. */
  readonly seenPending: () => void;
  readonly isPending: () => boolean;
  /**
   * A challenge names its owner. False: not the remembered one, so someone else has signed in in another tab. What was
   * remembered, memo included, no longer applies.
   */
  readonly isOwner: (userId: string | undefined) => boolean;
  /** A sign-in failed, perhaps because there is a session already: its owner is unknown again. */
  readonly doubt: () => void;
  /** An account is remembered, but the session may not be theirs. */
  readonly isInDoubt: () => boolean;
  readonly forget: () => void;
  /** What was seen here wins over a memo, and a memo over what the host says. */
  readonly recall: (memo?: Memo) => FirstFactor | undefined;
  /** `typed`: the identifier that the user typed. Never compared with a mask. */
  readonly owner: (typed?: string) => Owner;
}

export function createMemory(signedInByHost: () => FirstFactor | undefined): Memory {
  let first: FirstFactor | undefined;
  let owner: Account | undefined;
  /** Whole addresses, never passed on. The one used to sign in is one of the account's; a complete account has them all. */
  let addresses: readonly (string | undefined)[] = [];
  let hasAllAddresses = false;
  let isInDoubt = false;
  let isPending = false;

  const recall = (memo?: Memo) => {
    if (first === undefined) {
      // Kept, since only a check receives it, but a challenge started later needs the destination too.
      first = fromMemo(memo);
      owner ??= first?.owner;
    }
    return first ?? signedInByHost();
  };
  const settle = (now: Account | undefined, known: typeof addresses, isAll = false) => {
    owner = now;
    addresses = known;
    hasAllAddresses = isAll;
    isInDoubt = false;
  };

  return {
    signedIn: (now, typed) => {
      first = now;
      settle(now.owner, [typed]);
    },
    seen: ({ account, places, addresses: known }) => {
      const { used } = (owner === undefined || owner.id === account.id ? recall() : undefined) ?? {};
      first = { places, ...(used && { used }) };
      settle(account, known, true);
      isPending = false;
    },
    seenPending: () => {
      isPending = true;
    },
    isPending: () => isPending,
    isOwner: (userId) => {
      if (userId === undefined) return true;
      const isSame = owner === undefined || owner.id === userId;
      if (isSame) settle(owner ?? { id: userId }, addresses, hasAllAddresses);
      else {
        // How the host signs in still applies; another account's destinations do not.
        const { used } = signedInByHost() ?? {};
        first = { places: [], ...(used && { used }) };
        settle({ id: userId }, []);
      }
      return isSame;
    },
    doubt: () => {
      isInDoubt = true;
    },
    isInDoubt: () => isInDoubt && owner !== undefined,
    forget: () => {
      first = undefined;
      settle(undefined, []);
      isPending = false;
    },
    recall,
    owner: (typed = '') => {
      if (isInDoubt) return {};
      const matches = isAmong(typed, addresses);
      return {
        ...(owner && { account: owner }),
        ...((matches === true || (matches === false && hasAllAddresses)) && { identifierMatches: matches }),
      };
    },
  };
}
