import type { CallOptions, Result } from '@mfa-flow/contract';
import { createEmailClaim } from './email-claim.ts';
import type { EmailClaim } from './email-claim.ts';
import type { MfaInfo } from './vendor/mfa-info.ts';
import { readMfaInfo } from './vendor/mfa-info.ts';
import type { MultiFactorAuthRecipe, SessionRecipe } from './vendor/recipes.types.ts';
import { createPlaces } from './places.ts';
import type { Places } from './places.ts';
import { run } from './vendor/run.ts';

/** What every port works with. Nothing of it outlives the page; the session itself is the SDK's. */
export interface Context {
  readonly session: SessionRecipe;
  readonly places: Places;
  /** What the server last said, so that starting a way needs no read of its own. */
  readonly lastInfo: () => MfaInfo | undefined;
  readonly readInfo: (options: CallOptions) => Promise<Result<MfaInfo>>;
  /** Somebody else may be signed in from now on, or nobody. */
  readonly forget: () => void;
  readonly emailClaim: EmailClaim;
}

export function createContext(session: SessionRecipe, multiFactorAuth: MultiFactorAuthRecipe): Context {
  const places = createPlaces();
  let last: MfaInfo | undefined;
  return {
    session,
    places,
    lastInfo: () => last,
    readInfo: async (options) => {
      const info = await run(multiFactorAuth, 'resyncSessionAndFetchMFAInfo', {}, readMfaInfo, options);
      if (info.ok) last = info.value;
      return info;
    },
    forget: () => {
      last = undefined;
      places.forget();
    },
    emailClaim: createEmailClaim(),
  };
}
