import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { sharesInfo } from './user.ts';
import type { AccountInfo, LoginMethod } from './user.ts';
import { userView } from './user.view.ts';
import type { UserView } from './user.view.ts';

type NewLoginMethod = Omit<LoginMethod, 'recipeUserId' | 'timeJoined' | 'primaryUserId'>;

/** Everybody that the core knows. */
export interface Users {
  readonly add: (method: NewLoginMethod) => LoginMethod;
  readonly method: (recipeUserId: string) => LoginMethod | undefined;
  readonly find: (matches: (method: LoginMethod) => boolean) => LoginMethod | undefined;
  /** The login methods of a person, oldest first, by the id of the person or of any of the methods. */
  readonly methodsOf: (id: string) => readonly LoginMethod[];
  readonly personIdOf: (id: string) => string;
  readonly view: (id: string) => UserView | undefined;
  readonly byInfo: (info: AccountInfo) => readonly UserView[];
  /** Somebody else, already primary, who goes by a part of this. */
  readonly otherPrimary: (info: AccountInfo, personId: string | undefined) => string | undefined;
  readonly markVerified: (recipeUserId: string, email: string) => void;
  readonly isVerified: (recipeUserId: string, email: string) => boolean;
  readonly remove: (recipeUserId: string) => void;
}

export function createUsers(clock: Clock): Users {
  let methods: readonly LoginMethod[] = [];
  const verified = new Set<string>();
  const verifiedKey = (recipeUserId: string, email: string) => `${recipeUserId} ${email}`;

  const method: Users['method'] = (recipeUserId) =>
    methods.find((candidate) => candidate.recipeUserId === recipeUserId);

  const personIdOf: Users['personIdOf'] = (id) => method(id)?.primaryUserId ?? id;

  const methodsOf: Users['methodsOf'] = (id) => {
    const personId = personIdOf(id);
    return methods.filter(({ recipeUserId, primaryUserId }) => (primaryUserId ?? recipeUserId) === personId);
  };

  const isVerified = ({ recipeUserId, email }: LoginMethod): boolean =>
    email === undefined || verified.has(verifiedKey(recipeUserId, email));

  const view: Users['view'] = (id) => {
    const own = methodsOf(id);
    return own.length === 0 ? undefined : userView(personIdOf(id), own, isVerified);
  };

  return {
    add: (fresh) => {
      const added = { ...fresh, recipeUserId: randomUUID(), timeJoined: clock.now() };
      methods = [...methods, added];
      return added;
    },
    method,
    find: (matches) => methods.find(matches),
    methodsOf,
    personIdOf,
    view,
    byInfo: (info) => {
      const ids = methods
        .filter((candidate) => sharesInfo(candidate, info))
        .map(({ recipeUserId }) => personIdOf(recipeUserId));
      return [...new Set(ids)].map(view).filter((person) => person !== undefined);
    },
    otherPrimary: (info, personId) =>
      methods.find(
        (candidate) =>
          candidate.primaryUserId !== undefined &&
          candidate.primaryUserId !== personId &&
          sharesInfo(candidate, info),
      )?.primaryUserId,
    markVerified: (recipeUserId, email) => {
      verified.add(verifiedKey(recipeUserId, email));
    },
    isVerified: (recipeUserId, email) => verified.has(verifiedKey(recipeUserId, email)),
    remove: (recipeUserId) => {
      methods = methods.filter((candidate) => candidate.recipeUserId !== recipeUserId);
    },
  };
}
