import { succeeded } from '@mfa-flow/contract';
import type { PasswordMethod } from '@mfa-flow/contract';
import { attested } from '../attested.ts';
import type { Context } from '../context.ts';
import { signInFailures } from '../failures/failure-table.ts';
import { readSignedIn } from '../vendor/read.ts';

export const createPasswordMethod = ({ send, forget }: Context): PasswordMethod => ({
  identifier: 'email',
  signIn: async ({ identifier, password, attestation }, options) => {
    const signedIn = await send(
      {
        path: '/sign-in/email',
        body: { email: identifier, password },
        headers: attested(attestation),
        // Also where a second step is missing: only the next check says so.
        read: readSignedIn,
        table: signInFailures,
        changes: true,
      },
      options,
    );
    if (!signedIn.ok) return signedIn;
    forget();
    return succeeded({});
  },
});
