import type { User } from '../model/user.ts';
import { createUserByKey } from '../project/people.ts';
import type { Answer } from '../protocol/answer.ts';
import { empty, json } from '../protocol/answer.ts';
import type { Call } from '../protocol/call.ts';
import { refuse } from '../protocol/refusal.ts';
import type { Route } from '../protocol/route.ts';
import { randomId } from '../random.ts';
import { keyUser } from '../views/user.view.ts';

export const findUser = ({ params, project }: Call): User =>
  project.users.byId(params.text('userId')) ?? refuse('user_not_found');

/** A route that sets one field of a person and answers with the person. */
const setter = (path: string, name: string, apply: (user: User, value: boolean) => void): Route => ({
  method: 'PATCH',
  paths: [path],
  access: 'key',
  handle: (call) => {
    const value = call.params.boolean(name);
    const user = findUser(call);
    apply(user, value);
    user.updatedAtMs = call.now;
    return json(keyUser(call, user));
  },
});

function create(call: Call): Answer {
  const { params, project, now } = call;
  const asked = params.id('userId');
  const wanted = {
    id: asked === 'unique()' ? randomId() : asked,
    email: params.optional('email', params.email),
    phone: params.optional('phone', params.phone),
    password: params.optional('password', params.newPassword),
    name: params.optional('name', params.text),
  };
  const { users } = project;
  const isTaken = [wanted.email?.toLowerCase(), wanted.phone].some(
    (address) => address && users.hasTarget(address),
  );
  if (isTaken || users.byId(wanted.id)) refuse('user_already_exists');
  const user = createUserByKey(wanted, project.behaviour, now);
  users.add(user);
  return json(keyUser(call, user), 201);
}

/** What a server with a key may do to people. */
export const userRoutes: readonly Route[] = [
  { method: 'POST', paths: ['/users'], access: 'key', handle: create },
  {
    method: 'GET',
    paths: ['/users/:userId'],
    access: 'key',
    handle: (call) => json(keyUser(call, findUser(call))),
  },
  {
    method: 'DELETE',
    paths: ['/users/:userId'],
    access: 'key',
    handle: (call) => {
      call.project.users.remove(findUser(call).id);
      return empty();
    },
  },
  setter('/users/:userId/verification', 'emailVerification', (user, value) => {
    user.emailVerified = value;
  }),
  setter('/users/:userId/verification/phone', 'phoneVerification', (user, value) => {
    user.phoneVerified = value;
  }),
  setter('/users/:userId/status', 'status', (user, value) => {
    user.blocked = !value;
  }),
  setter('/users/:userId/mfa', 'mfa', (user, value) => {
    user.mfa = value;
  }),
];
