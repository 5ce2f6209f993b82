import { asSent, formatOf } from '../as-sent.ts';
import { defineCase } from '../case.ts';
import { Violation, must } from '../violation.ts';
import { answer, offered, startOffered } from '../second-step.ts';
import { sameAnswer } from '../traits/same-answer.ts';
import { mustBeComplete, patiently, signedIn, visitor } from '../visitor.ts';

/** Aborts a call at once and in flight. How its promise settles does not matter. */
async function abandon(call: (signal: AbortSignal) => Promise<unknown>) {
  const inFlight = new AbortController();
  const settled = [call(AbortSignal.abort()), call(inFlight.signal)].map((each) =>
    each.then(
      () => undefined,
      (error: unknown) => error,
    ),
  );
  inFlight.abort();
  // Long enough for an immediate refusal; other calls may stay pending.
  const reasons = await Promise.all(settled.map((each) => Promise.race([each, moment()])));
  for (const reason of reasons) if (reason instanceof Violation) throw reason;
}

/** Makes a call and gives it up once `beside`, which was made at the same time, is on its way. */
async function abandonBeside<Value>(
  isFirst: boolean,
  call: (signal: AbortSignal) => Promise<unknown>,
  beside: () => Promise<Value>,
): Promise<Value> {
  const given = new AbortController();
  const kept = isFirst ? undefined : beside();
  // How a call that is given up settles does not matter.
  call(given.signal).catch(() => undefined);
  const result = kept ?? beside();
  given.abort();
  return result;
}

const moment = () => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 1));

/**
 * On a real network an aborted call may still take effect between the two reads of a pair. That happens once, so reads that
 * differ are made again.
 */
async function steadily<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Violation) || error.trait !== 'same-read') throw error;
    return read();
  }
}

export const abortedCases = [
  defineCase({
    id: 'session.check/aborted',
    port: 'session',
    title: 'an aborted check has no effect',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const before = await somebody.check();
      await abandon((signal) => port.check({}, { signal }));
      const after = await somebody.check();
      must(sameAnswer(before, after), 'A call that is given up is a call like any other.', { before, after });
    },
  }),
  defineCase({
    id: 'session.check/aborted-beside-another',
    port: 'session',
    title: 'of two checks at once the one that is not aborted is answered',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      for (const isFirst of [true, false]) {
        const check = await steadily(() =>
          abandonBeside(
            isFirst,
            (signal) => port.check({}, { signal }),
            () => somebody.check(),
          ),
        );
        must(check.status === 'factorsRequired', 'Whoever gives up a call gives up their own alone.', check);
      }
    },
  }),
  defineCase({
    id: 'firstFactor.password.signIn/aborted',
    port: 'firstFactor.password',
    title: 'an aborted sign-in does not prevent the next one',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: [] });
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
    title: 'an aborted start does not prevent the next one',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const { factor, challenge, rightCode } = await startOffered(somebody, 'authenticator');
      await abandon((signal) => port.start({ factorId: factor.id }, { signal }));
      const result = await answer(somebody, challenge, await rightCode());
      must(result.ok, 'The challenge from before still works.', result);
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/aborted',
    port: 'challenges',
    title: 'after an aborted verification the session can still be read',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['authenticator', 'recoveryCode'] });
      const { challenge, rightCode } = await startOffered(somebody, 'authenticator');
      const code = await rightCode();
      await abandon((signal) => port.verify({ challenge, answer: { kind: 'code', code } }, { signal }));
      // Whether it took effect is unknown: the flow checks the session, and goes on from there.
      const check = await steadily(() => somebody.check());
      const isOneOrTheOther = check.status === 'complete' || check.status === 'factorsRequired';
      must(isOneOrTheOther, 'The session is one or the other.', check.status);
      if (check.status === 'factorsRequired') {
        const factor = offered(check.factors, 'recoveryCode');
        const [unused = ''] = somebody.person.recoveryCodes;
        // If the other answer arrives first, this one is not needed: what counts is the read after it.
        const started = await port.start({ factorId: factor.id }, patiently());
        if (started.ok) await answer(somebody, started.value, asSent(unused, formatOf(factor)));
      }
      await steadily(() => mustBeComplete(somebody));
    },
  }),
];
