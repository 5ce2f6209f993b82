import { json } from '../protocol/answer.ts';
import { refuse } from '../protocol/refusal.ts';
import type { Route } from '../protocol/route.ts';
import { randomRecoveryCodes } from '../random.ts';

const paths = ['/account/mfa/recovery-codes'];
const always = () => true;

export const recoveryCodeRoutes: readonly Route[] = [
  {
    method: 'POST',
    paths,
    access: 'user',
    handle: ({ user, project }) => {
      // Works again once all six are spent.
      if (user.recoveryCodes.length > 0 && !project.chances.take('unseenRecoveryCodes'))
        refuse('user_recovery_codes_already_exists');
      user.recoveryCodes = randomRecoveryCodes();
      return json({ recoveryCodes: user.recoveryCodes }, project.behaviour.createdStatus);
    },
  },
  {
    method: 'GET',
    paths,
    access: 'session',
    recentChallenge: always,
    handle: ({ user }) => {
      if (user.recoveryCodes.length === 0) refuse('user_recovery_codes_not_found');
      return json({ recoveryCodes: user.recoveryCodes });
    },
  },
  {
    method: 'PATCH',
    paths,
    access: 'session',
    recentChallenge: always,
    handle: ({ user }) => {
      if (user.recoveryCodes.length === 0) refuse('user_recovery_codes_not_found');
      user.recoveryCodes = randomRecoveryCodes();
      return json({ recoveryCodes: user.recoveryCodes });
    },
  },
];
