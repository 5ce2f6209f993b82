import type { LoginMethod } from './user.ts';

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

/**
 * Without repetition, newest first. A true core keeps them in a hash set and promises no order, so nothing may rely on
 * the first one; this order makes a front end that does so fail.
 */
const unordered = (texts: readonly string[]): string[] => [...new Set(texts)].toReversed();

const loginMethodView = (method: LoginMethod, verified: boolean) => ({
  tenantIds: ['public'],
  recipeUserId: method.recipeUserId,
  verified,
  timeJoined: method.timeJoined,
  recipeId: method.recipeId,
  ...(method.email === undefined ? {} : { email: method.email }),
  ...(method.phoneNumber === undefined ? {} : { phoneNumber: method.phoneNumber }),
  ...(method.thirdParty === undefined ? {} : { thirdParty: method.thirdParty }),
});

/** A person as the core describes them: all their login methods together, oldest first. */
export function userView(
  id: string,
  methods: readonly LoginMethod[],
  isVerified: (method: LoginMethod) => boolean,
) {
  return {
    id,
    isPrimaryUser: methods.some((method) => method.primaryUserId !== undefined),
    tenantIds: ['public'],
    timeJoined: Math.min(...methods.map((method) => method.timeJoined)),
    emails: unordered(methods.map((method) => method.email).filter(isPresent)),
    phoneNumbers: unordered(methods.map((method) => method.phoneNumber).filter(isPresent)),
    thirdParty: methods.map((method) => method.thirdParty).filter(isPresent),
    webauthn: { credentialIds: [] },
    loginMethods: methods.map((method) => loginMethodView(method, isVerified(method))),
  };
}

export type UserView = ReturnType<typeof userView>;
