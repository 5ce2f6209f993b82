import type { Challenge } from '../model/challenge.ts';
import type { UserCall } from '../protocol/call.ts';
import { refuseAsServerError } from '../protocol/refusal.ts';
import { isTotpCode } from '../totp.ts';

/** Compares exactly: a factor in another spelling than this version's can never be verified. */
export function isRightAnswer({ user, project, now }: UserCall, challenge: Challenge, otp: string): boolean {
  switch (challenge.factor) {
    case 'totp':
      // Removed since the challenge was started: the server fails on the missing authenticator.
      if (user.authenticator === undefined) return refuseAsServerError('general_unknown');
      return user.authenticator?.verified === true && isTotpCode(user.authenticator.secret, otp, now);
    case 'email':
    case 'phone':
      return challenge.code === otp;
    case project.behaviour.recoveryLiteral: {
      if (!user.recoveryCodes.includes(otp)) return false;
      user.recoveryCodes = user.recoveryCodes.filter((code) => code !== otp);
      return true;
    }
    default:
      return false;
  }
}
