import { expect, test } from '../../journey.ts';
import { movesTheClock } from '../../true-core.ts';

/** An access token lasts an hour. */
const anHourAndMore = { minutes: 65 };

test.describe('The access token expires in the middle', () => {
  test(
    'it is refreshed once, without a visible effect',
    { tag: movesTheClock },
    async ({ page, ben, flow, time, backend, screenReader }) => {
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();
      const renewed: number[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('/session/refresh')) renewed.push(response.status());
      });
      await time.passes(anHourAndMore);
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ signIn: 1, verify: 1 });
      expect(renewed).toEqual([200]);
    },
  );

  test(
    '(ERR-11) of a session that was ended elsewhere: signing in again is asked for, and the code stays valid',
    { tag: movesTheClock },
    async ({ ben, flow, phone, time, backend, screenReader }) => {
      const ended = 'Your session ended. Sign in again to continue.';
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();
      await backend.endsTheSession();
      await time.passes(anHourAndMore);
      // It has to outlast signing in again.
      await phone.showsTheNextCode();
      const code = await phone.authenticatorCode();
      await ben.enters(code);
      await flow.returnsToSignIn();
      await screenReader.interruptsWith(ended);

      await ben.givesThePassword();
      await flow.asksForTheAuthenticatorCode();
      await ben.enters(code);
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ signIn: 2, verify: 2 });
    },
  );
});
