import type { MfaAdapter } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import type { WorldWith } from '../../case.ts';
import { limit } from '../../failure-sets.ts';
import { enough, guessToTheEnd, mustCountDown, mustRefuse, waitOf } from '../../guesses.ts';
import { answer, startOffered, startSent, tryToStart } from '../../second-step.ts';
import { Absent, NotProvable } from '../../unsettled.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { mustBeComplete, patiently, signedIn } from '../../visitor.ts';
import type { Power, WorldFactorKind } from '../../world.ts';
import { enter } from '../settings/recovery-codes.ts';

const kinds: readonly WorldFactorKind[] = ['authenticator', 'email', 'phone', 'recoveryCode'];

const factorsWith = (kind: WorldFactorKind): readonly WorldFactorKind[] =>
  kind === 'recoveryCode' ? ['authenticator', 'recoveryCode'] : [kind];

const powersFor = (kind: WorldFactorKind): readonly Power[] =>
  kind === 'email' || kind === 'phone' ? ['messagesTo'] : [];

/** Waits are durations in milliseconds: at half of it nothing has changed, and a moment after it is over. */
export async function throughTheWait(
  world: WorldWith<'passTime'>,
  waitMs: number,
  atHalf: () => Promise<void>,
): Promise<void> {
  await world.passTime(waitMs / 2);
  await atHalf();
  await world.passTime(waitMs / 2 + 1_000);
}

const rowsOf = (kind: WorldFactorKind) => [
  defineCase({
    id: `challenges.${kind}/lock-is-over`,
    port: 'challenges',
    needs: ['passTime', ...powersFor(kind)] as const,
    title: `${kind}: a lock lasts as long as it says, and then the right answer is accepted`,
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: factorsWith(kind) });
      const { factor, challenge, rightCode } = await startOffered(somebody, kind);
      const { end } = await guessToTheEnd(somebody, { challenge, rightCode });
      const wait = waitOf(end);
      const tryAnew = async () => {
        const started = await tryToStart(somebody, factor, kind);
        return started.ok
          ? answer(somebody, started.value.challenge, await started.value.rightCode())
          : started;
      };
      if ((await tryAnew()).ok) {
        await mustBeComplete(somebody);
        throw new Absent('a limit counts for one challenge, and another can be started at once');
      }
      await throughTheWait(world, wait, async () => {
        failureOf(await tryAnew(), limit, 'Before the wait is over nothing is accepted.');
      });
      const { challenge: next, rightCode: newest } = await startOffered(somebody, kind);
      valueOf(await answer(somebody, next, await newest()), 'Once the wait is over the right answer is.');
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: `challenges.${kind}/tries-left`,
    port: 'challenges',
    needs: powersFor(kind),
    title: `${kind}: the tries that are left shrink with each wrong answer, down to the limit`,
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: factorsWith(kind) });
      const { challenge, rightCode } = await startOffered(somebody, kind);
      const { wrong } = await guessToTheEnd(somebody, { challenge, rightCode });
      mustCountDown(wrong);
    },
  }),
];

/** By email the rule has an id of its own: `challenges.verify/limit`. */
const lockOf = (kind: WorldFactorKind) =>
  defineCase({
    id: `challenges.${kind}/limit`,
    port: 'challenges',
    needs: powersFor(kind),
    title: `${kind}: guessing is limited, and the limit is told as one`,
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: factorsWith(kind) });
      const { challenge, rightCode } = await startOffered(somebody, kind);
      const { end } = await guessToTheEnd(somebody, { challenge, rightCode });
      // Where nothing is sent, an adapter may begin another challenge behind the same handle.
      if (challenge.delivery === 'none' && (await answer(somebody, challenge, await rightCode())).ok) {
        return mustBeComplete(somebody);
      }
      await mustRefuse(somebody, challenge, await rightCode(), end);
    },
  });

