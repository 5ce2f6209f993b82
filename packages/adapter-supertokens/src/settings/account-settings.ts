import { createAccountPort } from './account.port.ts';
import { createRemoval } from './removal.ts';
import type { AccountSettingsOptions, Settings } from './settings.types.ts';

/**
 * What a settings page needs beside a sign-in: the overview, removing and renaming, other sessions. An option of its own, so that
 * an adapter that only signs in stays small.
 */
export const accountSettings =
  (endpoints: AccountSettingsOptions = {}): Settings =>
  (context, parts) => ({
    account: createAccountPort(context, parts, endpoints),
    remove: createRemoval(context, parts, endpoints.removeAddress),
  });
