import type { FirstFactorPort, MfaAdapter } from '@mfa-flow/contract';
import { createContext } from './context.ts';
import type { Context } from './context.ts';
import { refuseMisuse } from './misuse.ts';
import type { SuperTokensAdapterOptions } from './options.ts';
import { createChallengesPort } from './ports/challenges.port.ts';
import { createEnrolmentPort } from './ports/enrolment.port.ts';
import { createSessionPort } from './ports/session.port.ts';
import { createPasswordMethod } from './sign-in/password.method.ts';
import type { SignInFactor } from './vendor/mfa-info.ts';
import { createAuthenticatorFactor } from './factors/authenticator.factor.ts';
import { codeFactorId } from './factors/factor-ids.ts';
import { createFactorRegistry } from './factors/factors.ts';

/**
 * Creates an adapter for the recipes that the host has initialised. The SDK holds the session, so two adapters on one page
 * are like two tabs.
 *
 * @throws TypeError if a recipe is missing or wrong; the message says how to fix it.
 */
export function createSuperTokensAdapter(options: SuperTokensAdapterOptions): MfaAdapter {
  refuseMisuse(options);
  const { session, multiFactorAuth, totp, codes, freshProofClaims = [] } = options;
  const context = createContext(session, multiFactorAuth, new Set(freshProofClaims));
  const recoveryCodes = options.recoveryCodes?.(context);
  const protection = options.protection?.(context);
  const authenticator = totp && createAuthenticatorFactor(context, totp);
  const factors = createFactorRegistry(context, {
    calls: [...(authenticator ? [authenticator] : []), ...(codes ? [codes.factor(context)] : [])],
    totp,
    recoveryCodes,
  });
  const firstFactor = firstFactorOf(context, options);
  const emailVerification = options.emailVerification?.(context);
  const toSignIn = createEnrolmentPort(context, factors, recoveryCodes);
  const settings = options.settings?.(context, {
    factors,
    totp,
    enrolment: toSignIn,
    recoveryCodes,
    protection,
  });
  const enrolment = settings?.enrolment ?? toSignIn;
  return {
    // The recipes do not expose which server they talk to.
    scope: options.scope ?? 'supertokens',
    session: createSessionPort(context, factors, identifiedBy(firstFactor)),
    challenges: createChallengesPort(context, factors, recoveryCodes),
    ...(firstFactor && { firstFactor }),
    ...(emailVerification && { emailVerification }),
    ...(enrolment && { enrolment }),
    ...(recoveryCodes && { recoveryCodes: recoveryCodes.port }),
    ...(protection && { protection: protection.port }),
    ...(settings && { account: settings.account }),
  };
}

function firstFactorOf(
  context: Context,
  { emailPassword, codes, providers }: SuperTokensAdapterOptions,
): FirstFactorPort | undefined {
  const port: FirstFactorPort = {
    ...(emailPassword && { password: createPasswordMethod(context, emailPassword) }),
    ...(codes?.method && { code: codes.method(context) }),
    ...(providers && { redirect: providers(context) }),
  };
  return Object.keys(port).length > 0 ? port : undefined;
}

/** The kinds of identifier on this page. */
const identifiedBy = (firstFactor: FirstFactorPort | undefined): readonly SignInFactor[] => [
  ...(firstFactor?.password ? (['emailpassword'] as const) : []),
  ...(firstFactor?.code?.kinds ?? []).map((kind) => codeFactorId[kind]),
];
