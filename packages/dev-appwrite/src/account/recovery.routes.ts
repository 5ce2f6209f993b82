import { json } from '../protocol/answer.ts';
import { refuse } from '../protocol/refusal.ts';
import { byAddress, byParam, perHour } from '../protocol/route.ts';
import type { Route } from '../protocol/route.ts';
import { isoTime } from '../times.ts';
import { tokenView } from '../views/token.view.ts';
import { mailsOf, requireSmtp } from './mails.ts';
import { createToken, redeemToken } from './tokens.ts';
import { storedHash } from './verification.routes.ts';

/** A forgotten password. */
export const recoveryRoutes: readonly Route[] = [
  {
    method: 'POST',
    paths: ['/account/recovery'],
    access: 'open',
    limit: perHour(10, byParam('email'), byAddress),
    handle: (call) => {
      const { params, project, now } = call;
      const email = params.email('email').toLowerCase();
      const url = new URL(params.url('url'));
      requireSmtp(call, 'SMTP Disabled');
      const user = project.users.byEmail(email) ?? refuse('user_not_found');
      if (user.blocked) refuse('user_blocked', { status: project.behaviour.blockedStatus });
      const token = createToken(user, 'recovery', now);
      url.searchParams.set('userId', user.id);
      url.searchParams.set('secret', token.secret);
      url.searchParams.set('expire', isoTime(token.expireAtMs));
      mailsOf(call).recovery(user, email, url.href);
      return json(tokenView(token), 201);
    },
  },
  {
    method: 'PUT',
    paths: ['/account/recovery'],
    access: 'open',
    limit: perHour(10, byParam('userId')),
    handle: (call) => {
      const { params, project, now } = call;
      const userId = params.id('userId');
      const secret = params.text('secret');
      const password = params.newPassword('password');
      const user = project.users.byId(userId) ?? refuse('user_not_found');
      const token = redeemToken(user, ['recovery'], secret, now);
      Object.assign(user, {
        password,
        passwordUpdatedAtMs: now,
        updatedAtMs: now,
        passwordResetRequired: false,
      });
      // The mail arrived, so the address is theirs. It can make a session that is open elsewhere pending.
      user.emailVerified = true;
      return json(tokenView(token, { secret: storedHash(call, token.secret) }));
    },
  },
];
