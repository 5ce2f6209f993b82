import { asSent, formatOfSent } from '../as-sent.ts';
import { defineCase } from '../case.ts';
import type { WorldWith } from '../case.ts';
import type { Ports } from '../ports.ts';
import { answer, codeOf, startSent } from '../second-step.ts';
import { Absent, NotProvable } from '../unsettled.ts';
import { must, valueOf } from '../violation.ts';
import { mustBePending, mustBeSignedOut, patiently, signedIn, visitor } from '../visitor.ts';
import type { Visitor } from '../visitor.ts';

const again = 'What finished one sign-in does not finish another: whoever finds it later gets a failure.';

/** Finishes, signs out, and finishes again: here, and in another browser. */
async function mustFinishOnce(
  somebody: Visitor,
  finish: (adapter: Visitor['world']['adapter']) => Promise<{ readonly ok: boolean }>,
) {
  const { adapter, anotherBrowser } = somebody.world;
  must((await finish(adapter)).ok, 'It finishes the sign-in that it was made for.', 'refused');
  if (anotherBrowser !== undefined) {
    const elsewhere = anotherBrowser();
    must(!(await finish(elsewhere)).ok, again, 'accepted in another browser');
    const check = await somebody.check(elsewhere);
    must(check.status === 'signedOut', 'Nobody is signed in by what was used before.', check);
  }
  await somebody.signOut();
  must(!(await finish(adapter)).ok, again, 'accepted a second time');
  await mustBeSignedOut(somebody);
}

const codesOnce = (['email', 'phone'] as const).map((kind) =>
  defineCase({
    id: `firstFactor.code.verify/${kind}-used-once`,
    port: 'firstFactor.code',
    needs: ['messagesTo'],
    title: `a code by ${kind} signs in once`,
    run: async ({ world, port }) => {
      if (!port.kinds.includes(kind)) throw new Absent(`\`firstFactor.code.kinds\` has no ${kind}`);
      const somebody = await visitor(world, { factors: [] });
      const address = somebody.person[kind];
      if (address === undefined) throw new NotProvable(`the person has no ${kind}`);
      const before = (await world.messagesTo(address)).length;
      const started = await port.start({ kind, address }, patiently());
      const challenge = valueOf(started, 'A code can be sent to the address that somebody signs in with.');
      if (challenge.by === 'link') throw new NotProvable('the message holds a link');
      const code = asSent(await codeOf(world, address, before), formatOfSent(challenge));
      await mustFinishOnce(somebody, async ({ firstFactor }) => {
        const method = firstFactor?.code;
        if (method === undefined) throw new NotProvable('another browser has no `firstFactor.code`');
        return method.verify({ challenge, code }, patiently());
      });
    },
  }),
);

/** Somebody with a link to an address that is not verified. */
async function withLink(world: WorldWith<'messagesTo'>, port: Ports['emailVerification']) {
  const somebody = await signedIn(world, { factors: [], emailUnverified: true });
  const { email } = somebody.person;
  if (email === undefined) throw new NotProvable('the person has no email address');
  const before = (await world.messagesTo(email)).length;
  valueOf(await port.send({}, patiently()), 'The message with the link can be sent.');
  const link = (await world.messagesTo(email)).slice(before).at(-1)?.link;
  must(link !== undefined, 'A message with a link arrives where the person can read it.', link);
  return { somebody, link };
}

export const usedOnceCases = [
  ...codesOnce,
  defineCase({
    id: 'firstFactor.redirect.complete/used-once',
    port: 'firstFactor.redirect',
    needs: ['atProvider'],
    title: 'a return from the provider signs in once',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: [] });
      const [provider] = port.providers;
      if (provider === undefined) throw new Absent('`firstFactor.redirect.providers` is empty');
      const returnTo = 'http://localhost:5173/signed-in';
      const started = await port.start({ providerId: provider.id, returnTo }, patiently());
      const departure = valueOf(started, 'A provider that is listed can be gone to.');
      const returned = await world.atProvider(somebody.person, departure, 'accepts');
      if (returned === undefined) throw new NotProvable('nobody can be sent to the provider');
      await mustFinishOnce(somebody, async ({ firstFactor }) => {
        const method = firstFactor?.redirect;
        if (method === undefined) throw new NotProvable('another browser has no `firstFactor.redirect`');
        return method.complete({ returned }, patiently());
      });
    },
  }),
  defineCase({
    id: 'emailVerification.confirm/used-once',
    port: 'emailVerification',
    needs: ['messagesTo'],
    title: 'a link verifies an address once',
    run: async ({ world, port }) => {
      const { somebody, link } = await withLink(world, port);
      valueOf(await port.confirm({ returned: link }, patiently()), 'The link that was sent confirms.');
      const asked = 'A link that was used is a failure: it lies in a mailbox for years.';
      const second = await port.confirm({ returned: link }, patiently());
      must(!second.ok, asked, 'accepted');
      await somebody.signOut();
      const late = await port.confirm({ returned: link }, patiently());
      must(!late.ok, asked, 'accepted after signing out');
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'emailVerification.confirm/link-of-another',
    port: 'emailVerification',
    needs: ['messagesTo'],
    title: 'the link of one person verifies nothing for another',
    run: async ({ world, port }) => {
      const { somebody: other, link } = await withLink(world, port);
      await other.signOut();
      const somebody = await signedIn(world, { factors: [], emailUnverified: true });
      const stateOf = async () => {
        const { status } = await somebody.check();
        if (status !== 'complete') return status;
        const overview = await world.adapter.account?.overview({}, patiently());
        return overview?.ok
          ? JSON.stringify(overview.value.factors.map(({ id, state }) => [id, state]))
          : status;
      };
      const before = await stateOf();
      // It may verify the address of the one who got it: mails are read elsewhere.
      await port.confirm({ returned: link }, patiently());
      const after = await stateOf();
      must(before === after, 'A link verifies the address that it was sent to.', { before, after });
    },
  }),
  defineCase({
    id: 'challenges.verify/used-code-later',
    port: 'challenges',
    needs: ['messagesTo'],
    title: 'a code that was sent for one sign-in is worth nothing in the next, nor is its challenge',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const first = await startSent(somebody, 'email');
      const code = await first.rightCode();
      valueOf(await answer(somebody, first.challenge, code), 'The right code is accepted.');
      await somebody.signOut();
      await somebody.signIn();
      const over = await answer(somebody, first.challenge, code);
      must(!over.ok, 'A challenge ends with its session.', 'accepted');
      await mustBePending(somebody);
      const second = await startSent(somebody, 'email');
      if ((await second.rightCode()) === code) throw new NotProvable('the backend sends the same code again');
      const late = await answer(somebody, second.challenge, code);
      must(!late.ok, 'A code that was used does not answer the next challenge.', 'accepted');
      await mustBePending(somebody);
    },
  }),
];
