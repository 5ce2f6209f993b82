import { createAccountPort } from './account.port.ts';
import { createRemoval } from './removal.ts';
import { withReplacement } from './replacement.ts';
import type { AccountSettingsOptions, Settings } from './settings.types.ts';

/**
 * What a settings page needs beside a sign-in: the overview, removing, replacing and renaming, other sessions. An option of its own, so that
 * an adapter that only signs in stays small.
 */
export const accountSettings =
  (endpoints: AccountSettingsOptions = {}): Settings =>
  (context, parts) => {
    const remove = createRemoval(context, parts, endpoints.removeAddress);
    const enrolment = parts.enrolment && { ...parts.enrolment, remove };
    return {
      account: createAccountPort(context, parts, endpoints),
      enrolment: enrolment && parts.totp ? withReplacement(enrolment, parts.totp, remove) : enrolment,
    };
  };
