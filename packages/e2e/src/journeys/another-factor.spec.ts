import { expect, test } from '../journey.ts';

test.describe('Another factor', () => {
  test(
    '(UX-5) keeps what was typed after going back, and sends no message',
    { tag: '@matrix' },
    async ({ ada, flow, mailbox, backend, screenReader }) => {
      await ada.signsIn();
      await flow.asksHowToConfirm();
      await ada.chooses('Email');
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a code to the address starting with a, at e.');
      await ada.types('12');
      await ada.presses('Use another method');
      await flow.asksHowToConfirm();
      await ada.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      await expect(flow.securityCode).toHaveValue('');
      await ada.types('98');
      await ada.presses('Use another method');
      await flow.asksHowToConfirm();

      await ada.chooses('Email');
      await flow.asksForTheMailedCode();
      await expect(flow.securityCode).toHaveValue('12');
      await mailbox.hasReceived(1);
      await ada.clearsTheField();
      await ada.entersTheCodeFromTheMail();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ signIn: 1, start: 1, resend: 0, verify: 1 });
    },
  );

  test(
    '[ERR-18] that was removed meanwhile is reported, and gone from the list',
    { tag: '@not-appwrite' },
    async ({ ada, flow, backend, screenReader }) => {
      const gone = 'That method is no longer available. Choose another one.';
      await ada.signsIn();
      await flow.asksHowToConfirm();
      await ada.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      const code = '123456';
      await backend.removesTheFactor('authenticator app');
      await ada.enters(code);

      await flow.asksHowToConfirm();
      await screenReader.interruptsWith(gone);
      await flow.has(gone);
      await flow.offers('Text message', 'Email', 'Recovery code');
      await ada.chooses('Text message');
      await flow.asksForTheTextedCode();
      await screenReader.saysItIsSent('We sent a code to the number ending 1 2 3.');
      await ada.entersTheCodeFromTheText();
      await flow.isDone();
      await screenReader.says("You're signed in");
    },
  );
});
