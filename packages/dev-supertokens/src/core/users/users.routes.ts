import { ok, refused } from '../protocol/core-routes.ts';
import type { CoreRoutes } from '../protocol/core-routes.ts';
import type { Users } from './users.ts';

export const usersRoutes = (users: Users, forget: (personId: string) => void): CoreRoutes => ({
  'GET /user/id': (input) => {
    const user = users.view(input.text('userId'));
    return user === undefined ? refused('UNKNOWN_USER_ID_ERROR') : ok({ user });
  },
  'GET /users/by-accountinfo': (input) => {
    const id = input.optionalText('thirdPartyId');
    const userId = input.optionalText('thirdPartyUserId');
    return ok({
      users: users.byInfo({
        email: input.optionalEmail('email'),
        phoneNumber: input.optionalText('phoneNumber'),
        thirdParty: id === undefined || userId === undefined ? undefined : { id, userId },
      }),
    });
  },
  'POST /user/remove': (input) => {
    const id = input.text('userId');
    const personId = users.personIdOf(id);
    const all = users.methodsOf(id).map(({ recipeUserId }) => recipeUserId);
    // As at a true core, all login methods go unless the call says otherwise.
    const isWhole = !input.has('removeAllLinkedAccounts') || input.flag('removeAllLinkedAccounts');
    for (const recipeUserId of isWhole ? all : [id]) users.remove(recipeUserId);
    if (users.methodsOf(personId).length === 0) forget(personId);
    return ok();
  },
});
