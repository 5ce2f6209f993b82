import { defineCase } from '../../case.ts';
import { must } from '../../violation.ts';
import { prove, startOffered } from '../../second-step.ts';
import { NotProvable } from '../../unsettled.ts';
import { mustBeComplete, mustBeSignedOut, signedIn, visitor, factorsAskedOf } from '../../visitor.ts';

export const checkCases = [
  defineCase({
    id: 'session.check/signed-out',
    port: 'session',
    title: 'in a fresh browser nobody is signed in',
    run: async ({ world }) => mustBeSignedOut(await visitor(world, { factors: [] })),
  }),
  defineCase({
    id: 'session.check/password-is-enough',
    port: 'session',
    title: 'somebody without a second step is signed in after the password',
    run: async ({ world }) => mustBeComplete(await signedIn(world, { factors: [] })),
  }),
  defineCase({
    id: 'session.check/second-step',
    port: 'session',
    title: 'after the password exactly the factors of the person are asked for',
    run: async ({ world }) => {
      const factors = await factorsAskedOf(await signedIn(world, { factors: ['authenticator'] }));
      const kinds = factors.filter(({ can }) => can.challenge).map(({ kind }) => kind);
      must(
        kinds.length === 1 && kinds[0] === 'authenticator',
        'Somebody who has an authenticator and nothing else is offered that and nothing else.',
        kinds,
      );
    },
  }),
  defineCase({
    id: 'session.check/sends-nothing',
    port: 'session',
    needs: ['messagesTo'],
    title: 'a check sends no message',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const { email } = somebody.person;
      if (email === undefined) throw new NotProvable('the person has no email address');
      const before = await world.messagesTo(email);
      await factorsAskedOf(somebody);
      const after = await world.messagesTo(email);
      must(
        after.length === before.length,
        '`check` sends nothing: it is asked on every reload, and messages cost money and patience.',
        { newMessages: after.length - before.length },
      );
    },
  }),
  defineCase({
    id: 'session.check/decides-alone',
    port: 'session',
    title: 'a challenge that was only started changes nothing',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      await startOffered(somebody, 'authenticator');
      await factorsAskedOf(somebody);
    },
  }),
  defineCase({
    id: 'session.check/two-on-one-browser',
    port: 'session',
    needs: ['reopen'],
    title: 'a second adapter on the same browser sees the same session',
    run: async ({ world }) => {
      const second = world.reopen();
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const pending = await somebody.check(second);
      must(pending.status === 'factorsRequired', 'A sign-in in one tab counts in the other.', pending);
      await prove(somebody, 'authenticator');
      const complete = await somebody.check(second);
      must(complete.status === 'complete', 'A second step taken in one tab counts in the other.', complete);
    },
  }),
  defineCase({
    id: 'session.check/another-browser',
    port: 'session',
    needs: ['anotherBrowser'],
    title: 'signing in does not sign in other browsers',
    run: async ({ world }) => {
      const elsewhere = world.anotherBrowser();
      const somebody = await signedIn(world, { factors: [] });
      await mustBeComplete(somebody);
      const check = await somebody.check(elsewhere);
      must(check.status === 'signedOut', 'A session belongs to one browser.', check);
    },
  }),
  defineCase({
    id: 'session.check/ended-elsewhere',
    port: 'session',
    needs: ['endSessions'],
    title: 'a session that was ended elsewhere is reported as signed out',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      await factorsAskedOf(somebody);
      await world.endSessions(somebody.person);
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'session.check/password-reset',
    port: 'session',
    title: 'somebody who has to change the password first is not complete',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: [], standing: 'passwordResetRequired' });
      const check = await somebody.check();
      must(
        check.status === 'refused' && check.reason === 'passwordReset',
        'A password that has to be changed first is told as `refused` with `passwordReset`.',
        check,
      );
    },
  }),
];
