import type { Account } from '../check.ts';
import type { Destination } from '../destination.ts';
import type { FactorKind } from '../factor.ts';
import type { Call } from './call.ts';
import type { EnrolmentRequest } from './enrolment.ts';

/** A factor that the account has. Several of a kind are several of these. */
export interface AccountFactor {
  /** The backend's name for this one, as `enrolment.remove` and `account.rename` take it; unique in a list. */
  readonly id: string;
  readonly kind: FactorKind;
  /** `needsVerification`: an address on file that does not count at sign-in before it is verified. */
  readonly state: 'on' | 'needsVerification';
  /** Where its codes go, masked. */
  readonly destination?: Destination;
  /** A name that the person gave it, to tell several of a kind apart. */
  readonly label?: string;
  /** How long ago it was added, and last used, in ms. Left out when the backend does not tell. */
  readonly addedAgoMs?: number;
  readonly usedAgoMs?: number;
  /**
   * Why it cannot be removed: a policy asks for it (`required`), the person signs in with it (`signIn`), or the backend has
   * no call for it (`unsupported`). Absent: it can be removed.
   */
  readonly keptBecause?: 'required' | 'signIn' | 'unsupported';
}

/** A factor that can be added now. */
export interface AddableFactor {
  readonly kind: EnrolmentRequest['kind'];
  /** Addresses on file that codes could go to, masked. Empty: the person types one, or none is needed. */
  readonly destinations: readonly Destination[];
  /** It takes the place of a factor that the account has: an address is changed. Left out for a further factor. */
  readonly replaces?: {
    /** Of the factor in the same overview. */
    readonly factorId: string;
    /** The old one counts until the new one is confirmed. False: from `enrolment.begin` on, neither does. */
    readonly keepsOld: boolean;
  };
  /** It can be given a name (`label`), though it cannot be renamed. Left out: where `account.rename` or the names listed show it. */
  readonly named?: boolean;
}

/** A browser in which no second step is asked for. */
export interface RememberedDevice {
  /** The backend's name for it, as `account.forgetDevice` takes it; unique in a list. */
  readonly id: string;
  /** As a person can tell it from others: "Firefox on Linux". Plain text, without an address. */
  readonly name?: string;
  /** It is the one that asks. Default false. */
  readonly isThisOne?: boolean;
  /** For how long yet, in ms. Left out when the backend does not tell. */
  readonly lastsMs?: number;
  /** How long ago it was used last, in ms. Left out when the backend does not tell. */
  readonly usedAgoMs?: number;
}

/** Everything that the settings page shows, in one read. */
export interface Overview {
  readonly account: Account;
  /** What the switch says. Left out when the backend has none: whatever is set up is asked for, or a policy decides. */
  readonly protectionOn?: boolean;
  /**
   * Whoever is left without a factor is asked to set one up at the next sign-in. Left out: then nothing but the first factor is
   * asked for.
   */
  readonly asksForSetUp?: boolean;
  readonly factors: readonly AccountFactor[];
  readonly addable: readonly AddableFactor[];
  /** Left out when the backend has none. `left` when it tells how many. */
  readonly recoveryCodes?: { readonly state: 'none' | 'some'; readonly left?: number };
  /** The browsers that are remembered. Left out when the backend has no list of them. */
  readonly rememberedDevices?: readonly RememberedDevice[];
  /** How many other sessions there are. Left out when the backend does not tell. */
  readonly otherSessions?: number;
  /** How long ago this session last gave proof, in ms. Left out when the backend does not tell. */
  readonly provedAgoMs?: number;
  /** When this session ends by itself, in ms from now. Left out when the backend does not tell. */
  readonly sessionEndsInMs?: number;
}

/** The settings of whoever is signed in. Nobody signed in is `session_ended`, a pending session `verification_required`. */
export interface AccountPort {
  readonly overview: Call<object, Overview>;
  /** Absent where factors have no names. A name that is taken is `input_refused` with the field `label`. */
  readonly rename?: Call<{ readonly factorId: string; readonly label: string }, undefined>;
  /** From its next sign-in on, a second step is asked for there. One that is gone is a success. Absent where none can be forgotten. */
  readonly forgetDevice?: Call<{ readonly deviceId: string }, undefined>;
  /** Ends every other session of this account. None left is a success. */
  readonly signOutOthers?: Call<object, undefined>;
}
