import type { Message, StoredFactorKind } from '@mfa-flow/adapter-memory';
import type { DeleteWorkspace } from '../delete-workspace.ts';
import type { Person } from '../../scenario/people.ts';

/** What the server gave to a person. */
export interface Holdings {
  /** Of the authenticator that was begun last, as the person's app scans everything that is shown. */
  readonly authenticatorSecret?: string;
  readonly recoveryCodes: readonly string[];
}

/** A world of its own at a server beside the page, with people in it. */
export interface RemoteWorld {
  /** Where the vendor's package calls: the beginning of every address. */
  readonly api: string;
  readonly messages: () => Promise<readonly Message[]>;
  readonly holdings: (person: Person) => Promise<Holdings>;
  /** What time it is there, epoch ms. */
  readonly now: () => number;
  /** Puts its clock forward where the page's was put forward. */
  readonly keepTime: () => Promise<void>;
  readonly endSessions: (person: Person) => Promise<void>;
  /** Makes an account there. Absent where everybody has one already. */
  readonly addPerson?: (person: Person) => Promise<void>;
  readonly removeFactor: (person: Person, kind: StoredFactorKind) => Promise<void>;
  /** Opens a link from a mail in a browser in which nobody is signed in. Absent where none are sent. */
  readonly openLink?: (link: string) => Promise<void>;
  /** A guarded call of the app. Absent where there is none. */
  readonly deleteWorkspace?: DeleteWorkspace;
}
