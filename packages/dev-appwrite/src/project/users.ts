import type { Session } from '../model/session.ts';
import type { User } from '../model/user.ts';

/** The users of a project, and how they are found. */
export interface Users {
  readonly all: () => readonly User[];
  readonly byId: (id: string) => User | undefined;
  readonly byEmail: (email: string) => User | undefined;
  readonly byPhone: (phone: string) => User | undefined;
  /** Whether an address is taken by anybody, the person who asks included. */
  readonly hasTarget: (identifier: string) => boolean;
  readonly bySession: (
    userId: string,
    secret: string,
    now: number,
  ) => { user: User; session: Session } | undefined;
  readonly add: (user: User) => void;
  readonly remove: (id: string) => void;
}

export function createUsers(): Users {
  const rows = new Map<string, User>();
  const find = (matches: (user: User) => boolean) => [...rows.values()].find(matches);
  return {
    all: () => [...rows.values()],
    byId: (id) => rows.get(id),
    byEmail: (email) => find((user) => user.email === email.toLowerCase()),
    byPhone: (phone) => find((user) => user.phone === phone),
    hasTarget: (identifier) =>
      find((user) => user.targets.some((target) => target.identifier === identifier)) !== undefined,
    bySession: (userId, secret, now) => {
      const user = rows.get(userId);
      const session = user?.sessions.find((row) => row.secret === secret && row.expireAtMs > now);
      return user && session && { user, session };
    },
    add: (user) => {
      rows.set(user.id, user);
    },
    remove: (id) => {
      rows.delete(id);
    },
  };
}
