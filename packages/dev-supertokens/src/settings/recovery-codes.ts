import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

type Used =
  | { readonly used: 'right'; readonly left: number }
  | { readonly used: 'wrong'; readonly failed: number }
  | { readonly used: 'locked'; readonly retryAfterMs: number };

/** The recovery codes of everybody. A host keeps them in a database, where taking one has to be a single statement. */
export interface RecoveryCodes {
  /** A first set, shown once; undefined if there is one. */
  readonly create: (userId: string) => Promise<readonly string[] | undefined>;
  /** A new set in the place of the old one. */
  readonly replace: (userId: string) => Promise<readonly string[]>;
  /** Takes a code, which is then gone. */
  readonly use: (userId: string, typed: string) => Promise<Used>;
  readonly left: (userId: string) => number;
  readonly remove: (userId: string) => void;
  readonly clear: () => void;
}

interface CodeSet {
  readonly salt: Buffer;
  readonly hashes: Buffer[];
}

const codesInSet = 8;
export const attemptsAtMost = 5;
const cooldownMs = 15 * 60_000;

/** Without letters that are taken for digits. 10 of 32 are 50 bits, which nobody guesses at five tries in a quarter of an hour. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz023456789';

const newCode = (): string => {
  const letters = Array.from({ length: 10 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
};

const derive = promisify<string, Buffer, number, Buffer>(scrypt);

/** Slow and salted, so that a stolen table is of little use. */
const hashOf = (code: string, salt: Buffer): Promise<Buffer> =>
  derive(code.toLowerCase().replaceAll(/[\s-]/g, ''), salt, 32);

export function createRecoveryCodes(now: () => number): RecoveryCodes {
  const sets = new Map<string, CodeSet>();
  const failures = new Map<string, readonly number[]>();

  async function newSet(): Promise<{ codes: readonly string[]; set: CodeSet }> {
    const codes = Array.from({ length: codesInSet }, newCode);
    const salt = randomBytes(16);
    return { codes, set: { salt, hashes: await Promise.all(codes.map((code) => hashOf(code, salt))) } };
  }

  return {
    create: async (userId) => {
      const { codes, set } = await newSet();
      // After the hashing: of two calls at once one makes the set.
      if (sets.has(userId)) return undefined;
      sets.set(userId, set);
      return codes;
    },
    replace: async (userId) => {
      const { codes, set } = await newSet();
      sets.set(userId, set);
      return codes;
    },
    use: async (userId, typed) => {
      const recent = (failures.get(userId) ?? []).filter((at) => now() - at < cooldownMs);
      const [oldest = 0] = recent;
      if (recent.length >= attemptsAtMost)
        return { used: 'locked', retryAfterMs: cooldownMs - (now() - oldest) };
      // Counted before it is looked at: tries that are made at once count one by one.
      failures.set(userId, [...recent, now()]);
      const set = sets.get(userId);
      // Somebody without codes takes as long.
      const hash = await hashOf(typed, set?.salt ?? Buffer.alloc(16));
      const index = set?.hashes.findIndex((each) => timingSafeEqual(each, hash)) ?? -1;
      // A set that was replaced meanwhile is worth nothing any more.
      if (set === undefined || index < 0 || sets.get(userId) !== set)
        return { used: 'wrong', failed: recent.length + 1 };
      // Looked up and taken without a pause in between, so a code is good once.
      set.hashes.splice(index, 1);
      failures.delete(userId);
      return { used: 'right', left: set.hashes.length };
    },
    left: (userId) => sets.get(userId)?.hashes.length ?? 0,
    remove: (userId) => {
      sets.delete(userId);
    },
    clear: () => {
      sets.clear();
      failures.clear();
    },
  };
}
