import { defineCase } from '../../case.ts';
import { must } from '../../violation.ts';
import { prove } from '../../second-step.ts';
import { mustBeComplete, mustBeSignedOut, signedIn, visitor, factorsAskedOf } from '../../visitor.ts';

export const signOutCases = [
  defineCase({
    id: 'session.signOut/half-open',
    port: 'session',
    title: 'a pending session can be signed out',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      await factorsAskedOf(somebody);
      await somebody.signOut();
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'session.signOut/whole',
    port: 'session',
    title: 'a complete session can be signed out',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: [] });
      await mustBeComplete(somebody);
      await somebody.signOut();
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'session.signOut/twice',
    port: 'session',
    title: 'signing out without a session is a success',
    run: async ({ world }) => {
      const somebody = await visitor(world, { factors: [] });
      await somebody.signOut();
      await somebody.signIn();
      await somebody.signOut();
      await somebody.signOut();
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'session.signOut/second-step-anew',
    port: 'session',
    title: 'the second step is required again at the next sign-in',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      await prove(somebody, 'authenticator');
      await mustBeComplete(somebody);
      await somebody.signOut();
      await somebody.signIn();
      const check = await somebody.check();
      must(check.status === 'factorsRequired', 'A second step counts for one session.', check);
    },
  }),
  defineCase({
    id: 'session.signOut/leaves-every-tab',
    port: 'session',
    needs: ['reopen'],
    title: 'signing out in one tab signs out the other',
    run: async ({ world }) => {
      const second = world.reopen();
      const somebody = await signedIn(world, { factors: [] });
      await somebody.signOut();
      const check = await somebody.check(second);
      must(check.status === 'signedOut', 'Signing out ends the session of the browser.', check);
    },
  }),
];
