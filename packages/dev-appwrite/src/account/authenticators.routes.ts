import { empty, json } from '../protocol/answer.ts';
import type { Call } from '../protocol/call.ts';
import { refuse, refuseAsServerError } from '../protocol/refusal.ts';
import type { Route } from '../protocol/route.ts';
import { isTotpCode, newTotpSecret, totpUri } from '../totp.ts';
import { clientUser } from '../views/user.view.ts';
import { addFactor } from './factors.ts';

const paths = ['/account/mfa/authenticators/:type'];
const checkType = ({ params }: Call) => params.oneOf('type', ['totp']);

export const authenticatorRoutes: readonly Route[] = [
  {
    method: 'POST',
    paths,
    access: 'user',
    handle: (call) => {
      const { user, project } = call;
      checkType(call);
      const secret = newTotpSecret();
      const uri = totpUri(secret, project.name, user.email) ?? refuseAsServerError('general_unknown');
      if (user.authenticator?.verified) refuse('user_authenticator_already_verified');
      // Started twice: the first secret no longer works, nor does a QR code that was scanned.
      const isDead = user.authenticator !== undefined && project.chances.take('overtakenAuthenticator');
      if (!isDead) user.authenticator = { secret, verified: false };
      return json({ secret, uri });
    },
  },
  {
    method: 'PUT',
    paths,
    access: 'session',
    handle: (call) => {
      const { user, session, params, project, now } = call;
      checkType(call);
      const otp = params.text('otp');
      if (project.chances.take('unseenAuthenticator')) refuse('user_authenticator_not_found');
      const authenticator = user.authenticator ?? refuse('user_authenticator_not_found');
      if (authenticator.verified) refuse('user_authenticator_already_verified');
      if (!isTotpCode(authenticator.secret, otp, now)) refuse('user_invalid_token');
      authenticator.verified = true;
      addFactor(session, 'totp', project.behaviour);
      session.updatedAtMs = now;
      return json(clientUser(call, user));
    },
  },
  {
    method: 'DELETE',
    paths,
    access: 'session',
    recentChallenge: (behaviour) => !behaviour.removalTakesCode,
    handle: (call) => {
      const { user, params, project, now } = call;
      checkType(call);
      const otp = project.behaviour.removalTakesCode ? params.text('otp') : undefined;
      const authenticator = user.authenticator ?? refuse('user_authenticator_not_found');
      if (otp !== undefined && !isTotpCode(authenticator.secret, otp, now)) refuse('user_invalid_token');
      user.authenticator = undefined;
      return empty();
    },
  },
];
