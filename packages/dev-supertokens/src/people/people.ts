import type { User } from 'supertokens-node';
import type { BackendSdk } from '../backend/backend-sdk.ts';
import { createPerson } from './create-person.ts';
import type { CreatedPerson } from './create-person.ts';
import type { PersonSeed } from './person-seed.ts';
import type { Policies, Policy } from './policy.ts';
import type { RecoveryCodes } from '../settings/recovery-codes.ts';
import type { Secrets } from './secrets.ts';
import type { Sheets } from './sheets.ts';

export const factors = ['authenticator', 'email', 'phone', 'recoveryCode'] as const;
export type Factor = (typeof factors)[number];

/** What somebody holds in hand, and what the server knows of it. */
export interface Holdings {
  readonly id: string;
  readonly emails: readonly string[];
  readonly phoneNumbers: readonly string[];
  readonly factors: readonly Factor[];
  /** Of the verified authenticator that was added last. */
  readonly authenticatorSecret?: string;
  /** Of the one that was begun last, verified or not: what somebody has scanned who scans everything. */
  readonly newestAuthenticatorSecret?: string;
  /** Of the newest set, those that were not used yet. */
  readonly recoveryCodes: readonly string[];
  /** What the SDK's own list requires of them. */
  readonly required: readonly string[];
  readonly sessions: number;
}

/** The people of a server. They go by id, email or number; throws if there is nobody of that name. */
export interface People {
  /** Throws what the SDK answered if it refuses. */
  readonly create: (seed: PersonSeed) => Promise<CreatedPerson>;
  /** The same where the core may remember them from before: with this password they are found again. */
  readonly createOrFind: (seed: PersonSeed) => Promise<CreatedPerson>;
  /** From now on, also for somebody who is yet to sign up. What is not said stays as it is. */
  readonly setPolicy: (who: string, policy: Policy) => void;
  /** What the SDK's own list requires of this user: any one of these, by its rule for the policy `'default'`. */
  readonly setRequired: (who: string, factorIds: readonly string[]) => Promise<void>;
  readonly holdings: (who: string) => Promise<Holdings>;
  /** Takes a way to verify from somebody, as an administrator could. */
  readonly removeFactor: (who: string, factor: Factor) => Promise<void>;
  readonly endSessions: (who: string) => Promise<void>;
  /** Of those who were made here. */
  readonly emails: () => readonly string[];
  /** Forgets who was made here. */
  readonly clear: () => void;
}

interface Parts {
  readonly sdk: BackendSdk;
  readonly policies: Policies;
  readonly now: () => number;
  readonly secrets: Secrets;
  readonly recoveryCodes: RecoveryCodes & Sheets;
}

export class UnknownPerson extends Error {}

const passwordlessMethods = ({ loginMethods }: User, factor: 'email' | 'phone') =>
  loginMethods.filter(
    ({ recipeId, email, phoneNumber }) =>
      recipeId === 'passwordless' && (factor === 'email' ? email : phoneNumber) !== undefined,
  );

export function createPeople({ sdk, policies, now, secrets, recoveryCodes }: Parts): People {
  const { getUser, listUsersByAccountInfo, deleteUser } = sdk.supertokens.default;
  const { listDevices, removeDevice } = sdk.totp.default;
  let seeded: readonly string[] = [];

  async function find(who: string): Promise<User> {
    const info = who.includes('@')
      ? { email: who.toLowerCase() }
      : who.startsWith('+')
        ? { phoneNumber: who }
        : undefined;
    const user = info === undefined ? await getUser(who) : (await listUsersByAccountInfo('public', info))[0];
    if (user === undefined) throw new UnknownPerson(`There is nobody called ${who}.`);
    return user;
  }

  async function create(seed: PersonSeed, mayExist: boolean): Promise<CreatedPerson> {
    const { requirements, emailVerification, setUpBesideReady, freshProofToChange } = seed;
    policies.set(seed.email, {
      ...(requirements === undefined ? {} : { requirements }),
      ...(emailVerification === undefined ? {} : { emailVerification }),
      ...(setUpBesideReady === undefined ? {} : { setUpBesideReady }),
      ...(freshProofToChange === undefined ? {} : { freshProofToChange }),
    });
    const created = await createPerson(sdk, seed, { now, mayExist, recoveryCodes });
    seeded = [...seeded, seed.email];
    return created;
  }

  return {
    create: (seed) => create(seed, false),
    createOrFind: (seed) => create(seed, true),
    setPolicy: policies.set,
    setRequired: async (who, factorIds) => {
      const { id } = await find(who);
      const list = sdk.multiFactorAuth.default;
      // One after the other: the SDK reads the list, and writes it back whole.
      for (const each of factorIds) await list.addToRequiredSecondaryFactorsForUser(id, each);
      for (const each of await list.getRequiredSecondaryFactorsForUser(id))
        if (!factorIds.includes(each)) await list.removeFromRequiredSecondaryFactorsForUser(id, each);
    },
    holdings: async (who) => {
      const user = await find(who);
      const { devices } = await listDevices(user.id);
      const verified = devices.filter((device) => device.verified);
      // Cores list devices by name or by age.
      const newestOf = (some: typeof devices) =>
        secrets.newestOf(
          user.id,
          some.map(({ name }) => name),
        );
      const authenticatorSecret = newestOf(verified);
      const newestAuthenticatorSecret = newestOf(devices);
      const handles = await sdk.session.default.getAllSessionHandlesForUser(user.id);
      return {
        id: user.id,
        emails: user.emails,
        phoneNumbers: user.phoneNumbers,
        factors: factors.filter((factor) => {
          if (factor === 'authenticator') return verified.length > 0;
          return factor === 'recoveryCode'
            ? recoveryCodes.left(user.id) > 0
            : passwordlessMethods(user, factor).length > 0;
        }),
        ...(authenticatorSecret === undefined ? {} : { authenticatorSecret }),
        ...(newestAuthenticatorSecret === undefined ? {} : { newestAuthenticatorSecret }),
        recoveryCodes: recoveryCodes.of(user.id),
        required: await sdk.multiFactorAuth.default.getRequiredSecondaryFactorsForUser(user.id),
        sessions: handles.length,
      };
    },
    removeFactor: async (who, factor) => {
      const user = await find(who);
      if (factor === 'recoveryCode') return recoveryCodes.remove(user.id);
      if (factor === 'authenticator') {
        const { devices } = await listDevices(user.id);
        for (const { name } of devices) await removeDevice(user.id, name);
        return;
      }
      for (const { recipeUserId } of passwordlessMethods(user, factor))
        await deleteUser(recipeUserId.getAsString(), false);
    },
    endSessions: async (who) => {
      const { id } = await find(who);
      await sdk.session.default.revokeAllSessionsForUser(id);
    },
    emails: () => seeded,
    clear: () => {
      seeded = [];
    },
  };
}
