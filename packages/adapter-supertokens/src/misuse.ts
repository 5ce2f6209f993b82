import { refuseMisfit } from './misfit.ts';
import type { SuperTokensAdapterOptions } from './options.ts';

/** The two recipes that a second step requires, and the optional ones. */
export function refuseMisuse(options: SuperTokensAdapterOptions): void {
  const refuse = (option: 'session' | 'multiFactorAuth' | 'totp' | 'emailPassword', ownFunction: string) =>
    refuseMisfit(
      `createSuperTokensAdapter: \`${option}\``,
      option.toLowerCase(),
      options[option],
      ownFunction,
    );
  refuse('session', 'validateClaims');
  refuse('multiFactorAuth', 'resyncSessionAndFetchMFAInfo');
  if (options.totp !== undefined) refuse('totp', 'verifyDevice');
  if (options.emailPassword !== undefined) refuse('emailPassword', 'sendPasswordResetEmail');
}
