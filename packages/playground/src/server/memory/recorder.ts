import type { MemoryBackend, MethodName } from '@mfa-flow/adapter-memory';
import type { Call, Challenge, MfaAdapter } from '@mfa-flow/contract';
import { faultNamed, isHeard } from '../../scenario/faults.ts';
import type { FaultPlan } from '../fault-plan.ts';
import type { CallEntry, Given } from '../journal.ts';
import { redactAnswer, redactSignIn } from './redact.ts';
import type { Register } from './register.ts';

/** Holds the clock of the server at a moment, so that the journal can tell it exactly; undefined lets it run. */
export type SetTime = (at: number | undefined) => void;

interface Parts {
  readonly backend: MemoryBackend;
  readonly plan: FaultPlan;
  readonly register: Register;
  readonly latencyMs: () => number;
  readonly setTime: SetTime;
  readonly write: (entry: CallEntry) => void;
}

const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

/** The adapter as the flow gets it: lets calls go wrong as planned, and writes down what reached the server. */
export function recordCalls(adapter: MfaAdapter, parts: Parts): MfaAdapter {
  const { backend, plan, register } = parts;

  const recorded =
    <Input, Value>(
      method: MethodName,
      call: Call<Input, Value>,
      redact: (input: Input) => Given | undefined = () => undefined,
      whenAnswered: (value: Value) => void = () => undefined,
    ): Call<Input, Value> =>
    async (input, options) => {
      const name = plan.take(method);
      const { fault, slowMs = 0 } = name === undefined ? { fault: undefined } : faultNamed(name);
      // The server works as soon as it is called, so its clock has to stand still only that long.
      const at = Date.now();
      parts.setTime(at);
      const given = redact(input);
      if (given && 'isRight' in given && given.isRight && isHeard(name)) register.person = given.person;
      if (fault !== undefined) backend.faults.next(method, fault);
      const answering = call(input, options);
      parts.setTime(undefined);
      parts.write({
        did: 'call',
        at,
        method,
        ...(name && { fault: name }),
        ...(given && { given }),
      });
      const answer = await answering;
      if (answer.ok && isHeard(name)) whenAnswered(answer.value);
      await wait(parts.latencyMs() + slowMs);
      return answer;
    };

  const handedOut = (challenge: Challenge) => {
    register.challenges.push(challenge);
  };
  const numberOf = ({ handle }: Challenge) =>
    register.challenges.findIndex((known) => known.handle === handle);
  const { session, challenges, firstFactor } = adapter;

  return {
    session: {
      ...session,
      check: recorded('session.check', session.check),
      signOut: recorded('session.signOut', session.signOut),
    },
    challenges: {
      available: recorded('challenges.available', challenges.available),
      start: recorded('challenges.start', challenges.start, ({ factorId }) => ({ factorId }), handedOut),
      resend: recorded(
        'challenges.resend',
        challenges.resend,
        ({ challenge }) => ({ challenge: numberOf(challenge) }),
        handedOut,
      ),
      verify: recorded('challenges.verify', challenges.verify, ({ challenge, answer }) => ({
        challenge: numberOf(challenge),
        answer: redactAnswer(
          { backend, person: register.person ?? '', factorId: challenge.factorId },
          answer,
        ),
      })),
    },
    ...(firstFactor?.password && {
      firstFactor: {
        password: {
          ...firstFactor.password,
          signIn: recorded('firstFactor.password.signIn', firstFactor.password.signIn, redactSignIn),
        },
      },
    }),
  };
}
