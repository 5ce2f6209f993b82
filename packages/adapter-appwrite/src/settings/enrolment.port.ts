import { failed, succeeded } from '@mfa-flow/contract';
import type { Enrolment, EnrolmentPort } from '@mfa-flow/contract';
import { readAnything, readFactors } from '../client/read.ts';
import * as vendor from '../client/vendor-calls.ts';
import type { Context } from '../context.ts';
import { createAddressEnrolment } from './address-enrolment.ts';
import { createAuthenticatorEnrolment } from './authenticator-enrolment.ts';

/** No code at all: servers before 1.6 look at it and refuse, newer ones do not look. */
const noCode = 'none';

/**
 * Adds factors in a complete session, and removes the authenticator. Absent if the client has no method for any of it.
 * `verifyAt`: where links in mails lead; without it no email can be added.
 */
export function createEnrolmentPort(
  context: Context,
  verifyAt: string | undefined,
): EnrolmentPort | undefined {
  const { calls } = context;
  const kinds = [
    calls.has(vendor.createAuthenticator) && calls.has(vendor.updateAuthenticator) && 'authenticator',
    verifyAt !== undefined && calls.has(vendor.createVerification) && 'email',
    calls.has(vendor.createPhoneVerification) && calls.has(vendor.updatePhoneVerification) && 'phone',
  ] as const;
  const authenticator = createAuthenticatorEnrolment(context);
  const address = createAddressEnrolment(context, verifyAt);
  const can = kinds.filter((kind) => kind !== false);
  const isAddress = (enrolment: Enrolment) => enrolment.kind === 'email' || enrolment.kind === 'phone';
  if (can.length === 0) return undefined;

  return {
    kinds: can,

    begin: async (wanted, options) => {
      if (wanted.kind === 'passkey' || !can.includes(wanted.kind)) return failed({ code: 'refused' });
      return wanted.kind === 'authenticator' ? authenticator.begin(options) : address.begin(wanted, options);
    },

    resend: async ({ enrolment }, options) => address.resend(enrolment, options),

    confirm: async ({ enrolment, answer }, options) => {
      if (answer !== undefined && answer.kind !== 'code')
        return failed({ code: 'input_refused', field: 'code' });
      return isAddress(enrolment)
        ? address.confirm(enrolment.handle, answer?.code, options)
        : authenticator.confirm(enrolment.handle, answer?.code, options);
    },

    // What was begun does not count, and the server has no call to take it back.
    cancel: async ({ enrolment }) => {
      (isAddress(enrolment) ? address : authenticator).forget(enrolment.handle);
      return succeeded();
    },

    ...(calls.has(vendor.deleteAuthenticator) && {
      remove: async ({ factorId }, options) => {
        if (factorId === 'email' || factorId === 'phone') return failed({ code: 'refused' });
        if (factorId !== 'totp') return failed({ code: 'factor_gone' });
        const input = { type: 'totp', otp: noCode };
        const removed = await calls.run(vendor.deleteAuthenticator, input, readAnything, options);
        if (!removed.ok) return removed.failure.code === 'factor_gone' ? succeeded() : removed;
        // The SDK treats "deleted" like any empty page: only a read is reliable.
        const listed = await calls.run(vendor.listFactors, {}, readFactors, options);
        if (!listed.ok) return listed;
        return listed.value.has('totp') ? failed({ code: 'malformed' }) : succeeded();
      },
    }),
  };
}
