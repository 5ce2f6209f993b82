import { defineCase } from '../../case.ts';
import type { WorldWith } from '../../case.ts';
import { inSettings, overviewOf } from '../../in-settings.ts';
import { Absent } from '../../unsettled.ts';
import { must, valueOf } from '../../violation.ts';
import { inAnotherBrowser, mustBeComplete, patiently } from '../../visitor.ts';

/** Signed in in two browsers; gives what the first one sees, and whether the other is still signed in. */
async function inTwoBrowsers(world: WorldWith<'anotherBrowser'>) {
  const somebody = await inSettings(world, { factors: [] });
  const elsewhere = inAnotherBrowser(world, somebody);
  await elsewhere.signIn();
  const statusThere = async () => (await elsewhere.check()).status;
  return { somebody, statusThere };
}

export const otherSessionCases = [
  defineCase({
    id: 'account.signOutOthers/ends-others',
    port: 'account.signOutOthers',
    needs: ['anotherBrowser'],
    title: 'ends the session of the other browser and not this one; none left is a success',
    run: async ({ world, port }) => {
      const { somebody, statusThere } = await inTwoBrowsers(world);
      must((await statusThere()) === 'complete', 'Two browsers are signed in.', await statusThere());
      for (const time of ['once', 'again']) {
        valueOf(await port({}, patiently()), `Other sessions can be ended (${time}).`);
      }
      must((await statusThere()) === 'signedOut', 'The other browser is signed out.', await statusThere());
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'account.overview/other-sessions',
    port: 'account',
    needs: ['anotherBrowser'],
    title: 'counts the other sessions, if it reports them',
    run: async ({ world }) => {
      const { somebody } = await inTwoBrowsers(world);
      const { otherSessions } = await overviewOf(somebody);
      if (otherSessions === undefined) throw new Absent('the adapter does not tell of other sessions');
      must(otherSessions === 1, 'This session is not one of the others.', otherSessions);
    },
  }),
];
