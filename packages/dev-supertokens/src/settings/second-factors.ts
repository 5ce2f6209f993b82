import type { SessionContainerInterface } from 'supertokens-node/recipe/session/types';
import type { BackendSdk } from '../backend/backend-sdk.ts';

/** What proves somebody beside the first factor. */
const secondFactors: readonly string[] = ['totp', 'otp-email', 'otp-phone'];

export const isSecondFactor = (factorId: string): boolean => secondFactors.includes(factorId);

/** A factor of the application's own: the SDK has no recovery codes, and takes factors of any name. */
export const recoveryFactor = 'recovery-code';

/** Any one of these is enough, by the SDK's own rule for the factors that are required of a user. */
export const protecting: readonly string[] = [...secondFactors, recoveryFactor];

/** How the session began. */
function firstFactorOf(session: SessionContainerInterface): string | undefined {
  const payload: { 'st-mfa'?: { readonly c?: object } } = session.getAccessTokenPayload();
  return Object.keys(payload['st-mfa']?.c ?? {})[0];
}

/** Those of the factors that are set up with which the person of this session can prove themselves once more. */
export const secondFactorsAmong = (
  session: SessionContainerInterface,
  setUp: readonly string[],
): readonly string[] => secondFactors.filter((id) => setUp.includes(id) && id !== firstFactorOf(session));

export const readySecondFactors = async (
  { multiFactorAuth }: BackendSdk,
  session: SessionContainerInterface,
): Promise<readonly string[]> =>
  secondFactorsAmong(session, await multiFactorAuth.default.getFactorsSetupForUser(session.getUserId()));
