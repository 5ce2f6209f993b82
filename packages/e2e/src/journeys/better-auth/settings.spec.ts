import { expect, test } from '../../journey.ts';
import { lastOne } from '../../models/last-one.ts';

test.describe('Settings on a real better-auth server', () => {
  test('the last authenticator is removed with the password, and nothing more is asked for', async ({
    ben,
    flow,
    phone,
    behaviour,
    backend,
    screenReader,
  }) => {
    screenReader.isIgnored();
    const { question, warning, confirm } = lastOne(behaviour);
    await ben.signsIn({ page: 'settings' });
    await flow.asksForTheAuthenticatorCode();
    await ben.entersTheCodeFromTheAuthenticator();
    await flow.showsThePage('Two-step verification');
    await ben.presses('Remove authenticator app');
    await flow.asks(question, 'Keep it');
    await flow.has(warning);
    await ben.presses(confirm);
    // The first was refused, for the password.
    await ben.givesThePassword();
    await flow.has('Removed.');
    await flow.has('Add a second step to your account');
    await phone.hasNoAuthenticator();
    await backend.hasHeard({ remove: 2 });

    await ben.goesToThePage('Home');
    await ben.pressesOnThePage('Sign out');
    await flow.asksFor('Sign in to Acme', flow.identifier);
    await ben.givesNameAndPassword();
    await flow.isDone();
    await expect(flow.securityCode).toHaveCount(0);
  });

  test(
    'an authenticator is set up with its recovery codes, and asked for next time',
    { tag: '@matrix' },
    async ({ gus, flow, phone, sheet, backend, screenReader }) => {
      screenReader.isIgnored();
      await gus.signsIn({ page: 'set-up' });
      await flow.shows('Choose a second step');
      await gus.presses(/^Set up an authenticator app/);
      // A key is given to nobody who does not know the password.
      await gus.confirmsWithThePassword();
      await flow.shows('Set up your authenticator app');
      await gus.goesOnToEnter(await phone.authenticatorCode());
      await flow.shows('Save your recovery codes');
      await sheet.holds(10);
      await gus.ticks('I have saved these codes');
      await gus.presses('Continue');
      await flow.shows('Two-step verification is on');
      await gus.presses('Done');
      await flow.showsThePage('Two-step verification');
      await flow.has('10 recovery codes left');
      await backend.hasHeard({ begin: 2, confirm: 1, cancel: 0 });

      await gus.goesToThePage('Home');
      await gus.pressesOnThePage('Sign out');
      await flow.asksFor('Sign in to Acme', flow.identifier);
      await gus.givesNameAndPassword();
      await flow.asksHowToConfirm();
      await flow.offers('Authenticator app', 'Recovery code');
    },
  );

  test(
    'codes by email are set up for the address of the account',
    { tag: '@matrix' },
    async ({ gus, flow, mailbox, screenReader }) => {
      screenReader.isIgnored();
      await gus.signsIn({ page: 'set-up' });
      await flow.shows('Choose a second step');
      await gus.presses(/^Set up codes by email/);
      await flow.shows('Get codes by email');
      await gus.presses('Send message');
      await mailbox.hasReceived(1);
      await gus.entersTheCodeFromTheMail();
      await flow.shows('Two-step verification is on');
      await gus.presses('Done');

      await gus.goesToThePage('Home');
      await gus.pressesOnThePage('Sign out');
      await flow.asksFor('Sign in to Acme', flow.identifier);
      await gus.givesNameAndPassword();
      await flow.asksForTheMailedCode();
      await gus.entersTheCodeFromTheMail();
      await flow.isDone();
    },
  );
});
