import { createToken } from '../account/tokens.ts';
import { startSession } from '../account/start-session.ts';
import { empty, json } from '../protocol/answer.ts';
import { encodeSession } from '../protocol/cookies.ts';
import { refuse } from '../protocol/refusal.ts';
import type { Route } from '../protocol/route.ts';
import { randomRecoveryCodes } from '../random.ts';
import { sessionView } from '../views/session.view.ts';
import { tokenView } from '../views/token.view.ts';
import { findUser } from './users.routes.ts';

/** What a server with a key may do to the sessions and factors of people. */
export const userAccessRoutes: readonly Route[] = [
  {
    method: 'POST',
    paths: ['/users/:userId/sessions'],
    access: 'key',
    handle: (call) => {
      const { behaviour } = call.project;
      const factors = behaviour.serverSessionFactors;
      const session = startSession(call, findUser(call), { provider: 'server', factors });
      const secret = behaviour.serverSecretIsUsable ? encodeSession(session) : session.secret;
      return json(sessionView(call, session, { current: false, secret }), 201);
    },
  },
  {
    method: 'DELETE',
    paths: ['/users/:userId/sessions'],
    access: 'key',
    handle: (call) => {
      findUser(call).sessions = [];
      return empty();
    },
  },
  {
    method: 'POST',
    paths: ['/users/:userId/tokens'],
    access: 'key',
    handle: (call) => {
      const token = createToken(findUser(call), 'custom', call.now);
      return json(tokenView(token, { secret: token.secret }), 201);
    },
  },
  {
    method: 'PATCH',
    paths: ['/users/:userId/mfa/recovery-codes'],
    access: 'key',
    handle: (call) => {
      const user = findUser(call);
      if (user.recoveryCodes.length > 0) refuse('user_recovery_codes_already_exists');
      user.recoveryCodes = randomRecoveryCodes();
      return json({ recoveryCodes: user.recoveryCodes }, call.project.behaviour.createdStatus);
    },
  },
  {
    method: 'DELETE',
    paths: ['/users/:userId/mfa/authenticators/:type'],
    access: 'key',
    handle: (call) => {
      call.params.oneOf('type', ['totp']);
      const user = findUser(call);
      if (user.authenticator === undefined) refuse('user_authenticator_not_found');
      user.authenticator = undefined;
      return empty();
    },
  },
];
