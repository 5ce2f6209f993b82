import { ok } from '../protocol/core-routes.ts';
import type { CoreRoutes } from '../protocol/core-routes.ts';
import { isSameThirdParty } from './user.ts';
import type { Users } from './users.ts';

export const thirdPartyRoutes = (users: Users): CoreRoutes => ({
  'POST /recipe/signinup': (input) => {
    const thirdParty = { id: input.text('thirdPartyId'), userId: input.text('thirdPartyUserId') };
    const { id: email, isVerified } = input.fields('email');
    const known = users.find((method) => isSameThirdParty(method.thirdParty, thirdParty));
    const method = known ?? users.add({ recipeId: 'thirdparty', thirdParty });
    if (typeof email === 'string') {
      method.email = email.trim().toLowerCase();
      if (isVerified === true) users.markVerified(method.recipeUserId, method.email);
    }
    const { recipeUserId } = method;
    return ok({ createdNewUser: known === undefined, user: users.view(recipeUserId), recipeUserId });
  },
});
