import type { Settings } from '../options.ts';
import { createAccountPort } from './account.port.ts';
import { createEnrolmentPort } from './enrolment.port.ts';
import { createProtectionPort } from './protection.port.ts';
import { createRecoveryCodesPort } from './recovery-codes.port.ts';

export interface AccountSettingsOptions {
  /**
   * Where links in verification mails lead: the absolute URL of a page on a platform of the project, as `emailVerificationAt`
   * takes it. Default: no email can be added, since the server verifies it by a link only.
   */
  readonly verifyAt?: string;
}

/**
 * The ports of a settings page: what is set up, adding and removing, recovery codes, the switch, other sessions. An option of
 * its own, so that an adapter that only signs in stays small.
 */
export const accountSettings =
  ({ verifyAt }: AccountSettingsOptions = {}): Settings =>
  (context) => {
    const enrolment = createEnrolmentPort(context, verifyAt);
    const recoveryCodes = createRecoveryCodesPort(context);
    const protection = createProtectionPort(context);
    return {
      account: createAccountPort(context, {
        kinds: enrolment?.kinds ?? [],
        hasRecoveryCodes: recoveryCodes !== undefined,
      }),
      ...(enrolment && { enrolment }),
      ...(recoveryCodes && { recoveryCodes }),
      ...(protection && { protection }),
    };
  };
