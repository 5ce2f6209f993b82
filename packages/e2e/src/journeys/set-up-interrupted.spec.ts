import { expect, test } from '../journey.ts';

const authenticator = 'Set up your authenticator app';
const byPhone = 'Get codes by text message';
const chooser = 'Set up a second step';
const unreachable = "We couldn't reach the service. Check your connection and try again.";

test.describe('Setting up is interrupted', { tag: '@not-appwrite' }, () => {
  test('(SEC-19) by signing out: the enrolment is cancelled, and the next key is a new one', async ({
    kim,
    flow,
    phone,
    backend,
    screenReader,
  }) => {
    const key = flow.root.locator('[data-mfa-part="key"]');
    await kim.signsIn();
    await flow.shows(authenticator);
    const first = await key.textContent();
    await kim.presses('Cancel and sign out');
    await flow.returnsToSignIn();
    await screenReader.says("You're signed out.");
    await phone.hasNoAuthenticator();
    await backend.hasHeard({ begin: 1, cancel: 1, signOut: 1 });

    await kim.givesNameAndPassword();
    await flow.shows(authenticator);
    await expect(key).not.toHaveText(first ?? '');
    await backend.hasHeard({ begin: 2, confirm: 0 });
  });

  test(
    '(ERR-28) by a reload: there is a new key, and nothing is sent',
    { tag: '@matrix' },
    async ({ kim, flow, phone, mailbox, backend, screenReader }) => {
      const key = flow.root.locator('[data-mfa-part="key"]');
      await kim.signsIn();
      await flow.shows(authenticator);
      const first = await key.textContent();
      await kim.goesToTheField();
      await kim.types('123');

      await kim.reloadsThePage();
      await flow.opensWith(authenticator);
      await expect(key).not.toHaveText(first ?? '');
      await expect(flow.securityCode).toHaveValue('');
      await phone.hasReceived(0);
      await mailbox.hasReceived(0);
      await backend.hasHeard({ signIn: 1, begin: 2, confirm: 0 });

      await kim.goesOnToEnter(await phone.authenticatorCode());
      await flow.isDone();
      await screenReader.says("You're signed in");
    },
  );

  test(
    '(ERR-28) by a reload during a send: nothing is sent without a press',
    { tag: ['@memory', '@matrix'] },
    async ({ jo, flow, mailbox, backend, screenReader }) => {
      await jo.signsIn();
      await flow.shows(chooser);
      await jo.presses(/Set up codes by email/);
      await flow.shows('Get codes by email');
      await jo.presses('Send message');
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a code to the address starting with j, at e.');

      await jo.reloadsThePage();
      await flow.opensWith(chooser);
      await mailbox.hasReceived(1);
      await backend.hasHeard({ begin: 1 });
    },
  );

  test(
    '(SEC-19) by choosing another factor: the unconfirmed key is cancelled',
    { tag: ['@memory', '@matrix'] },
    async ({ jo, flow, phone, backend }) => {
      const number = flow.root.getByRole('textbox', { name: 'Phone number' });
      await jo.signsIn();
      await flow.shows(chooser);
      await jo.presses(/Set up an authenticator app/);
      await flow.shows(authenticator);
      await jo.presses('Use another method');
      await flow.shows(chooser);
      await phone.hasNoAuthenticator();
      await backend.hasHeard({ begin: 1, cancel: 1 });

      await jo.presses(/Set up text messages/);
      await flow.asksFor(byPhone, number);
      await jo.types('+1 202');
      await jo.presses('Use another method');
      await flow.shows(chooser);
      await jo.presses(/Set up text messages/);
      await flow.asksFor(byPhone, number);
      await expect(number, 'what was typed is still there').toHaveValue('+1 202');
      await backend.hasHeard({ begin: 1 });
    },
  );

  test(
    '[ERR-1] by going offline: the key can be requested again, and a typed code is kept',
    { tag: ['@memory', '@matrix'] },
    async ({ kim, flow, phone, backend, screenReader }) => {
      await kim.signsIn({ failing: 'enrolment.begin:offline' });
      await flow.shows(authenticator);
      await screenReader.interruptsWith(unreachable);
      await flow.has(unreachable);
      await kim.presses('Try again');
      await flow.shows(authenticator);

      await kim.losesTheConnection();
      await screenReader.says("You're offline.");
      await backend.fails('confirm', 'No connection');
      const code = await phone.authenticatorCode();
      await kim.goesOnToEnter(code);
      await screenReader.interruptsWith(unreachable);
      await flow.complains(unreachable, flow.securityCode);
      await expect(flow.securityCode).toHaveValue(code);

      await kim.isConnectedAgain();
      await screenReader.says("You're back online.");
      await kim.presses('Verify');
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ begin: 2, confirm: 2 });
    },
  );

  test(
    '(ERR-11) by the end of the session: after signing in again there is a new key',
    { tag: ['@memory', '@matrix'] },
    async ({ kim, flow, phone, backend, screenReader }) => {
      await kim.signsIn();
      await flow.shows(authenticator);
      const code = await phone.authenticatorCode();
      await backend.endsTheSession();
      await kim.goesOnToEnter(code);
      await flow.returnsToSignIn();
      await screenReader.interruptsWith('Your session ended. Sign in again to continue.');
      await kim.givesThePassword();
      await flow.shows(authenticator);
      await kim.goesOnToEnter(await phone.authenticatorCode());
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ signIn: 2, begin: 2 });
    },
  );
});
