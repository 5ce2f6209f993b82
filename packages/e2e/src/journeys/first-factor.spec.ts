import { expect, test } from '../journey.ts';

test.describe('The password', () => {
  test(
    '[A11Y-11] is cleared and focused when it was wrong, and the name stays',
    { tag: '@every-backend' },
    async ({ ben, flow, messages, screenReader }) => {
      const wrong = messages.wrongPassword(9);
      const password = flow.root.getByLabel('Password', { exact: true });
      await ben.opensThePage();
      await flow.opensWithSignIn();
      await ben.givesNameAndPassword('not the password');
      await screenReader.interruptsWith(wrong);
      await flow.marksTheField(wrong);
      await expect(password).toHaveValue('');
      await expect(password).toBeFocused();
      await expect(flow.root.getByLabel('Email address')).toHaveValue('ben@example.com');

      await ben.givesThePassword();
      await flow.asksForTheAuthenticatorCode();
    },
  );

  test('[A11Y-10] the host can let the first screen take the focus', async ({ ben, flow }) => {
    await ben.opensThePage({ autofocus: true });
    await expect(flow.root.getByLabel('Email address')).toBeFocused();
  });

  test(
    '[SEC-10] was asked for by the host: nothing is sent before a press',
    { tag: '@not-better-auth' },
    async ({ dan, flow, phone, backend, screenReader }) => {
      await dan.opensThePage({ signIn: 'host' });
      await flow.opensWith('Get a code by text message');
      await phone.hasReceived(0);
      await backend.hasHeard({ check: 1, start: 0 });
      await dan.presses('Send me a code');
      await flow.asksForTheTextedCode();
      await screenReader.saysItIsSent('We sent a code to the number ending 1 2 6.');
      await dan.entersTheCodeFromTheText();
      await flow.isDone();
      await screenReader.says("You're signed in");
      // A message that is asked for is sent only once the session has been read.
      await backend.hasHeard({ check: 3, start: 1, verify: 1 });
    },
  );
});
