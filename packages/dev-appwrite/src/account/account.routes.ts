import { createUser, addTarget } from '../project/people.ts';
import { empty, json } from '../protocol/answer.ts';
import { createJwt } from '../protocol/jwt.ts';
import { refuse } from '../protocol/refusal.ts';
import { byAddress, byUser, perHour } from '../protocol/route.ts';
import type { Route } from '../protocol/route.ts';
import { randomId } from '../random.ts';
import { plainTime } from '../times.ts';
import { clientUser } from '../views/user.view.ts';

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const accountRoutes: readonly Route[] = [
  {
    method: 'POST',
    paths: ['/account'],
    access: 'open',
    authMethod: 'emailPassword',
    limit: perHour(10, byAddress),
    handle: (call) => {
      const { params, project, now } = call;
      const wanted = {
        id: params.id('userId'),
        email: params.email('email'),
        password: params.newPassword('password'),
        name: params.optional('name', params.text),
      };
      const isTaken = project.users.byId(wanted.id) ?? project.users.byEmail(wanted.email);
      if (isTaken) refuse('user_already_exists');
      const user = createUser({ ...wanted, id: wanted.id === 'unique()' ? randomId() : wanted.id }, now);
      addTarget(user, 'email', wanted.email.toLowerCase(), now);
      project.users.add(user);
      return json(clientUser(call, user), 201);
    },
  },
  {
    method: 'GET',
    paths: ['/account'],
    access: 'user',
    handle: (call) => {
      // What this request has just set has not been stored yet, so it lacks the usual format.
      const seen = call.seenNow ? { accessedAt: plainTime(call.now) } : {};
      return json({ ...clientUser(call, call.user), ...seen });
    },
  },
  {
    method: 'GET',
    paths: ['/account/prefs'],
    access: 'user',
    handle: ({ user }) => json(user.prefs),
  },
  {
    method: 'PATCH',
    paths: ['/account/prefs'],
    access: 'user',
    handle: (call) => {
      const prefs = call.params.raw('prefs');
      call.user.prefs = isRecord(prefs) ? prefs : {};
      return json(clientUser(call, call.user));
    },
  },
  {
    method: 'PATCH',
    paths: ['/account/name'],
    access: 'user',
    handle: (call) => {
      call.user.name = call.params.text('name', 128);
      return json(clientUser(call, call.user));
    },
  },
  {
    method: 'POST',
    paths: ['/account/jwts', '/account/jwt'],
    access: 'session',
    limit: perHour(100, byUser),
    handle: async ({ project, session }) => json({ jwt: await createJwt(project, session) }, 201),
  },
  {
    method: 'DELETE',
    paths: ['/account/sessions'],
    access: 'user',
    limit: perHour(100, byAddress),
    handle: ({ user }) => {
      user.sessions = [];
      return empty('clear');
    },
  },
];
