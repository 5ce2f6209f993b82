import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { CallOptions, Confirmed, Enrolment, Handle, Result } from '@mfa-flow/contract';
import { readId } from '../client/read.ts';
import * as vendor from '../client/vendor-calls.ts';
import type { Context } from '../context.ts';
import { readKey } from './read.ts';

const type = 'totp';

/** The server keeps one unconfirmed key: every beginning makes a new one, and the one before is dead. */
export function createAuthenticatorEnrolment({ calls, memory }: Context) {
  let latest: Handle | undefined;
  let begun = 0;

  return {
    begin: async (options: CallOptions): Promise<Result<Enrolment>> => {
      // Before the answer: by then the key before may be dead already.
      latest = undefined;
      begun += 1;
      // Nothing of the server's names a key. The time tells those of an adapter apart that was on this page before.
      const handle = toHandle(`totp:${Date.now()}:${begun}`);
      const key = await calls.run(vendor.createAuthenticator, { type }, readKey, options);
      if (!key.ok) return key;
      latest = handle;
      return succeeded({ kind: 'authenticator', handle, uri: key.value });
    },

    confirm: async (
      handle: Handle,
      code: string | undefined,
      options: CallOptions,
    ): Promise<Result<Confirmed>> => {
      if (handle !== latest) return failed({ code: 'restart' });
      if (code === undefined) return failed({ code: 'input_refused', field: 'code' });
      const confirmed = await calls.run(vendor.updateAuthenticator, { type, otp: code }, readId, options);
      if (!confirmed.ok) return confirmed;
      // Begun anew by somebody else who has signed in at another tab: it is their account that has it now.
      return memory.isOwner(confirmed.value)
        ? succeeded({ state: 'on' })
        : failed({ code: 'verification_required' });
    },

    forget: (handle: Handle) => {
      if (handle === latest) latest = undefined;
    },
  };
}
