import { createUser } from '../project/people.ts';
import { empty, json } from '../protocol/answer.ts';
import type { UserCall } from '../protocol/call.ts';
import { refuse } from '../protocol/refusal.ts';
import { byAddress, byParam, perHour } from '../protocol/route.ts';
import type { Route } from '../protocol/route.ts';
import { randomId } from '../random.ts';
import { ownSession } from '../views/session.view.ts';
import { signIn } from './start-session.ts';

function findSession({ user, session, params }: UserCall) {
  const id = params.text('sessionId');
  const found = user.sessions.find((row) => row.id === (id === 'current' ? session?.id : id));
  return found ?? refuse('user_session_not_found');
}

export const sessionRoutes: readonly Route[] = [
  {
    method: 'POST',
    paths: ['/account/sessions/email'],
    access: 'open',
    startsSession: true,
    authMethod: 'emailPassword',
    limit: perHour(10, byParam('email')),
    handle: (call) => {
      const email = call.params.email('email');
      const password = call.params.password('password');
      const user = call.project.users.byEmail(email);
      if (user?.password === undefined || user.password !== password)
        return refuse('user_invalid_credentials');
      if (user.blocked) refuse('user_blocked', { status: call.project.behaviour.blockedStatus });
      return signIn(call, user, { provider: 'email', providerUid: user.email ?? '', factors: ['password'] });
    },
  },
  {
    method: 'POST',
    paths: ['/account/sessions/anonymous'],
    access: 'open',
    startsSession: true,
    authMethod: 'anonymous',
    limit: perHour(50, byAddress),
    handle: (call) => {
      const user = createUser({ id: randomId() }, call.now);
      call.project.users.add(user);
      return signIn(call, user, { provider: 'anonymous', factors: ['anonymous'] });
    },
  },
  {
    method: 'GET',
    paths: ['/account/sessions'],
    access: 'user',
    handle: (call) => {
      const sessions = call.user.sessions.map((session) => ownSession(call, session));
      return json({ total: sessions.length, sessions });
    },
  },
  {
    method: 'GET',
    paths: ['/account/sessions/:sessionId'],
    access: 'user',
    handle: (call) => json(ownSession(call, findSession(call))),
  },
  {
    method: 'DELETE',
    paths: ['/account/sessions/:sessionId'],
    access: 'user',
    // Ends a pending sign-in; it removes any session of the person, a complete one included.
    whilePending: true,
    limit: perHour(100, byAddress),
    handle: (call) => {
      const ended = findSession(call);
      call.user.sessions = call.user.sessions.filter((session) => session !== ended);
      return empty(ended.id === call.session?.id ? 'clear' : undefined);
    },
  },
];
