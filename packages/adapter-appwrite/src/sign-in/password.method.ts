import type { PasswordMethod } from '@mfa-flow/contract';
import * as vendor from '../client/vendor-calls.ts';
import { readSession } from '../client/read.ts';
import type { Context } from '../context.ts';
import { toPlaces } from '../first-factor.ts';
import { signedIn } from './signed-in.ts';

export const createPasswordMethod = ({ calls, memory }: Context): PasswordMethod => ({
  identifier: 'email',
  signIn: async ({ identifier, password }, options) => {
    const input = { email: identifier, password };
    // Also succeeds if a second step is missing: only the next check says so.
    const session = await calls.run(vendor.createPasswordSession, input, readSession, options);
    return signedIn(memory, session, { typed: identifier, places: toPlaces(identifier) });
  },
});
