import type { MfaAdapter, RecoveryCodeSet, WithPassword } from '@mfa-flow/contract';
import { recallPassword, redactPassword } from '../redact-password.ts';
import type { PasswordGiven } from '../redact-password.ts';
import { transcript } from './transcript.ts';

/** The codes are never kept: made again from the same seed, they are the same. */
const givingCodes = (name: 'create' | 'regenerate' | 'reveal') =>
  transcript<WithPassword, PasswordGiven, RecoveryCodeSet>(`recoveryCodes.${name}`, {
    of: ({ recoveryCodes }: MfaAdapter) => recoveryCodes?.[name],
    redact: redactPassword,
    recall: recallPassword,
  });

export const createCodes = givingCodes('create');
export const regenerateCodes = givingCodes('regenerate');
export const revealCodes = givingCodes('reveal');

export const codesRemaining = transcript('recoveryCodes.remaining', {
  of: ({ recoveryCodes }) => recoveryCodes?.remaining,
  redact: () => ({}),
  recall: () => ({}),
});
