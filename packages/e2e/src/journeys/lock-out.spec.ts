import { expect, test, type Models } from '../journey.ts';
import { movesTheClock } from '../true-core.ts';

const tooMany = 'Too many wrong codes';

type Around = Pick<Models, 'behaviour' | 'messages' | 'screenReader'>;

async function locksTheFactor(
  person: Models['ben'],
  { behaviour, messages, screenReader }: Around,
): Promise<void> {
  for (let code = 1; code < behaviour.wrongCodesToLock; code += 1) {
    await person.entersAWrongCode();
    await screenReader.interruptsWith(messages.wrongAuthenticatorCode(5 - code));
  }
  await person.entersAWrongCode();
}

test.describe('Locked out', { tag: '@not-appwrite' }, () => {
  test(
    '[ERR-5] after five wrong codes; the right one works after the wait',
    { tag: movesTheClock },
    async ({ ben, flow, backend, time, behaviour, messages, screenReader }) => {
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();
      await locksTheFactor(ben, { behaviour, messages, screenReader });

      await flow.shows(tooMany);
      await flow.has(/^You can try again in about 15 minutes, at\s9:1\d\sAM\.$/);
      await ben.presses('Try again');
      await screenReader.says('You can try again in about 15 minutes.');
      await backend.hasHeard({ verify: behaviour.wrongCodesToLock });

      await time.passes({ minutes: 15 });
      await screenReader.says('You can try again now.');
      await ben.pressesAgain();
      await flow.asksForTheAuthenticatorCode();
      await expect(flow.securityCode, 'the code of a quarter of an hour ago').toHaveValue('');

      await ben.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ verify: behaviour.wrongCodesToLock + 1 });
    },
  );

  test(
    '(ERR-5) a locked factor does not lock the others',
    { tag: '@every-backend' },
    async ({ ada, flow, behaviour, messages, screenReader }) => {
      await ada.signsIn();
      await flow.asksHowToConfirm();
      await ada.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      await locksTheFactor(ada, { behaviour, messages, screenReader });
      await flow.shows(tooMany);
      await flow.has('Your other methods still work.');

      await ada.presses('Use another method');
      await flow.asksHowToConfirm();
      await flow.has('Available in about 15 minutes');
      await ada.chooses('Authenticator app');
      await screenReader.says('Available in about 15 minutes');
      await ada.chooses('Text message');
      await flow.asksForTheTextedCode();
      await screenReader.saysItIsSent('We sent a code to the number ending 1 2 3.');
      await ada.entersTheCodeFromTheText();
      await flow.isDone();
      await screenReader.says("You're signed in");
    },
  );

  test(
    '[ERR-27] the wait has ended when the computer wakes up',
    { tag: [movesTheClock, '@matrix'] },
    async ({ ben, flow, time, behaviour, messages, screenReader }) => {
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();
      await locksTheFactor(ben, { behaviour, messages, screenReader });
      await flow.shows(tooMany);

      await time.passesInSleep('15 minutes');
      await screenReader.says('You can try again now.');
      await ben.presses('Try again');
      await flow.asksForTheAuthenticatorCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      await screenReader.says("You're signed in");
    },
  );

  test(
    '(ERR-5) a reload does not shorten the wait',
    { tag: [movesTheClock, '@matrix'] },
    async ({ ben, flow, time, behaviour, messages, screenReader }) => {
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();
      await locksTheFactor(ben, { behaviour, messages, screenReader });
      await flow.shows(tooMany);

      await ben.reloadsThePage();
      await flow.opensWith(tooMany);
      await time.passes({ minutes: 15 });
      await screenReader.says('You can try again now.');
      await ben.presses('Try again');
      await flow.asksForTheAuthenticatorCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      await screenReader.says("You're signed in");
    },
  );
});
