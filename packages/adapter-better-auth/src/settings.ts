import type { MfaAdapter } from '@mfa-flow/contract';
import type { Context } from './context.ts';
import { createAccountPort } from './ports/account.port.ts';
import { createEnrolmentPort } from './ports/enrolment.port.ts';
import { createRecoveryCodesPort } from './ports/recovery-codes.port.ts';

/** Created by `accountSettings`. */
export type Settings = (
  context: Context,
) => Required<Pick<MfaAdapter, 'enrolment' | 'recoveryCodes' | 'account'>>;

/** The ports of a settings page. An option of its own, so that an adapter that only signs in stays small. */
export const accountSettings = (): Settings => (context) => ({
  enrolment: createEnrolmentPort(context),
  recoveryCodes: createRecoveryCodesPort(context),
  account: createAccountPort(context),
});
