import { ok, refused } from '../protocol/core-routes.ts';
import type { CoreRoutes } from '../protocol/core-routes.ts';
import type { Users } from './users.ts';

/** A core hashes with bcrypt, which looks at no more than that. */
const decisiveBytes = 72;
const decisive = (password: string) => Buffer.from(password).subarray(0, decisiveBytes);
const isSamePassword = (one: string, other: string) => decisive(one).equals(decisive(other));

export const emailPasswordRoutes = (users: Users): CoreRoutes => {
  const byEmail = (email: string) =>
    users.find((method) => method.recipeId === 'emailpassword' && method.email === email);

  return {
    'POST /recipe/signup': (input) => {
      const [email, password] = [input.email('email'), input.text('password')];
      if (byEmail(email) !== undefined) return refused('EMAIL_ALREADY_EXISTS_ERROR');
      const { recipeUserId } = users.add({ recipeId: 'emailpassword', email, password });
      return ok({ user: users.view(recipeUserId), recipeUserId });
    },
    'POST /recipe/signin': (input) => {
      const [email, password] = [input.email('email'), input.text('password')];
      const method = byEmail(email);
      if (method?.password === undefined || !isSamePassword(method.password, password))
        return refused('WRONG_CREDENTIALS_ERROR');
      const { recipeUserId } = method;
      return ok({ user: users.view(recipeUserId), recipeUserId });
    },
  };
};