export const waitCases = [
  ...kinds.flatMap(rowsOf),
  lockOf('authenticator'),
  lockOf('phone'),
  lockOf('recoveryCode'),
  defineCase({
    id: 'challenges.verify/ended-without-cause',
    port: 'challenges',
    needs: ['endSessions'],
    title: 'a session that ended for another reason is not said to have ended for too many wrong answers',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const { challenge, rightCode } = await startOffered(somebody, 'authenticator');
      const code = await rightCode();
      await world.endSessions(somebody.person);
      const ended = failureOf(
        await answer(somebody, challenge, code),
        ['session_ended'],
        'A session that is over is told as `session_ended`.',
      );
      const isUntold = !('cause' in ended) || ended.cause === undefined;
      must(isUntold, 'Nobody is told of wrong answers that they did not give.', ended);
    },
  }),
  defineCase({
    id: 'challenges.start/wait-is-over',
    port: 'challenges',
    needs: ['messagesTo', 'passTime'],
    title: 'a limit on messages lasts as long as it says, and then a message is sent',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const { factor } = await startSent(somebody, 'email');
      const start = () => port.start({ factorId: factor.id }, patiently());
      for (let sends = 1; sends < enough; sends += 1) {
        const next = await start();
        if (next.ok) continue;
        const failure = failureOf(next, limit, 'Too many messages are a limit.');
        await throughTheWait(world, waitOf(failure), async () => {
          failureOf(await start(), limit, 'Before the wait is over no message is sent.');
        });
        const { challenge, rightCode } = await startSent(somebody, 'email');
        valueOf(
          await answer(somebody, challenge, await rightCode()),
          'Once it is over a code is sent again.',
        );
        return;
      }
      throw new NotProvable(`the backend sends ${enough} messages without a limit`);
    },
  }),
  defineCase({
    id: 'challenges.resend/wait-is-over',
    port: 'challenges',
    needs: ['messagesTo', 'passTime'],
    title: 'the wait before sending again is as long as a refusal says, and not longer than was told before',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const { challenge } = await startSent(somebody, 'email');
      const { resendInMs = 0 } = challenge;
      if (resendInMs < 5_000)
        throw new Absent('the adapter names no wait before sending again (`resendInMs`)');
      const resend = () => port.resend({ challenge }, patiently());
      const wait = waitOf(failureOf(await resend(), limit, 'Who asks too soon is told to wait.'));
      must(wait > 1_000 && wait <= resendInMs + 1_000, 'What is left of a wait is less than the wait.', {
        resendInMs,
        wait,
      });
      await throughTheWait(world, wait, async () => {
        failureOf(await resend(), limit, 'Before the wait is over nothing is sent again.');
      });
      valueOf(await resend(), 'Once the wait is over a message is sent again.');
    },
  }),
  defineCase({
    id: 'challenges.recoveryCode/codes-left',
    port: 'challenges',
    title: 'after each recovery code the number of those that are left is right, wherever it is told',
    run: async ({ world, adapter }) => {
      const somebody = await signedIn(world, { factors: ['authenticator', 'recoveryCode'] });
      const { recoveryCodes } = somebody.person;
      let told = 0;
      for (const [place, code] of recoveryCodes.slice(0, 2).entries()) {
        const verified = valueOf(await enter(somebody, code), 'A recovery code is accepted.');
        await mustBeComplete(somebody);
        const left: readonly (number | undefined)[] = [
          verified.recoveryCodesLeft,
          await remainingBy(adapter),
          await leftInSettings(adapter),
        ];
        const numbers = left.filter((each) => each !== undefined);
        told += numbers.length;
        const expected = recoveryCodes.length - place - 1;
        must(
          numbers.every((each) => each === expected),
          'What is counted is what is left.',
          { expected, left },
        );
        await somebody.signOut();
        await somebody.signIn();
      }
      if (told === 0) throw new Absent('the adapter does not tell how many recovery codes are left');
    },
  }),
];

async function remainingBy({ recoveryCodes }: MfaAdapter): Promise<number | undefined> {
  const counted = await recoveryCodes?.remaining?.({}, patiently());
  return counted && valueOf(counted, 'The codes that are left can be counted.').count;
}

async function leftInSettings({ account }: MfaAdapter): Promise<number | undefined> {
  const seen = await account?.overview({}, patiently());
  return seen && valueOf(seen, 'Somebody who is signed in sees their settings.').recoveryCodes?.left;
}
