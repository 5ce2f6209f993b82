import type { User } from '../model/user.ts';

/** What the server has given to a person: the key also before it is confirmed, as an app scans what is shown. */
export const holdingsOf = ({ authenticator, recoveryCodes }: User) => ({
  ...(authenticator && { authenticatorSecret: authenticator.secret }),
  recoveryCodes,
});

const removals = {
  authenticator: (user: User) => {
    user.authenticator = undefined;
  },
  email: (user: User) => {
    user.emailVerified = false;
  },
  phone: (user: User) => {
    user.phoneVerified = false;
  },
  recoveryCode: (user: User) => {
    user.recoveryCodes = [];
  },
} as const;

/** Removes a factor of a person, as an administrator could. False: there is no such factor. */
export function removeFactor(user: User, kind: string): boolean {
  const removal = Object.entries(removals).find(([name]) => name === kind);
  removal?.[1](user);
  return removal !== undefined;
}
