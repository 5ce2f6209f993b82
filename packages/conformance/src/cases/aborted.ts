import { defineCase } from '../case.ts';
import { Complaint, must } from '../complaint.ts';
import { answer, prove, startWay } from '../second-step.ts';
import { sameAnswer } from '../traits/same-answer.ts';
import { mustBeComplete, signedIn, visitor } from '../visitor.ts';

/** Gives up on a call at once and in mid-flight. What becomes of its promise does not matter. */
async function abandon(call: (signal: AbortSignal) => Promise<unknown>) {
  const inFlight = new AbortController();
  const settled = [call(AbortSignal.abort()), call(inFlight.signal)].map((each) =>
    each.then(
      () => undefined,
      (error: unknown) => error,
    ),
  );
  inFlight.abort();
  // A moment is enough for what is refused at once; the rest may stay open.
  const reasons = await Promise.all(settled.map((each) => Promise.race([each, moment()])));
  for (const reason of reasons) if (reason instanceof Complaint) throw reason;
}

const moment = () => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 1));

export const abortedCases = [
  defineCase({
    id: 'session.check/aborted',
    port: 'session',
    title: 'a check that was given up harms nothing',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { ways: ['authenticator'] });
      const before = await somebody.check();
      await abandon((signal) => port.check({}, { signal }));
      const after = await somebody.check();
      must(sameAnswer(before, after), 'A call that is given up is a call like any other.', { before, after });
    },
  }),
  defineCase({
    id: 'firstFactor.password.signIn/aborted',
    port: 'firstFactor.password',
    title: 'a sign-in that was given up stands in no way of the next',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { ways: [] });
      const { identifier } = somebody.person;
      const typed = { identifier, password: 'not the password of anybody' };
      await abandon((signal) => port.signIn(typed, { signal }));
      await somebody.signIn();
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'challenges.start/aborted',
    port: 'challenges',
    title: 'a start that was given up stands in no way of the next',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { ways: ['authenticator'] });
      const { factor, challenge, rightCode } = await startWay(somebody, 'authenticator');
      await abandon((signal) => port.start({ factorId: factor.id }, { signal }));
      const result = await answer(somebody, challenge, await rightCode());
      must(result.ok, 'The challenge from before still works.', result);
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/aborted',
    port: 'challenges',
    title: 'an answer that was given up leaves the session readable',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { ways: ['authenticator', 'recoveryCode'] });
      const { challenge, rightCode } = await startWay(somebody, 'authenticator');
      const code = await rightCode();
      await abandon((signal) => port.verify({ challenge, answer: { kind: 'code', code } }, { signal }));
      // Whether it arrived is unknown: the flow asks, and goes on from there.
      const { status } = await somebody.check();
      must(status === 'complete' || status === 'factorsRequired', 'The session is one or the other.', status);
      if (status === 'factorsRequired') await prove(somebody, 'recoveryCode');
      await mustBeComplete(somebody);
    },
  }),
];
