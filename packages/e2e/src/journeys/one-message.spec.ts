import { expect, test } from '../journey.ts';
import { movesTheClock } from '../true-core.ts';

/** The server sends at once, and its answer takes longer than somebody who changes their mind. */
const slowly = { answersTakeMs: 700 } as const;

const chooser = 'Set up a second step';

test.describe('One message, however a person moves', () => {
  test(
    '[SEC-37] choosing another factor during the send, and coming back, five times',
    { tag: '@matrix' },
    async ({ ada, flow, phone, backend, screenReader }) => {
      screenReader.isIgnored();
      await ada.signsIn(slowly);
      await flow.asksHowToConfirm();
      for (let times = 0; times < 5; times += 1) {
        await ada.chooses('Text message');
        await ada.presses('Use another method');
        await flow.asksHowToConfirm();
      }
      await ada.chooses('Text message');
      await flow.asksForTheTextedCode();
      await phone.hasReceived(1);
      await ada.entersTheCodeFromTheText();
      await flow.isDone();
      await backend.hasHeard({ start: 1, resend: 0, verify: 1 });
    },
  );

  test(
    '[SEC-37] the address of a sign-in code, changed to the same one six times',
    { tag: ['@memory', '@matrix'] },
    async ({ ada, flow, mailbox, backend, screenReader }) => {
      screenReader.isIgnored();
      const address = flow.root.getByRole('textbox', { name: 'Email address' });
      await ada.opensThePage({ signInWith: 'all', ...slowly });
      await flow.opensWithSignIn();
      await ada.presses('Email me a code instead');
      await flow.asksFor('Sign in to Acme', address);
      await ada.enters('ada@example.com');
      for (let times = 0; times < 6; times += 1) {
        await ada.pressesWithSpace('Change email');
        await expect(address).toHaveValue('ada@example.com');
        await ada.goesToTheField();
        await ada.pressesAgain();
      }
      await flow.asksForTheMailedCode();
      await mailbox.hasReceived(1);
      await backend.hasHeard({ sendSignInCode: 1 });
      await ada.entersTheCodeFromTheMail();
      await flow.asksHowToConfirm();
    },
  );

  test(
    '[SEC-37] the number of a set-up, changed to the same one six times',
    { tag: ['@not-appwrite', '@matrix'] },
    async ({ jo, flow, phone, backend, screenReader }) => {
      screenReader.isIgnored();
      const number = flow.root.getByRole('textbox', { name: 'Phone number' });
      await jo.signsIn(slowly);
      await flow.shows(chooser);
      await jo.presses(/Set up text messages/);
      await flow.asksFor('Get codes by text message', number);
      await jo.enters('+1 202 555 0132');
      for (let times = 0; times < 6; times += 1) {
        await jo.pressesWithSpace('Change number');
        await expect(number).toHaveValue('+1 202 555 0132');
        await jo.goesToTheField();
        await jo.pressesAgain();
      }
      await flow.asksForTheTextedCode();
      await phone.hasReceived(1);
      await backend.hasHeard({ begin: 1 });
      await jo.entersTheCodeFromTheText();
      await flow.isDone();
    },
  );
});

test.describe('A clock that is set back', () => {
  test(
    '[ERR-36] does not lengthen a wait, nor does a reload',
    { tag: [movesTheClock, '@matrix'] },
    async ({ dan, flow, phone, time, messages, screenReader }) => {
      await dan.signsIn();
      await flow.asksForTheTextedCode();
      await screenReader.saysItIsSent(messages.textSent('1 2 6'));

      await time.isSetBack({ minutes: 60 });
      await dan.presses('Send a new code');
      await screenReader.says(/^You can ask for a new code in \d+ seconds\.$/);
      await dan.reloadsThePage();
      await flow.opensWith('Get a code by text message');
      await dan.presses('Send me a code');
      await screenReader.says(/^You can ask for a new code in \d+ seconds\.$/);
      await time.passes({ seconds: 30 });
      await screenReader.says('You can ask for a new code now.');
      await phone.hasReceived(1);
    },
  );
});
