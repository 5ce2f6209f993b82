import type { Target, User } from '../model/user.ts';
import { json } from '../protocol/answer.ts';
import type { UserCall } from '../protocol/call.ts';
import { refuse } from '../protocol/refusal.ts';
import type { Route } from '../protocol/route.ts';
import { clientUser } from '../views/user.view.ts';

/** Somebody without a password gets the one that was sent. */
function provePassword({ user, params, now }: UserCall): void {
  const password = params.password('password');
  if (user.password !== undefined && user.password !== password) refuse('user_invalid_credentials');
  if (user.password !== undefined) return;
  user.password = password;
  user.passwordUpdatedAtMs = now;
}

/** A person's own current address counts as taken, too. A missing target is not created. */
function moveTarget(call: UserCall, kind: Target['kind'], identifier: string): void {
  if (call.project.users.hasTarget(identifier)) refuse('user_target_already_exists');
  const target = call.user.targets.find((row) => row.kind === kind);
  if (target === undefined) return;
  target.identifier = identifier;
  target.updatedAtMs = call.now;
}

const updated = (call: UserCall, change: Partial<User>) => {
  Object.assign(call.user, change, { updatedAtMs: call.now });
  return json(clientUser(call, call.user));
};

export const addressRoutes: readonly Route[] = [
  {
    method: 'PATCH',
    paths: ['/account/email'],
    access: 'user',
    handle: (call) => {
      const email = call.params.email('email').toLowerCase();
      provePassword(call);
      moveTarget(call, 'email', email);
      return updated(call, { email, emailVerified: false });
    },
  },
  {
    method: 'PATCH',
    paths: ['/account/phone'],
    access: 'user',
    handle: (call) => {
      const phone = call.params.phone('phone');
      provePassword(call);
      moveTarget(call, 'sms', phone);
      return updated(call, { phone, phoneVerified: false });
    },
  },
  {
    method: 'PATCH',
    paths: ['/account/password'],
    access: 'user',
    handle: (call) => {
      const password = call.params.newPassword('password');
      const old = call.params.optional('oldPassword', call.params.password);
      if (call.user.password !== undefined && call.user.password !== old) refuse('user_invalid_credentials');
      if (call.project.behaviour.passwordEndsOthers)
        call.user.sessions = call.user.sessions.filter((session) => session === call.session);
      return updated(call, { password, passwordUpdatedAtMs: call.now, passwordResetRequired: false });
    },
  },
];
