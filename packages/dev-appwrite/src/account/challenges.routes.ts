import { lifetimes } from '../durations.ts';
import type { Challenge } from '../model/challenge.ts';
import type { Answer } from '../protocol/answer.ts';
import { json } from '../protocol/answer.ts';
import type { SessionCall, UserCall } from '../protocol/call.ts';
import { refuse } from '../protocol/refusal.ts';
import { byParam, byUser, perHour } from '../protocol/route.ts';
import type { Route } from '../protocol/route.ts';
import { randomCode, randomId } from '../random.ts';
import { isoTime, plainTime } from '../times.ts';
import type { Behaviour } from '../versions.ts';
import { sessionView } from '../views/session.view.ts';
import { isRightAnswer } from './challenge-answers.ts';
import { sendChallenge } from './challenge-messages.ts';
import { addFactor } from './factors.ts';
import { storedHash } from './verification.routes.ts';

const paths = ({ pluralPaths }: Behaviour) =>
  pluralPaths ? ['/account/mfa/challenges', '/account/mfa/challenge'] : ['/account/mfa/challenge'];

function create(call: UserCall): Answer {
  const { user, params, project, now } = call;
  const factor = params.oneOf('factor', ['email', 'phone', 'totp', 'recoverycode']);
  const challenge: Challenge = {
    id: randomId(),
    userId: user.id,
    factor,
    code: randomCode(),
    createdAtMs: now,
    expireAtMs: now + lifetimes.challenge,
  };
  user.challenges.push(challenge);
  sendChallenge(call, challenge);
  const body = {
    $id: challenge.id,
    $createdAt: isoTime(now),
    userId: user.id,
    expire: isoTime(challenge.expireAtMs),
  };
  return json(body, project.behaviour.createdStatus);
}

/** An unknown, used or foreign challenge and a wrong code get the same answer; the age is not checked. */
function complete(call: SessionCall): Answer {
  const { user, session, params, project, now } = call;
  const id = params.text('challengeId');
  const otp = params.text('otp');
  const challenge = user.challenges.find((row) => row.id === id);
  if (challenge === undefined || !isRightAnswer(call, challenge, otp)) return refuse('user_invalid_token');

  const before = sessionView(call, session, { current: false, secret: storedHash(call, session.secret) });
  user.challenges = user.challenges.filter((row) => row !== challenge);
  if (project.chances.take('staleRead')) session.staleFactors = session.factors;
  addFactor(session, challenge.factor, project.behaviour);
  session.mfaUpdatedAtMs = now;
  session.updatedAtMs = now;
  return json({ ...before, countryName: '', factors: session.factors, mfaUpdatedAt: plainTime(now) });
}

/** The only limit that is shared by the whole project, up to 1.5. */
const createLimit = perHour(10, (call) => (call.project.behaviour.sharedChallengeBudget ? '' : byUser(call)));

export const challengeRoutes: readonly Route[] = [
  { method: 'POST', paths, access: 'user', whilePending: true, limit: createLimit, handle: create },
  {
    method: 'PUT',
    paths,
    access: 'session',
    whilePending: true,
    limit: perHour(10, byParam('challengeId')),
    handle: complete,
  },
];
