import type { Answer } from '../protocol/answer.ts';
import { json } from '../protocol/answer.ts';
import type { Call } from '../protocol/call.ts';
import { refuse } from '../protocol/refusal.ts';
import { byParam, byUser, perHour } from '../protocol/route.ts';
import type { Route } from '../protocol/route.ts';
import { sha256 } from '../random.ts';
import { isoTime, plainTime } from '../times.ts';
import type { Behaviour } from '../versions.ts';
import { tokenView } from '../views/token.view.ts';
import { mailsOf, requireSms, requireSmtp } from './mails.ts';
import { createToken, redeemToken } from './tokens.ts';

const paths = (kind: 'email' | 'phone') => (behaviour: Behaviour) => {
  const older = kind === 'email' ? '/account/verification' : '/account/verification/phone';
  return behaviour.pluralPaths ? [`/account/verifications/${kind}`, older] : [older];
};

/** A link as mails carry it. */
function secretLink(call: Call, url: string, userId: string, secret: string, expireAtMs: number): string {
  const link = new URL(url);
  const { pluralPaths } = call.project.behaviour;
  link.searchParams.set('userId', userId);
  link.searchParams.set('secret', secret);
  link.searchParams.set('expire', pluralPaths ? isoTime(expireAtMs) : plainTime(expireAtMs));
  return link.href;
}

/** Finishes with a secret that came by message. It works for guests: a link may open in another browser. */
function confirm(call: Call, kind: 'emailVerification' | 'phoneVerification'): Answer {
  const userId = call.params.id('userId');
  const secret = call.params.text('secret');
  const user = call.project.users.byId(userId) ?? refuse('user_not_found');
  const token = redeemToken(user, [kind], secret, call.now);
  if (kind === 'emailVerification') user.emailVerified = true;
  else user.phoneVerified = true;
  user.updatedAtMs = call.now;
  return json(tokenView(token, { secret: storedHash(call, token.secret) }));
}

/** Older servers return the stored hash. */
export const storedHash = ({ project }: Call, secret: string): string =>
  project.behaviour.showsStoredHash ? sha256(secret) : '';

export const verificationRoutes: readonly Route[] = [
  {
    method: 'POST',
    paths: paths('email'),
    access: 'user',
    limit: perHour(10, byUser),
    handle: (call) => {
      requireSmtp(call, 'SMTP Disabled');
      const url = call.params.url('url');
      const { user, now } = call;
      if (user.email === undefined) return refuse('user_email_not_found');
      if (user.emailVerified) refuse('user_email_already_verified');
      const token = createToken(user, 'emailVerification', now);
      mailsOf(call).verification(
        user,
        user.email,
        secretLink(call, url, user.id, token.secret, token.expireAtMs),
      );
      return json(tokenView(token), 201);
    },
  },
  {
    method: 'PUT',
    paths: paths('email'),
    access: 'open',
    limit: perHour(10, byParam('userId')),
    handle: (call) => confirm(call, 'emailVerification'),
  },
  {
    method: 'POST',
    paths: paths('phone'),
    access: 'user',
    authMethod: 'phone',
    limit: perHour(10, byUser),
    handle: (call) => {
      requireSms(call);
      const { user, now } = call;
      if (user.phone === undefined) return refuse('user_phone_not_found');
      if (user.phoneVerified) refuse('user_phone_already_verified');
      const token = createToken(user, 'phoneVerification', now);
      mailsOf(call).text(user.phone, token.secret);
      return json(tokenView(token), 201);
    },
  },
  {
    method: 'PUT',
    paths: paths('phone'),
    access: 'open',
    limit: perHour(10, byParam('userId')),
    handle: (call) => confirm(call, 'phoneVerification'),
  },
];
