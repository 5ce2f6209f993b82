import { failed, succeeded } from '@mfa-flow/contract';
import * as vendor from '../client/vendor-calls.ts';
import { readUserId } from '../client/read.ts';
import type { EmailVerification } from '../options.ts';
import { readReturned } from '../sign-in/returned.ts';

/**
 * Verifies email addresses by a link to this page: its absolute URL, on a platform of the project. The port is absent if the
 * client has no method for it.
 */
export const emailVerificationAt =
  (url: string): EmailVerification =>
  ({ calls, memory }) => {
    if (!calls.has(vendor.createVerification) || !calls.has(vendor.updateVerification)) return undefined;
    return {
      returns: [{ query: ['userId', 'secret'], optional: ['expire', 'project'] }],

      send: async (_input, options) => {
        const sent = await calls.run(vendor.createVerification, { url }, readUserId, options);
        if (!sent.ok) return sent;
        const destination = memory.recall()?.places.find(({ kind }) => kind === 'email');
        return succeeded({ ...(destination && { destination }) });
      },

      confirm: async ({ returned }, options) => {
        const found = readReturned(returned);
        if (found === undefined || 'error' in found) return failed({ code: 'wrong_or_expired' });
        const confirmed = await calls.run(vendor.updateVerification, found, readUserId, options);
        return confirmed.ok ? succeeded() : confirmed;
      },
    };
  };
