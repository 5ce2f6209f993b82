import { addTarget, createUser } from '../project/people.ts';
import type { User } from '../model/user.ts';
import { json } from '../protocol/answer.ts';
import type { Call } from '../protocol/call.ts';
import { refuse } from '../protocol/refusal.ts';
import { byAddress, byParam, perHour } from '../protocol/route.ts';
import type { Route } from '../protocol/route.ts';
import { randomId } from '../random.ts';
import { isoTime } from '../times.ts';
import { tokenView } from '../views/token.view.ts';
import { mailsOf, requireSms, requireSmtp } from './mails.ts';
import { securityPhrase } from './security-phrase.ts';
import { createToken } from './tokens.ts';

/** An unknown address makes a new person; a known one is answered with the id of its owner, whatever id was sent. */
function findOrCreate(call: Call, found: User | undefined, wanted: { email?: string; phone?: string }): User {
  if (found !== undefined) return found;
  const asked = call.params.id('userId');
  if (call.project.users.byId(asked)) refuse('document_already_exists');
  const user = createUser({ id: asked === 'unique()' ? randomId() : asked, ...wanted }, call.now);
  call.project.users.add(user);
  return user;
}

export const signInTokenRoutes: readonly Route[] = [
  {
    method: 'POST',
    paths: ['/account/tokens/email'],
    access: 'open',
    authMethod: 'emailOtp',
    authMethodWasForgotten: true,
    limit: perHour(10, byParam('email'), byAddress),
    handle: (call) => {
      const { params, project, now } = call;
      params.id('userId');
      const email = params.email('email').toLowerCase();
      const wantsPhrase = params.optional('phrase', params.boolean) ?? false;
      requireSmtp(call);
      const known = project.users.byEmail(email);
      const user = findOrCreate(call, known, { email });
      if (known === undefined && project.behaviour.emailCodeMakesTarget) addTarget(user, 'email', email, now);
      const phrase = wantsPhrase ? securityPhrase() : '';
      const token = createToken(user, 'emailCode', now);
      mailsOf(call).signInCode(email, token.secret, phrase);
      return json(tokenView(token, { phrase }), 201);
    },
  },
  {
    method: 'POST',
    paths: ['/account/tokens/phone', '/account/sessions/phone'],
    access: 'open',
    authMethod: 'phone',
    authMethodWasForgotten: true,
    limit: perHour(10, byParam('phone'), byAddress),
    handle: (call) => {
      const { params, project, now } = call;
      params.id('userId');
      const phone = params.phone('phone');
      requireSms(call);
      const known = project.users.byPhone(phone);
      const user = findOrCreate(call, known, { phone });
      if (known === undefined) addTarget(user, 'sms', phone, now);
      const token = createToken(user, 'phoneCode', now);
      mailsOf(call).text(phone, token.secret);
      return json(tokenView(token), 201);
    },
  },
  {
    method: 'POST',
    paths: ['/account/tokens/magic-url', '/account/sessions/magic-url'],
    access: 'open',
    authMethod: 'magicUrl',
    limit: perHour(60, byParam('email'), byAddress),
    handle: (call) => {
      const { params, project, now } = call;
      params.id('userId');
      const email = params.email('email').toLowerCase();
      const url = params.optional('url', params.url) ?? `${new URL(call.http.req.url).origin}/auth/magic-url`;
      requireSmtp(call);
      const user = findOrCreate(call, project.users.byEmail(email), { email });
      const token = createToken(user, 'magicUrl', now);
      const link = new URL(url);
      link.searchParams.set('userId', user.id);
      link.searchParams.set('secret', token.secret);
      link.searchParams.set('expire', isoTime(token.expireAtMs));
      link.searchParams.set('project', project.id);
      mailsOf(call).signInLink(email, link.href);
      return json(tokenView(token), 201);
    },
  },
];
