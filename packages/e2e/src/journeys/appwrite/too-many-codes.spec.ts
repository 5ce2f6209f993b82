import { test } from '../../journey.ts';

/** Ten answers to each challenge, of which the adapter begins three anew by itself after two that were refused. */
const codesUntilALimit = 15;

test.describe('Too many wrong codes', () => {
  test('(ERR-5) shows the wait of the server, and accepts the right code after it', async ({
    ben,
    flow,
    time,
    messages,
    screenReader,
  }) => {
    await ben.signsIn();
    await flow.asksForTheAuthenticatorCode();
    for (let code = 1; code <= codesUntilALimit; code += 1) {
      await ben.entersAWrongCode();
      await screenReader.interruptsWith(messages.wrongAuthenticatorCode(0));
    }
    await ben.entersAWrongCode();

    await flow.shows('You tried too many times');
    await flow.has(/^You can try again in .+, at\s10:00\sAM\.$/);
    await time.passes({ minutes: 61 });
    await screenReader.says('You can try again now.');
    await ben.presses('Try again');
    await flow.asksForTheAuthenticatorCode();
    await ben.entersTheCodeFromTheAuthenticator();
    await flow.isDone();
    await screenReader.says("You're signed in");
  });
});
