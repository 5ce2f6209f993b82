import type { Challenge } from '../model/challenge.ts';
import type { UserCall } from '../protocol/call.ts';
import { isTotpCode } from '../totp.ts';

/** Compares to the letter. A factor in another spelling than this version's is never answered rightly. */
export function isRightAnswer({ user, project, now }: UserCall, challenge: Challenge, otp: string): boolean {
  switch (challenge.factor) {
    case 'totp':
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
