import { randomAlphanumeric } from '../random.ts';
import type { Clock } from '../clock.ts';
import { ok, refused } from '../protocol/core-routes.ts';
import type { CoreRoutes } from '../protocol/core-routes.ts';
import type { Users } from './users.ts';

interface EmailToken {
  readonly userId: string;
  readonly email: string;
  readonly expiresAt: number;
}

const tokenLifetimeMs = 24 * 3_600_000;

export function emailVerificationRoutes(users: Users, clock: Clock): CoreRoutes {
  const tokens = new Map<string, EmailToken>();

  return {
    'POST /recipe/user/email/verify/token': (input) => {
      const [userId, email] = [input.text('userId'), input.email('email')];
      if (users.isVerified(userId, email)) return refused('EMAIL_ALREADY_VERIFIED_ERROR');
      const token = randomAlphanumeric(128);
      tokens.set(token, { userId, email, expiresAt: clock.now() + tokenLifetimeMs });
      return ok({ token });
    },
    'POST /recipe/user/email/verify': (input) => {
      const found = tokens.get(input.text('token'));
      if (found === undefined || found.expiresAt < clock.now())
        return refused('EMAIL_VERIFICATION_INVALID_TOKEN_ERROR');
      const { userId, email } = found;
      for (const [token, other] of tokens) {
        if (other.userId === userId && other.email === email) tokens.delete(token);
      }
      users.markVerified(userId, email);
      return ok({ userId, email });
    },
    'GET /recipe/user/email/verify': (input) =>
      ok({ isVerified: users.isVerified(input.text('userId'), input.email('email')) }),
  };
}
