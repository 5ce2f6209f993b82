import { ok, refused } from '../protocol/core-routes.ts';
import type { CoreAnswer, CoreRoutes } from '../protocol/core-routes.ts';
import type { LoginMethod } from './user.ts';
import type { Users } from './users.ts';

const alreadyLinked = 'The input recipe user ID is already linked to another user ID';

const infoIsTaken = (primaryUserId: string): CoreAnswer =>
  refused('ACCOUNT_INFO_ALREADY_ASSOCIATED_WITH_ANOTHER_PRIMARY_USER_ID_ERROR', {
    primaryUserId,
    description: "This user's email is already associated with another user ID",
  });

/** Which login methods belong to the same person, and which conflicts forbid it. */
export function accountLinkingRoutes(users: Users, endSessions: (recipeUserId: string) => void): CoreRoutes {
  const withMethod = (recipeUserId: string, act: (method: LoginMethod) => CoreAnswer): CoreAnswer => {
    const method = users.method(recipeUserId);
    return method === undefined ? refused('UNKNOWN_USER_ID_ERROR') : act(method);
  };

  function makePrimary(method: LoginMethod): CoreAnswer {
    const { recipeUserId, primaryUserId } = method;
    if (primaryUserId === recipeUserId)
      return ok({ wasAlreadyAPrimaryUser: true, user: users.view(recipeUserId) });
    if (primaryUserId !== undefined)
      return refused('RECIPE_USER_ID_ALREADY_LINKED_WITH_PRIMARY_USER_ID_ERROR', {
        primaryUserId,
        description: 'This user ID is already linked to another user ID',
      });
    const other = users.otherPrimary(method, undefined);
    if (other !== undefined) return infoIsTaken(other);
    method.primaryUserId = recipeUserId;
    return ok({ wasAlreadyAPrimaryUser: false, user: users.view(recipeUserId) });
  }

  function link(method: LoginMethod, id: string): CoreAnswer {
    const primary = users.methodsOf(id).find(({ primaryUserId }) => primaryUserId !== undefined);
    const personId = primary?.primaryUserId;
    if (personId === undefined) return refused('INPUT_USER_IS_NOT_A_PRIMARY_USER');
    if (method.primaryUserId === personId)
      return ok({ accountsAlreadyLinked: true, user: users.view(personId) });
    if (method.primaryUserId !== undefined)
      return refused('RECIPE_USER_ID_ALREADY_LINKED_WITH_ANOTHER_PRIMARY_USER_ID_ERROR', {
        primaryUserId: method.primaryUserId,
        description: alreadyLinked,
        user: users.view(method.recipeUserId),
      });
    const other = users.otherPrimary(method, personId);
    if (other !== undefined) return infoIsTaken(other);
    method.primaryUserId = personId;
    endSessions(method.recipeUserId);
    return ok({ accountsAlreadyLinked: false, user: users.view(personId) });
  }

  return {
    'POST /recipe/accountlinking/user/primary': (input) =>
      withMethod(input.text('recipeUserId'), makePrimary),
    'POST /recipe/accountlinking/user/link': (input) =>
      withMethod(input.text('recipeUserId'), (method) => link(method, input.text('primaryUserId'))),
  };
}
