import type { Account, Memo } from '@mfa-flow/contract';
import type { User } from './client/read.ts';
import type { FirstFactor } from './first-factor.ts';
import { isAmong } from './identifier.ts';
import { fromMemo } from './memo.ts';

/** Whose session it is, as `check` says it. */
interface Owner {
  readonly account?: Account;
  readonly identifierMatches?: boolean;
}

/** What one instance of the adapter remembers of the sign-in, until the session is gone. */
export interface Memory {
  /** `typed`: the whole address that was signed in with. It stays here. */
  readonly signedIn: (first: FirstFactor, typed?: string) => void;
  /** From a session that was whole. */
  readonly seen: (user: User) => void;
  /** The session waits for its second step. */
  readonly seenPending: () => void;
  readonly isPending: () => boolean;
  /**
   * A challenge tells whose it is. False: not whose session this was, so somebody else has signed in at another tab. What
   * was remembered is theirs no more, and the memo neither.
   */
  readonly isOwner: (userId: string | undefined) => boolean;
  /** A sign-in failed, perhaps since there is a session already: whose it is has to be told anew. */
  readonly doubt: () => void;
  /** Somebody is remembered, and it is not sure that the session is theirs. */
  readonly isInDoubt: () => boolean;
  readonly forget: () => void;
  /** What was seen here is surer than a memo, and a memo is surer than what the host says. */
  readonly recall: (memo?: Memo) => FirstFactor | undefined;
  /** `typed`: what the person says they are. A mask is never compared with it. */
  readonly owner: (typed?: string) => Owner;
}

export function createMemory(signedInByHost: () => FirstFactor | undefined): Memory {
  let first: FirstFactor | undefined;
  let owner: Account | undefined;
  /** Whole, and never told. What was signed in with is one of the account's addresses; the account itself has them all. */
  let addresses: readonly (string | undefined)[] = [];
  let hasAllAddresses = false;
  let isInDoubt = false;
  let isPending = false;

  const recall = (memo?: Memo) => {
    if (first === undefined) {
      // Kept, since only a check is given it, and a challenge that is started later wants the place too.
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
        // How the host signs people in still holds; where the codes of somebody else went does not.
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
