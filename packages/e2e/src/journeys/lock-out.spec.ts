import { expect, test, type Models } from '../journey.ts';

const wrong = 'That code did not work. Enter the newest code in your app.';
const tooMany = 'You entered a wrong code too many times';

async function locksTheWay(person: Models['ben'], screenReader: Models['screenReader']): Promise<void> {
  for (let left = 4; left >= 0; left -= 1) {
    await person.entersAWrongCode();
    if (left > 0) await screenReader.interruptsWith(/^That code did not work\./);
  }
}

test.describe('Locked out', { tag: '@memory' }, () => {
  test('[ERR-5] after five wrong codes, through after the wait', async ({
    ben,
    flow,
    backend,
    time,
    screenReader,
  }) => {
    await ben.signsIn();
    await flow.asksForTheAuthenticatorCode();
    for (const left of ['You have 4 tries left.', 'You have 3 tries left.', 'You have 2 tries left.']) {
      await ben.entersAWrongCode();
      await screenReader.interruptsWith(`${wrong} ${left}`);
    }
    await ben.entersAWrongCode();
    await screenReader.interruptsWith(`${wrong} This is your last try.`);
    await ben.entersAWrongCode();

    await flow.shows(tooMany);
    await flow.has(/^You can try again in about 15 minutes, at 9:1\d AM\.$/);
    await ben.presses('Try again');
    await screenReader.says('You can try again in about 15 minutes.');
    await backend.hasHeard({ verify: 5 });

    await time.passes({ minutes: 15 });
    await screenReader.says('You can try again now.');
    await ben.pressesAgain();
    await flow.asksForTheAuthenticatorCode();
    await expect(flow.securityCode, 'the code of a quarter of an hour ago').toHaveValue('');

    await ben.entersTheCodeFromTheAuthenticator();
    await flow.isDone();
    await screenReader.says('You are signed in.');
    await backend.hasHeard({ verify: 6 });
  });

  test('(ERR-5) one way does not lock the others', async ({ ada, flow, screenReader }) => {
    await ada.signsIn();
    await flow.asksHowToConfirm();
    await ada.chooses('Authenticator app');
    await flow.asksForTheAuthenticatorCode();
    await locksTheWay(ada, screenReader);
    await flow.shows(tooMany);
    await flow.has('Other ways to confirm it is you are not affected.');

    await ada.presses('Try another way');
    await flow.asksHowToConfirm();
    await flow.has('Available in about 15 minutes');
    await ada.chooses('Authenticator app');
    await screenReader.says('Available in about 15 minutes');
    await ada.chooses('Text message');
    await flow.asksForTheTextedCode();
    await screenReader.says('We sent a code to the number ending 1 2 3.');
    await ada.entersTheCodeFromTheText();
    await flow.isDone();
    await screenReader.says('You are signed in.');
  });

  test('[ERR-27] the wait is over when the computer wakes up', async ({ ben, flow, time, screenReader }) => {
    await ben.signsIn();
    await flow.asksForTheAuthenticatorCode();
    await locksTheWay(ben, screenReader);
    await flow.shows(tooMany);

    await time.passesInSleep('15 minutes');
    await screenReader.says('You can try again now.');
    await ben.presses('Try again');
    await flow.asksForTheAuthenticatorCode();
    await ben.entersTheCodeFromTheAuthenticator();
    await flow.isDone();
    await screenReader.says('You are signed in.');
  });

  test('(ERR-5) a reload does not shorten the wait', async ({ ben, flow, time, screenReader }) => {
    await ben.signsIn();
    await flow.asksForTheAuthenticatorCode();
    await locksTheWay(ben, screenReader);
    await flow.shows(tooMany);

    await ben.reloadsThePage();
    await flow.opensWith(tooMany);
    await time.passes({ minutes: 15 });
    await screenReader.says('You can try again now.');
    await ben.presses('Try again');
    await flow.asksForTheAuthenticatorCode();
    await ben.entersTheCodeFromTheAuthenticator();
    await flow.isDone();
    await screenReader.says('You are signed in.');
  });
});
