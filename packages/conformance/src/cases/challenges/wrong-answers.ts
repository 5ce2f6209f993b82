import { toHandle } from '@mfa-flow/contract';
import { asSent, formatOf } from '../../as-sent.ts';
import { defineCase } from '../../case.ts';
import type { WorldWith } from '../../case.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { challengeOver, limit, wrongAnswer } from '../../failure-sets.ts';
import { answer, prove, startOffered, wrongFor } from '../../second-step.ts';
import { NotProvable } from '../../unsettled.ts';
import { mustBeComplete, mustBePending, patiently, signedIn, visitor } from '../../visitor.ts';
import type { Person, WorldFactorKind } from '../../world.ts';

const wrongCode = (kind: WorldFactorKind, factors: readonly WorldFactorKind[]) =>
  defineCase({
    id: `challenges.${kind}/wrong-code`,
    port: 'challenges',
    needs: kind === 'email' || kind === 'phone' ? ['messagesTo'] : [],
    title: `${kind}: a wrong code is refused, and the challenge stays open`,
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors });
      const { challenge, rightCode } = await startOffered(somebody, kind);
      const wrong = wrongFor(await rightCode());
      failureOf(await answer(somebody, challenge, wrong), wrongAnswer, 'A wrong code may be typed again.');
      await mustBePending(somebody);
      const right = await answer(somebody, challenge, await rightCode());
      valueOf(right, 'After a wrong code the right one still answers the same challenge.');
      await mustBeComplete(somebody);
    },
  });

/** One code in ten begins so: that none of these does is rarer than one in a million. */
const mostCodes = 150;

/** Lets time pass until the app shows a code that begins with a zero. */
async function untilZeroInFront(world: WorldWith<'passTime'>, { authenticatorCode }: Person) {
  const seen = new Set<string>();
  for (let time = 0; time < mostCodes; time += 1) {
    const code = await authenticatorCode();
    if (code.startsWith('0')) return;
    seen.add(code);
    if (time > 3 && seen.size === 1) break;
    await world.passTime(30_000);
  }
  throw new NotProvable('the app shows no code that begins with a zero as time passes');
}

export const wrongAnswerCases = [
  wrongCode('authenticator', ['authenticator']),
  wrongCode('email', ['email']),
  wrongCode('phone', ['phone']),
  wrongCode('recoveryCode', ['authenticator', 'recoveryCode']),
  defineCase({
    id: 'challenges.verify/zero-in-front',
    port: 'challenges',
    needs: ['passTime'],
    title: 'a code that begins with a zero is a text, not a number',
    run: async ({ world }) => {
      const somebody = await visitor(world, { factors: ['authenticator'] });
      await untilZeroInFront(world, somebody.person);
      await somebody.signIn();
      await prove(somebody, 'authenticator');
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/odd-codes',
    port: 'challenges',
    title: 'malformed codes are refused with a failure value',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const { challenge } = await startOffered(somebody, 'authenticator');
      // Three, since some backends lock at five.
      for (const odd of ['', '👩‍👩‍👧👩‍👩‍👧', 'x'.repeat(5_000)]) {
        failureOf(
          await answer(somebody, challenge, odd),
          [...wrongAnswer, 'input_refused'],
          'What cannot be a code is refused, as a value.',
        );
      }
      await mustBePending(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/ceremony-for-a-code',
    port: 'challenges',
    title: 'the result of a ceremony is refused where a code is expected',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const { challenge, rightCode } = await startOffered(somebody, 'authenticator');
      for (const result of [{}, { code: '000000' }, null]) {
        failureOf(
          await port.verify({ challenge, answer: { kind: 'ceremony', result } }, patiently()),
          [...wrongAnswer, 'input_refused', 'refused', 'misconfigured'],
          'An answer of another kind is refused, as a value.',
        );
      }
      await mustBePending(somebody);
      valueOf(
        await answer(somebody, challenge, await rightCode()),
        'An answer that was refused before anything happened costs nothing.',
      );
    },
  }),
  defineCase({
    id: 'challenges.verify/unknown-handle',
    port: 'challenges',
    title: 'an unknown handle leads to a new challenge',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const { challenge, rightCode } = await startOffered(somebody, 'authenticator');
      const wrong = wrongFor(await rightCode());
      for (const handle of ['nobody gave this out', '{}', '__proto__']) {
        const unknown = { ...challenge, handle: toHandle(handle) };
        failureOf(
          await answer(somebody, unknown, wrong),
          [...challengeOver, ...limit],
          'An unknown challenge cannot be answered, and another can be started.',
        );
      }
      await mustBePending(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/handle-of-another',
    port: 'challenges',
    needs: ['anotherBrowser', 'messagesTo'],
    title: 'the challenge of one session does not complete another',
    run: async ({ world }) => {
      const elsewhere = { ...world, adapter: world.anotherBrowser() };
      const first = await signedIn(world, { factors: ['email'] });
      const { challenge, rightCode } = await startOffered(first, 'email');
      const code = await rightCode();
      const second = await signedIn(elsewhere, { factors: ['email'] });
      const result = await answer(second, challenge, code);
      await mustBePending(second);
      must(!result.ok, 'A challenge belongs to the session that it was started in.', result);
    },
  }),
  defineCase({
    id: 'challenges.verify/code-of-another-factor',
    port: 'challenges',
    needs: ['messagesTo'],
    title: 'the code of one factor does not answer another',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator', 'email'] });
      const authenticator = await startOffered(somebody, 'authenticator');
      const email = await startOffered(somebody, 'email');
      const result = await answer(somebody, authenticator.challenge, await email.rightCode());
      failureOf(result, wrongAnswer, 'A code proves the factor that it belongs to.');
      await mustBePending(somebody);
    },
  }),
  defineCase({
    id: 'challenges.recoveryCode/once',
    port: 'challenges',
    title: 'a recovery code works once',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator', 'recoveryCode'] });
      const [used = '', other = ''] = somebody.person.recoveryCodes;
      await prove(somebody, 'recoveryCode');
      await somebody.signOut();
      await somebody.signIn();
      const { factor, challenge } = await startOffered(somebody, 'recoveryCode');
      const enter = (code: string) => answer(somebody, challenge, asSent(code, formatOf(factor)));
      failureOf(await enter(used), wrongAnswer, 'A recovery code is used up.');
      await mustBePending(somebody);
      valueOf(await enter(other), 'The other recovery codes still work.');
      await mustBeComplete(somebody);
    },
  }),
];
