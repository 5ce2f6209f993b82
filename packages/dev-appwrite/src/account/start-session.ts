import { readDevice } from '../device.ts';
import { lifetimes } from '../durations.ts';
import type { Session } from '../model/session.ts';
import type { User } from '../model/user.ts';
import type { Answer } from '../protocol/answer.ts';
import type { Call } from '../protocol/call.ts';
import { randomHex, randomId } from '../random.ts';
import { sessionView } from '../views/session.view.ts';

interface Wanted {
  readonly provider: string;
  readonly providerUid?: string;
  readonly factors: readonly string[];
}

export function startSession(call: Call, user: User, wanted: Wanted): Session {
  const session: Session = {
    id: randomId(),
    userId: user.id,
    secret: randomHex(256),
    provider: wanted.provider,
    providerUid: wanted.providerUid ?? '',
    device: readDevice(call.http.req.header('user-agent')),
    createdAtMs: call.now,
    updatedAtMs: call.now,
    expireAtMs: call.now + lifetimes.session,
    factors: [...wanted.factors],
    staleFactors: undefined,
    mfaUpdatedAtMs: undefined,
  };
  user.sessions.push(session);
  return session;
}

/** Whatever the person still has to verify, signing in answers 201 and sets the cookies. */
export const signIn = (call: Call, user: User, wanted: Wanted): Answer => {
  const session = startSession(call, user, wanted);
  const body = sessionView(call, session, { current: true });
  return { kind: 'json', status: 201, body, cookies: { signIn: session } };
};
