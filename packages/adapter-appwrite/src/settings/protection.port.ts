import { failed, succeeded } from '@mfa-flow/contract';
import type { ProtectionPort } from '@mfa-flow/contract';
import * as vendor from '../client/vendor-calls.ts';
import type { Context } from '../context.ts';
import { readPerson } from './read.ts';

/** The switch of the account. Absent if the client has no method for it. */
export function createProtectionPort({ calls, memory }: Context): ProtectionPort | undefined {
  if (!calls.has(vendor.updateMfa)) return undefined;
  return {
    set: async ({ on }, options) => {
      const set = await calls.run(vendor.updateMfa, { mfa: on }, readPerson, options);
      if (set.ok) {
        // Somebody else has signed in at another tab: the screen is of another account.
        if (!memory.isOwner(set.value.account.id)) return failed({ code: 'verification_required' });
        return set.value.isProtected === on ? succeeded() : failed({ code: 'malformed' });
      }
      // Servers from 1.5.6 to 1.7 save the switch and then break over the factors of the session: only a read tells.
      if (set.failure.raw?.code !== 'document_invalid_structure') return set;
      const person = await calls.run(vendor.get, {}, readPerson, options);
      if (!person.ok) return person;
      return person.value.isProtected === on ? succeeded() : set;
    },
  };
}
