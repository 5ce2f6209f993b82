import type { SentChallenge } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import type { WorldWith } from '../../case.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { challengeOver, limit } from '../../failure-sets.ts';
import { answer, codeOf, startSent } from '../../second-step.ts';
import { Absent, lackingPowers, NotProvable } from '../../unsettled.ts';
import { mustBeComplete, mustBePending, patiently, signedIn } from '../../visitor.ts';

async function pass(world: WorldWith<'messagesTo'>, waitMs: number) {
  if (waitMs === 0) return;
  if (world.passTime === undefined) throw lackingPowers(world, ['passTime']);
  await world.passTime(waitMs);
}

/** A wait is named beforehand (`resendInMs`), or by the refusal alone. */
async function resendInTime(world: WorldWith<'messagesTo'>, challenge: SentChallenge) {
  await pass(world, challenge.resendInMs ?? 0);
  const again = await world.adapter.challenges.resend({ challenge }, patiently());
  if (again.ok || challenge.resendInMs !== undefined || !('retryAfterMs' in again.failure)) return again;
  await pass(world, again.failure.retryAfterMs ?? 0);
  return world.adapter.challenges.resend({ challenge }, patiently());
}

/** A backend may end the code of a message with the next one, and says so. */
export function mustLastLonger({ newestOnly }: SentChallenge): void {
  if (newestOnly) throw new Absent('only the code of the newest message works (`newestOnly`)');
}

/** Somebody who holds a first message and asked for a second. */
async function sentAgain(world: WorldWith<'messagesTo'>, kind: 'email' | 'phone' = 'email') {
  const somebody = await signedIn(world, { factors: [kind] });
  const { [kind]: email } = somebody.person;
  if (email === undefined) throw new NotProvable(`the person has no ${kind}`);
  const first = await startSent(somebody, kind);
  const firstCode = await first.rightCode();
  const before = (await world.messagesTo(email)).length;
  const again = await resendInTime(world, first.challenge);
  const challenge = valueOf(again, 'A message can be sent again once the wait that was named is over.');
  const secondCode = await codeOf(world, email, before);
  const sentMessages = (await world.messagesTo(email)).length - before;
  return { somebody, first: first.challenge, firstCode, challenge, secondCode, sentMessages };
}

export const resendCases = [
  defineCase({
    id: 'challenges.resend/works',
    port: 'challenges',
    needs: ['messagesTo'],
    title: 'resending sends one message, and its code works',
    run: async ({ world }) => {
      const { somebody, first, challenge, secondCode, sentMessages } = await sentAgain(world);
      must(sentMessages === 1, 'Sending again sends once.', { newMessages: sentMessages });
      must(
        challenge.factorId === first.factorId && challenge.by === first.by,
        'What is sent again is the same challenge.',
        { first: first.factorId, again: challenge.factorId },
      );
      valueOf(await answer(somebody, challenge, secondCode), 'The code of the newest message works.');
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'challenges.resend/earlier-still-works',
    port: 'challenges',
    needs: ['messagesTo'],
    title: 'after resending the previous challenge and code still work',
    run: async ({ world }) => {
      const { somebody, first, firstCode, challenge } = await sentAgain(world);
      mustLastLonger(challenge);
      const asked =
        'The answer to `resend` may get lost, and messages overtake each other: what the person holds still works.';
      valueOf(await answer(somebody, first, firstCode), asked);
      await mustBeComplete(somebody);
    },
  }),
  ...(['email', 'phone'] as const).map((kind) =>
    defineCase({
      id: `challenges.resend/newest-only-by-${kind}`,
      port: 'challenges',
      needs: ['messagesTo'],
      title: `${kind}: whether an older code works after resending is as the challenge says (\`newestOnly\`)`,
      run: async ({ world }) => {
        const { somebody, first, firstCode, challenge, secondCode } = await sentAgain(world, kind);
        const isSame = (first.newestOnly ?? false) === (challenge.newestOnly ?? false);
        must(isSame, 'A challenge says the same before and after another message.', { first, challenge });
        const result = await answer(somebody, challenge, firstCode);
        if (!challenge.newestOnly) {
          valueOf(result, 'A challenge that does not say `newestOnly` takes an older code.');
        } else {
          failureOf(result, challengeOver, 'Where only the newest code works, an older one is refused.');
          await mustBePending(somebody);
          valueOf(await answer(somebody, challenge, secondCode), 'The newest code works after that.');
        }
        await mustBeComplete(somebody);
      },
    }),
  ),
  defineCase({
    id: 'challenges.resend/too-soon',
    port: 'challenges',
    needs: ['messagesTo'],
    title: 'resending before `resendInMs` is rate-limited, and the received code still works',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const { challenge, rightCode } = await startSent(somebody, 'email');
      if ((challenge.resendInMs ?? 0) < 5_000) {
        throw new Absent('the adapter names no wait before sending again (`resendInMs`)');
      }
      const again = await port.resend({ challenge }, patiently());
      failureOf(again, limit, 'Who asks too soon is told to wait.');
      const asked = 'A refused message does not harm the code already received.';
      valueOf(await answer(somebody, challenge, await rightCode()), asked);
    },
  }),
];
