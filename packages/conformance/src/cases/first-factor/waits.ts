import type { CodeMethod, SentChallenge } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import type { WorldWith } from '../../case.ts';
import { challengeOver, limit } from '../../failure-sets.ts';
import { enough, guessAll, mustCountDown, waitOf } from '../../guesses.ts';
import { isMaskOf } from '../../is-mask-of.ts';
import type { Ports } from '../../ports.ts';
import { codeOf } from '../../second-step.ts';
import { Absent, NotProvable } from '../../unsettled.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { mustBeComplete, mustBeSignedOut, patiently, visitor } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';
import { throughTheWait } from '../challenges/waits.ts';

const wanted = { factors: [] } as const;

/** Wrong passwords until the backend has enough of them. */
async function guessPasswords(somebody: Visitor, port: Ports['firstFactor.password']) {
  const { person } = somebody;
  const wrong = [];
  for (let time = 0; time < enough; time += 1) {
    const password = `not the password of anybody ${time}`;
    const result = await port.signIn({ identifier: person.identifier, password }, patiently());
    must(!result.ok, 'No guess is let in.', result);
    if (result.failure.code !== 'wrong_credentials') {
      return { wrong, end: failureOf(result, limit, 'Too many guesses are told as a limit.') };
    }
    wrong.push(result.failure);
  }
  const late = await rightPassword(somebody, port);
  must(
    late.ok,
    'A limit is told as one: not as another wrong password, to somebody whose password is right.',
    late,
  );
  throw new NotProvable(`the backend takes ${enough} wrong passwords without a limit`);
}

const rightPassword = ({ person: { identifier, password } }: Visitor, port: Ports['firstFactor.password']) =>
  port.signIn({ identifier, password }, patiently());

function emailOf({ person: { email } }: Visitor): string {
  if (email === undefined) throw new NotProvable('the person has no email address');
  return email;
}

/** A code on its way to somebody's email address. */
async function sendTo(
  world: WorldWith<'messagesTo'>,
  port: CodeMethod,
  somebody: Visitor,
  kind: 'email' | 'phone' = 'email',
) {
  if (!port.kinds.includes(kind)) throw new Absent(`\`firstFactor.code.kinds\` has no ${kind}`);
  const { [kind]: address } = somebody.person;
  if (address === undefined) throw new NotProvable(`the person has no ${kind}`);
  const before = (await world.messagesTo(address)).length;
  const started = await port.start({ kind, address }, patiently());
  const challenge = valueOf(started, 'A code can be sent to the address that somebody signs in with.');
  if (challenge.by === 'link') throw new NotProvable('the message holds a link');
  return { address, challenge, code: await codeOf(world, address, before) };
}

const enter = (port: CodeMethod, challenge: SentChallenge, code: string) =>
  port.verify({ challenge, code }, patiently());

