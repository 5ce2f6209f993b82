import { expect, test } from '../journey.ts';
import { movesTheClock } from '../true-core.ts';

const stillWorking = 'Still working. This is taking longer than usual.';

test.describe('A slow answer', () => {
  test(
    '[UX-7] is reported after ten seconds, and can be waited for',
    { tag: movesTheClock },
    async ({ ben, flow, backend, time, screenReader }) => {
      await ben.opensThePage({ signIn: 'host' });
      await flow.opensWith('Enter your code');
      await ben.goesToTheField();
      await backend.fails('verify', 'Slow: 12 seconds');
      await ben.entersTheCodeFromTheAuthenticator();
      await screenReader.hasMentioned('Checking…', 1);
      await backend.hasHeard({ verify: 1 });
      await flow.hasNo(stillWorking);
      await time.passes({ seconds: 10 });
      await screenReader.says(stillWorking);
      await time.passes({ seconds: 3 });
      await flow.isDone();
      await screenReader.says("You're signed in");
      await screenReader.hasMentioned('Checking…', 1);
      await backend.hasHeard({ verify: 1 });
    },
  );

  test(
    '[UX-7, ERR-2] that is cancelled may have been right: the session is checked',
    { tag: movesTheClock },
    async ({ ben, flow, backend, time, screenReader }) => {
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();
      await backend.fails('verify', 'Slow: 12 seconds');
      const verified = backend.willHaveVerified();
      await ben.entersTheCodeFromTheAuthenticator();
      await backend.hasHeard({ verify: 1 });
      await verified;
      await time.passesAndStops({ seconds: 10 });
      await screenReader.says(stillWorking);
      await ben.presses('Cancel');
      await time.goesOn();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ verify: 1 });
    },
  );

  test(
    '[ERR-2] that never comes times out, and the code is kept',
    { tag: movesTheClock },
    async ({ ben, flow, phone, backend, time, screenReader }) => {
      const tooLong = 'This is taking too long. Try again.';
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();
      await backend.fails('verify', 'Never answers');
      const code = await phone.authenticatorCode();
      await ben.enters(code);
      await backend.hasHeard({ verify: 1 });
      await time.passes({ seconds: 10 });
      await screenReader.says(stillWorking);
      await flow.isStillWorking();
      await time.passes({ seconds: 20 });
      await screenReader.interruptsWith(tooLong);
      await flow.complains(tooLong, flow.securityCode);
      await expect(flow.securityCode).toHaveValue(code);
      await ben.clearsTheField();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ verify: 2 });
    },
  );
});
