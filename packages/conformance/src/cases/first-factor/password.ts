import type { Failure, PasswordMethod } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import { failureOf, must } from '../../violation.ts';
import { signedInAlready } from '../../failure-sets.ts';
import { prove } from '../../second-step.ts';
import { sameAnswer } from '../../traits/same-answer.ts';
import { NotProvable } from '../../unsettled.ts';
import {
  mustBeComplete,
  mustBePending,
  mustBeSignedOut,
  patiently,
  signedIn,
  visitor,
} from '../../visitor.ts';
import type { Person } from '../../world.ts';

const wrongPassword = 'not the password of anybody';

const tryWith = (port: PasswordMethod, { identifier }: Person, password: string) =>
  port.signIn({ identifier, password }, patiently());

/** How the port refuses a wrong password: every other refusal must look the same. */
const refusal = async (port: PasswordMethod, person: Person): Promise<Failure> =>
  failureOf(
    await tryWith(port, person, wrongPassword),
    ['wrong_credentials'],
    'A wrong password is refused, and nobody learns whether the account exists.',
  );

export const passwordCases = [
  defineCase({
    id: 'firstFactor.password.signIn/wrong',
    port: 'firstFactor.password',
    title: 'a wrong password is `wrong_credentials`, starts no session, and the right one still works',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: [] });
      await refusal(port, somebody.person);
      await mustBeSignedOut(somebody);
      await somebody.signIn();
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'firstFactor.password.signIn/unknown-account',
    port: 'firstFactor.password',
    title: 'an unknown account is refused just like a wrong password',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: [] });
      const { person } = somebody;
      const known = await refusal(port, person);
      const nobody = { ...person, identifier: `nobody-${person.identifier}` };
      const unknown = await refusal(port, nobody);
      must(sameAnswer(known, unknown), 'Both refusals are the same, data included.', { known, unknown });
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'firstFactor.password.signIn/blocked-account',
    port: 'firstFactor.password',
    title: 'a blocked account is refused just like a wrong password',
    run: async ({ world, port }) => {
      const usual = await visitor(world, { factors: [] });
      const known = await refusal(port, usual.person);
      const blocked = await visitor(world, { factors: [], standing: 'blocked' });
      const result = await tryWith(port, blocked.person, blocked.person.password);
      const asked = 'Whether an account is blocked is nobody else’s business.';
      const refused = failureOf(result, ['wrong_credentials'], asked);
      must(sameAnswer(known, refused), 'Both refusals are the same, data included.', { known, refused });
      await mustBeSignedOut(blocked);
    },
  }),
  defineCase({
    id: 'firstFactor.password.signIn/over-pending',
    port: 'firstFactor.password',
    title: 'signing in again does not bypass the second step',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const { person } = somebody;
      // Some backends replace the session, some refuse to: both lead the flow to read again.
      const again = await tryWith(port, person, person.password);
      if (again.ok) somebody.remember(again.value);
      else failureOf(again, signedInAlready, 'Over a half-open session a sign-in begins anew or is refused.');
      await mustBePending(somebody);
    },
  }),
  defineCase({
    id: 'firstFactor.password.signIn/over-whole',
    port: 'firstFactor.password',
    title: 'signing in over a complete session asks for the second step or keeps the session',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      await prove(somebody, 'authenticator');
      const { person } = somebody;
      const again = await tryWith(port, person, person.password);
      if (again.ok) {
        somebody.remember(again.value);
        await mustBePending(somebody);
      } else {
        failureOf(again, signedInAlready, 'Over a whole session a sign-in begins anew or is refused.');
        await mustBeComplete(somebody);
      }
    },
  }),
  defineCase({
    id: 'firstFactor.password.signIn/wrong-over-whole',
    port: 'firstFactor.password',
    title: 'a wrong password over a complete session leaves that as it was',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      await prove(somebody, 'authenticator');
      const before = await somebody.check();
      must(before.status === 'complete', 'Whoever has proven all that is asked for is signed in.', before);
      const refused = await tryWith(port, somebody.person, wrongPassword);
      const asked = 'A wrong password is refused, or any sign-in over a whole session.';
      failureOf(refused, ['wrong_credentials', ...signedInAlready], asked);
      const after = await somebody.check();
      must(sameAnswer(before, after), 'What was refused changes nothing.', { before, after });
    },
  }),
  defineCase({
    id: 'firstFactor.password.signIn/somebody-else',
    port: 'firstFactor.password',
    title: 'signing in over somebody else’s pending session gives one’s own session or a refusal',
    run: async ({ world, port }) => {
      const first = await signedIn(world, { factors: ['authenticator'] });
      const second = await visitor(world, { factors: [] });
      const over = await tryWith(port, second.person, second.person.password);
      if (over.ok) {
        second.remember(over.value);
        await mustBeComplete(second);
      } else {
        failureOf(over, signedInAlready, 'Over a half-open session a sign-in begins anew or is refused.');
        await mustBePending(first);
      }
    },
  }),
  defineCase({
    id: 'firstFactor.password.signIn/odd-input',
    port: 'firstFactor.password',
    title: 'malformed input is refused with a failure value',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: [] });
      const { identifier } = somebody.person;
      for (const [who, typed] of [
        ['', ''],
        [identifier, ''],
        ['', 'a long password'],
        [' ', '\u0000\u0000\u0000\u0000'],
        ['__proto__', 'constructor'],
        [identifier, '👩‍👩‍👧👩‍👩‍👧'],
        ['x'.repeat(5_000), 'y'.repeat(5_000)],
      ] as const) {
        failureOf(
          await port.signIn({ identifier: who, password: typed }, patiently()),
          ['wrong_credentials', 'input_refused', 'rate_limited', 'locked'],
          'What cannot be right is refused, as a value.',
        );
      }
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'firstFactor.password.signIn/limit',
    port: 'firstFactor.password',
    title: 'guessing passwords is limited, with a valid wait',
    run: async ({ world, port }) => {
      const { person } = await visitor(world, { factors: [] });
      for (let tries = 0; tries < 25; tries += 1) {
        const guess = await tryWith(port, person, `${wrongPassword} ${tries}`);
        must(!guess.ok, 'No guess is let in.', guess);
        if (guess.failure.code === 'wrong_credentials') continue;
        failureOf(guess, ['rate_limited', 'locked'], 'Too many guesses are told as a limit.');
        return;
      }
      throw new NotProvable('the backend takes 25 wrong passwords without a limit');
    },
  }),
];