export const firstFactorWaitCases = [
  defineCase({
    id: 'firstFactor.password.signIn/lock-is-over',
    port: 'firstFactor.password',
    needs: ['passTime'],
    title: 'a lock lasts as long as it says, and then the right password is accepted',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, wanted);
      const { end } = await guessPasswords(somebody, port);
      await throughTheWait(world, waitOf(end), async () => {
        failureOf(await rightPassword(somebody, port), limit, 'Before the wait is over nobody is let in.');
      });
      valueOf(await rightPassword(somebody, port), 'Once the wait is over the right password is accepted.');
    },
  }),
  defineCase({
    id: 'firstFactor.password.signIn/tries-left',
    port: 'firstFactor.password',
    title: 'the tries that are left shrink with each wrong password, down to the limit',
    run: async ({ world, port }) => {
      const { wrong } = await guessPasswords(await visitor(world, wanted), port);
      mustCountDown(wrong);
    },
  }),
  defineCase({
    id: 'firstFactor.password.signIn/outer-spaces',
    port: 'firstFactor.password',
    title: 'a password is sent as it was typed, with spaces before and after it',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, wanted);
      const { identifier, password } = somebody.person;
      for (const typed of [` ${password}`, `${password} `, `\t${password}\n`]) {
        const result = await port.signIn({ identifier, password: typed }, patiently());
        const asked =
          'A password with spaces around it is another password: whoever has one could not sign in.';
        failureOf(result, ['wrong_credentials', 'input_refused'], asked);
      }
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'firstFactor.code.verify/limit',
    port: 'firstFactor.code',
    needs: ['messagesTo'],
    title: 'guessing the code of a sign-in is limited, and the limit also refuses the right code',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, wanted);
      const { challenge, code } = await sendTo(world, port, somebody);
      await guessAll(
        async () => code,
        (typed) => enter(port, challenge, typed),
      );
      const late = await enter(port, challenge, code);
      must(!late.ok, 'After too many guesses the right code does not help either.', late);
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'firstFactor.code.verify/tries-left',
    port: 'firstFactor.code',
    needs: ['messagesTo'],
    title: 'the tries that are left shrink with each wrong code, down to the limit',
    run: async ({ world, port }) => {
      const { challenge, code } = await sendTo(world, port, await visitor(world, wanted));
      mustCountDown(
        (
          await guessAll(
            async () => code,
            (typed) => enter(port, challenge, typed),
          )
        ).wrong,
      );
    },
  }),
  defineCase({
    id: 'firstFactor.code.resend/wait-is-over',
    port: 'firstFactor.code',
    needs: ['messagesTo', 'passTime'],
    title: 'asking for another code before `resendInMs` is limited, for as long as the refusal says',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, wanted);
      const { challenge, code } = await sendTo(world, port, somebody);
      if ((challenge.resendInMs ?? 0) < 5_000) {
        throw new Absent('the adapter names no wait before sending again (`resendInMs`)');
      }
      const resend = () => port.resend({ challenge }, patiently());
      const refused = failureOf(await resend(), limit, 'Who asks too soon is told to wait.');
      await throughTheWait(world, waitOf(refused), async () => {
        failureOf(await resend(), limit, 'Before the wait is over nothing is sent again.');
      });
      const again = valueOf(await resend(), 'Once the wait is over a message is sent again.');
      // What was refused harms nothing; what was sent again may, if it says so.
      if (!again.newestOnly) {
        const asked = 'A refused message does not harm the code already received.';
        somebody.remember(valueOf(await enter(port, challenge, code), asked));
      }
    },
  }),
  ...(['email', 'phone'] as const).map((kind) =>
    defineCase({
      id: `firstFactor.code.resend/newest-only-by-${kind}`,
      port: 'firstFactor.code',
      needs: ['messagesTo', 'passTime'],
      title: `${kind}: whether an older code signs in after another message is as the challenge says (\`newestOnly\`)`,
      run: async ({ world, port }) => {
        const somebody = await visitor(world, wanted);
        const { address, challenge, code } = await sendTo(world, port, somebody, kind);
        await world.passTime((challenge.resendInMs ?? 0) + 1_000);
        const before = (await world.messagesTo(address)).length;
        const again = valueOf(await port.resend({ challenge }, patiently()), 'A code can be sent again.');
        const isSame = (challenge.newestOnly ?? false) === (again.newestOnly ?? false);
        must(isSame, 'A challenge says the same before and after another message.', { challenge, again });
        const result = await enter(port, again, code);
        if (!again.newestOnly) {
          somebody.remember(
            valueOf(result, 'A challenge that does not say `newestOnly` takes an older code.'),
          );
        } else {
          failureOf(result, challengeOver, 'Where only the newest code works, an older one is refused.');
          await mustBeSignedOut(somebody);
          const newest = await enter(port, again, await codeOf(world, address, before));
          somebody.remember(valueOf(newest, 'The newest code works after that.'));
        }
        await mustBeComplete(somebody);
      },
    }),
  ),
  defineCase({
    id: 'firstFactor.code.start/newest-address',
    port: 'firstFactor.code',
    needs: ['messagesTo'],
    title: 'a code goes to the address that was typed last, and signs in whoever it belongs to',
    run: async ({ world, port }) => {
      const first = await visitor(world, wanted);
      const second = await visitor(world, wanted);
      const [typed, address] = [emailOf(first), emailOf(second)];
      await sendTo(world, port, first);
      const before = (await world.messagesTo(typed)).length;
      const { challenge, code } = await sendTo(world, port, second);
      const more = (await world.messagesTo(typed)).length - before;
      must(more === 0, 'Nothing goes to the address that was typed first.', { messages: more });
      const { destination } = challenge;
      must(
        destination === undefined || isMaskOf(destination, 'email', address),
        'The place that is shown is the one that was typed last.',
        destination,
      );
      second.remember(valueOf(await enter(port, challenge, code), 'The code signs in.'));
      const check = await second.check();
      must(check.status === 'complete', 'Whoever types their code is signed in.', check);
      await second.signOut();
      // Whose it is shows beside the account of the other.
      const own = await sendTo(world, port, first);
      first.remember(valueOf(await enter(port, own.challenge, own.code), 'The code signs in.'));
      const other = await first.check();
      must(
        other.status === 'complete' && other.account.id !== check.account.id,
        'A code signs in whoever its address belongs to.',
        { first: other, second: check },
      );
    },
  }),
  defineCase({
    id: 'firstFactor.code.resend/own-address',
    port: 'firstFactor.code',
    needs: ['messagesTo', 'passTime'],
    title:
      'of two sign-ins that were begun, each sends again to its own address, and signs in its own person',
    run: async ({ world, port }) => {
      const first = await visitor(world, wanted);
      const second = await visitor(world, wanted);
      const own = await sendTo(world, port, first);
      const other = await sendTo(world, port, second);
      await world.passTime((own.challenge.resendInMs ?? 0) + 1_000);
      const before = (await world.messagesTo(own.address)).length;
      const atOther = (await world.messagesTo(other.address)).length;
      const again = valueOf(
        await port.resend({ challenge: own.challenge }, patiently()),
        'A code can be sent again.',
      );
      const arrived = (await world.messagesTo(own.address)).length - before;
      const strayed = (await world.messagesTo(other.address)).length - atOther;
      must(arrived === 1 && strayed === 0, 'A challenge is found by its handle, not by being the last one.', {
        arrived,
        strayed,
      });
      const code = await codeOf(world, own.address, before);
      first.remember(valueOf(await enter(port, again, code), 'The code signs in.'));
      await mustBeComplete(first);
    },
  }),
  defineCase({
    id: 'emailVerification.send/wait-is-over',
    port: 'emailVerification',
    needs: ['messagesTo', 'passTime'],
    title: 'once `resendInMs` is over the message with the link can be sent again, and its link confirms',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: [], emailUnverified: true });
      await somebody.signIn();
      const address = emailOf(somebody);
      const { resendInMs } = valueOf(await port.send({}, patiently()), 'The message can be sent.');
      if (resendInMs === undefined) throw new Absent('the adapter names no wait before sending again');
      await world.passTime(resendInMs + 1_000);
      const before = (await world.messagesTo(address)).length;
      valueOf(await port.send({}, patiently()), 'Once the wait is over it can be sent again.');
      const link = (await world.messagesTo(address)).slice(before).at(-1)?.link;
      must(link !== undefined, 'Another message arrives, with a link in it.', 'none');
      valueOf(
        await port.confirm({ returned: link }, patiently()),
        'The link of the newest message confirms.',
      );
      await mustBeComplete(somebody);
    },
  }),
];
