import { asSent, formatOfSent } from '../as-sent.ts';
import { defineCase } from '../case.ts';
import { inSettings, isStepUp } from '../in-settings.ts';
import type { Ports } from '../ports.ts';
import { codeOf, prove } from '../second-step.ts';
import { Absent, NotProvable } from '../unsettled.ts';
import { must, valueOf } from '../violation.ts';
import { mustBeComplete, mustBeSignedOut, patiently, signedIn } from '../visitor.ts';
import type { Visitor } from '../visitor.ts';
import type { World } from '../world.ts';

const accountOf = async (somebody: Visitor) => {
  const check = await somebody.check();
  return check.status === 'signedOut' ? undefined : check.account?.id;
};

/** Somebody with an authenticator, and what their account is called when the password was typed. */
async function withAuthenticator(world: World) {
  const somebody = await signedIn(world, { factors: ['authenticator'] });
  const account = await accountOf(somebody);
  await somebody.signOut();
  return { somebody, account };
}

/** Whoever has an authenticator is asked for it, whichever way they came in. */
async function mustAskForAuthenticator(somebody: Visitor, account: string | undefined) {
  const now = await accountOf(somebody);
  if (now !== undefined && account !== undefined && now !== account) {
    throw new NotProvable('this way to sign in leads to another account than the password');
  }
  const check = await somebody.check();
  must(
    check.status === 'factorsRequired' &&
      check.factors.some(({ kind, can }) => kind === 'authenticator' && can.challenge),
    'The second step is asked for after every first factor, not after the password alone.',
    check,
  );
  await prove(somebody, 'authenticator');
  await mustBeComplete(somebody);
}

/** The key that a new authenticator is given. */
async function keyOf({ person }: Visitor, port: Ports['enrolment']): Promise<string | null> {
  const begun = await port.begin({ kind: 'authenticator', password: person.password }, patiently());
  if (isStepUp(begun)) throw new NotProvable('adding asks for fresh proof itself');
  const enrolment = valueOf(begun, 'An authenticator can be added where `kinds` says so.');
  must(enrolment.kind === 'authenticator', 'What is begun is what was asked for.', enrolment.kind);
  return new URL(enrolment.uri).searchParams.get('secret');
}

export const noShortCutCases = [
  defineCase({
    id: 'firstFactor.code.verify/second-step',
    port: 'firstFactor.code',
    needs: ['messagesTo'],
    title: 'a code that signs in does not replace the second step',
    run: async ({ world, port }) => {
      const { somebody, account } = await withAuthenticator(world);
      const { email: address } = somebody.person;
      if (address === undefined || !port.kinds.includes('email'))
        throw new NotProvable('nobody signs in by email');
      const before = (await world.messagesTo(address)).length;
      const started = await port.start({ kind: 'email', address }, patiently());
      const challenge = valueOf(started, 'A code can be sent to the address that somebody signs in with.');
      if (challenge.by === 'link') throw new NotProvable('the message holds a link');
      const code = asSent(await codeOf(world, address, before), formatOfSent(challenge));
      const signed = await port.verify({ challenge, code }, patiently());
      somebody.remember(valueOf(signed, 'The code that was sent signs in.'));
      await mustAskForAuthenticator(somebody, account);
    },
  }),
  defineCase({
    id: 'firstFactor.redirect.complete/second-step',
    port: 'firstFactor.redirect',
    needs: ['atProvider'],
    title: 'a return from the provider does not replace the second step',
    run: async ({ world, port }) => {
      const { somebody, account } = await withAuthenticator(world);
      const [provider] = port.providers;
      if (provider === undefined) throw new Absent('`firstFactor.redirect.providers` is empty');
      const input = { providerId: provider.id, returnTo: 'http://localhost:5173/signed-in' };
      const departure = valueOf(
        await port.start(input, patiently()),
        'A provider that is listed can be gone to.',
      );
      const returned = await world.atProvider(somebody.person, departure, 'accepts');
      if (returned === undefined) throw new NotProvable('nobody can be sent to the provider');
      const asked = 'The address that the browser came back to finishes the sign-in.';
      somebody.remember(valueOf(await port.complete({ returned }, patiently()), asked));
      await mustAskForAuthenticator(somebody, account);
    },
  }),
  defineCase({
    id: 'emailVerification.confirm/signs-nobody-in',
    port: 'emailVerification',
    needs: ['messagesTo'],
    title: 'a verification link signs nobody in',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: [], emailUnverified: true });
      const { email } = somebody.person;
      if (email === undefined) throw new NotProvable('the person has no email address');
      const before = (await world.messagesTo(email)).length;
      valueOf(await port.send({}, patiently()), 'The message with the link can be sent.');
      const link = (await world.messagesTo(email)).slice(before).at(-1)?.link;
      must(link !== undefined, 'A message with a link arrives where the person can read it.', link);
      await somebody.signOut();
      // Some backends take it without a session, as mails are read elsewhere, and some do not.
      await port.confirm({ returned: link }, patiently());
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'enrolment.begin/two-keys',
    port: 'enrolment',
    title: 'the keys of two people differ',
    run: async ({ world, port }) => {
      if (!port.kinds.includes('authenticator')) throw new NotProvable('`kinds` has no authenticator');
      const keys: (string | null)[] = [];
      for (const factors of [[], []] as const) {
        const somebody = await inSettings(world, { factors });
        keys.push(await keyOf(somebody, port));
        await somebody.signOut();
      }
      const [first, second] = keys;
      must(first !== null && second !== null, 'The `otpauth:` address holds a key (`secret`).', keys.length);
      must(first !== second, 'Nobody is given the key of somebody else.', 'the same');
    },
  }),
];
