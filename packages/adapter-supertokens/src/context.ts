import { failed } from '@mfa-flow/contract';
import type { CallOptions, Failure, Result } from '@mfa-flow/contract';
import type { SignIn } from './account.ts';
import { createEmailClaim } from './email-claim.ts';
import type { EmailClaim } from './email-claim.ts';
import type { MfaInfo } from './vendor/mfa-info.ts';
import { readMfaInfo } from './vendor/mfa-info.ts';
import type { MultiFactorAuthRecipe, SessionRecipe } from './vendor/recipes.types.ts';
import { createPlaces } from './places.ts';
import type { Places } from './places.ts';
import { readText } from './vendor/read.ts';
import { run } from './vendor/run.ts';

/** Shared by all ports. Nothing of it outlives the page; the SDK holds the session. */
export interface Context {
  readonly session: SessionRecipe;
  readonly places: Places;
  /** What the server last said, so that starting a factor needs no read of its own. */
  readonly lastInfo: () => MfaInfo | undefined;
  readonly readInfo: (options: CallOptions) => Promise<Result<MfaInfo>>;
  /** Who is signed in now. The SDK has it from its last answer, in this tab or another, so it costs no request. */
  readonly userId: () => Promise<string | undefined>;
  /**
   * Runs a call for one account: `owner`, else the one that was last read. If someone else is signed in by now, for example
   * in another tab, nothing is called; if someone else is afterwards, the call did not succeed. A refusal in which the host
   * demands fresh proof is told as one.
   */
  readonly onlyFor: <Value>(
    owner: string | undefined,
    work: () => Promise<Result<Value>>,
  ) => Promise<Result<Value>>;
  /** From now on someone else, or nobody, may be signed in. */
  readonly forget: (signIn?: SignIn) => void;
  readonly lastSignIn: () => SignIn | undefined;
  readonly emailClaim: EmailClaim;
  /** The host's names for claims that demand fresh proof without naming a factor. */
  readonly freshProofClaims: ReadonlySet<string>;
}

/** Someone else signed in during the call: its answer does not belong to the current session. */
export const torn = { code: 'malformed', raw: { code: 'torn' } } as const;

const anotherAccount = failed({ code: 'verification_required', raw: { code: 'another_account' } } as const);

export function createContext(
  session: SessionRecipe,
  multiFactorAuth: MultiFactorAuthRecipe,
  freshProofClaims: ReadonlySet<string>,
): Context {
  const places = createPlaces();
  let last: MfaInfo | undefined;
  let lastOwner: string | undefined;
  let lastSignIn: SignIn | undefined;

  const userId = async () => {
    const id = await run(session, 'getUserId', {}, readText, undefined);
    return id.ok ? id.value : undefined;
  };

  /** Data of one account must not be used for another. */
  const drop = () => {
    last = undefined;
    places.forget();
  };

  const isDemand = ({ code, raw }: Failure) =>
    code === 'refused' && raw?.status === 403 && freshProofClaims.has(raw.code ?? '');

  return {
    session,
    places,
    lastInfo: () => last,
    readInfo: async (options) => {
      const before = await userId();
      const info = await run(multiFactorAuth, 'resyncSessionAndFetchMFAInfo', {}, readMfaInfo, options);
      const owner = await userId();
      if (owner !== lastOwner) drop();
      lastOwner = owner;
      if (before !== undefined && owner !== undefined && before !== owner) return failed(torn);
      if (info.ok) last = info.value;
      return info;
    },
    userId,
    onlyFor: async (owner, work) => {
      const before = await userId();
      const expected = owner ?? lastOwner ?? before;
      const isOther = (id: string | undefined) =>
        id !== undefined && expected !== undefined && id !== expected;
      if (!isOther(before)) {
        const done = await work();
        if (!done.ok)
          return isDemand(done.failure) ? failed({ ...done.failure, code: 'step_up_required' }) : done;
        if (!isOther(await userId())) return done;
      }
      drop();
      return anotherAccount;
    },
    forget: (signIn) => {
      drop();
      lastOwner = undefined;
      lastSignIn = signIn;
    },
    lastSignIn: () => lastSignIn,
    emailClaim: createEmailClaim(),
    freshProofClaims,
  };
}
