import { expect, test } from '../journey.ts';
import { movesTheClock } from '../true-core.ts';

const ended = 'Your session ended. Sign in again to continue.';

test.describe('The session ends in the middle', () => {
  test(
    '[ERR-11] and the authenticator step comes again after signing in',
    { tag: '@every-backend' },
    async ({ ada, flow, backend, phone, behaviour, screenReader }) => {
      await ada.signsIn();
      await flow.asksHowToConfirm();
      await ada.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      await backend.endsTheSession();
      await ada.entersTheCodeFromTheAuthenticator();

      await flow.returnsToSignIn();
      await screenReader.interruptsWith(ended);
      await flow.has(ended);
      await expect(flow.root.getByLabel('Email address')).toHaveValue('ada@example.com');
      await ada.givesThePassword();

      await flow.asksForTheAuthenticatorCode();
      await expect(flow.securityCode, 'no code outlives its session').toHaveValue('');
      await phone.showsTheNextCode();
      await ada.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ signIn: 2, start: 2, verify: behaviour.startsAuthenticators ? 1 : 2 });
    },
  );

  test(
    '(ERR-11) and the step that sends messages waits for a press',
    { tag: movesTheClock },
    async ({ ada, flow, mailbox, backend, time, screenReader }) => {
      await ada.signsIn();
      await flow.asksHowToConfirm();
      await ada.chooses('Email');
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a code to the address starting with a, at e.');
      await backend.endsTheSession();
      await ada.entersTheCodeFromTheMail();

      await flow.returnsToSignIn();
      await screenReader.interruptsWith(ended);
      await ada.givesThePassword();
      await flow.shows('Get a code by email');
      await mailbox.hasReceived(1);

      // The wait of the first message goes on, whoever signs in anew.
      await time.passes({ minutes: 1 });
      await screenReader.says('You can ask for a new code now.');
      await ada.presses('Send me a code');
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a new code. Use the newest message.');
      await mailbox.hasReceived(2);
      await ada.entersTheCodeFromTheMail();
      await flow.isDone();
      await screenReader.says("You're signed in");
    },
  );
});
