import { sign, verify } from 'hono/jwt';
import { lifetimes } from '../durations.ts';
import type { Session } from '../model/session.ts';
import type { User } from '../model/user.ts';
import type { ProjectState } from '../project/project.ts';
import { refuse } from './refusal.ts';

export const createJwt = (project: ProjectState, session: Session): Promise<string> => {
  const exp = Math.floor((project.clock.now() + lifetimes.jwt) / 1000);
  return sign({ userId: session.userId, sessionId: session.id, exp }, project.jwtSecret, 'HS256');
};

/** The expiry is held to the project's clock, which the library does not know. */
export async function readJwt(project: ProjectState, jwt: string): Promise<User> {
  try {
    const { userId, sessionId, exp } = await verify(jwt, project.jwtSecret, { alg: 'HS256', exp: false });
    const user = typeof userId === 'string' ? project.users.byId(userId) : undefined;
    const isLive = typeof exp === 'number' && exp * 1000 > project.clock.now();
    if (isLive && user?.sessions.some((session) => session.id === sessionId)) return user;
  } catch {
    // Not a token of this project: refused below, like an expired one.
  }
  return refuse('user_jwt_invalid');
}
