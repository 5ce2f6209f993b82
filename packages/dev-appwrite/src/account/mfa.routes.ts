import { json } from '../protocol/answer.ts';
import type { SessionCall } from '../protocol/call.ts';
import { refuse } from '../protocol/refusal.ts';
import type { Route } from '../protocol/route.ts';
import { clientUser } from '../views/user.view.ts';

/** The factors after MFA was turned on; undefined where the server's list has a gap, on which it fails. */
function joinedFactors({ user, session, project }: SessionCall): string[] | undefined {
  const { joinsOnSwitch } = project.behaviour;
  if (joinsOnSwitch === 'no') return session.factors;
  const all = [
    ...session.factors,
    ...(user.authenticator?.verified ? ['totp'] : []),
    ...(user.emailVerified ? ['email'] : []),
    ...(user.phoneVerified ? ['phone'] : []),
  ];
  const unique = [...new Set(all)];
  const leavesGap = unique.some((factor, index) => all[index] !== factor);
  return leavesGap && joinsOnSwitch === 'yes, unless a gap is left' ? undefined : unique;
}

export const mfaRoutes: readonly Route[] = [
  {
    method: 'PATCH',
    paths: ['/account/mfa'],
    access: 'session',
    handle: (call) => {
      const { user, session, params, now } = call;
      user.mfa = params.boolean('mfa');
      user.updatedAtMs = now;
      if (user.mfa) {
        session.factors = joinedFactors(call) ?? refuse('document_invalid_structure');
        session.updatedAtMs = now;
      }
      return json(clientUser(call, user));
    },
  },
  {
    method: 'GET',
    paths: ['/account/mfa/factors'],
    access: 'user',
    whilePending: true,
    handle: ({ user, project }) =>
      json({
        totp: user.authenticator?.verified === true,
        phone: user.phone !== undefined && user.phoneVerified,
        email: user.email !== undefined && user.emailVerified,
        ...(project.behaviour.listsRecoveryCodes ? { recoveryCode: user.recoveryCodes.length > 0 } : {}),
      }),
  },
];
