import { expect, test } from '../../journey.ts';
import { lastOne } from '../../models/last-one.ts';
import { movesTheClock } from '../../true-core.ts';

const remove = 'Remove authenticator app';
const question = 'Remove authenticator app?';

test.describe('Removing a way to verify', () => {
  test(
    '(SEC-12) an authenticator, behind fresh proof: it is not asked for any more',
    { tag: movesTheClock },
    async ({ ada, flow, phone, backend, time, screenReader }) => {
      screenReader.isIgnored();
      await ada.signsIn({ page: 'settings' });
      await flow.asksHowToConfirm();
      await ada.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      await ada.entersTheCodeFromTheAuthenticator();
      await flow.showsThePage('Two-step verification');
      // Time that passes in the middle of the read ends it.
      await flow.has('Two-step verification is on');

      await time.passes({ minutes: 31 });
      await ada.presses(remove);
      await flow.asks(question, 'Keep it');
      await flow.has(/You can still use .*an email/);
      await ada.presses('Remove authenticator app');
      await flow.asksForProof();
      await ada.chooses('Email');
      await flow.asksForTheMailedCode();
      await ada.entersTheCodeFromTheMail();
      await flow.asks(question, 'Keep it');
      await flow.has("You have verified it's you. Nothing has changed yet.");
      await ada.presses('Remove authenticator app');
      await flow.has('Removed.');
      await expect(flow.button(remove)).toHaveCount(0);
      await flow.has('Two-step verification is on');
      await phone.hasNoAuthenticator();
      // The first was refused, for proof.
      await backend.hasHeard({ remove: 2 });

      await ada.goesToThePage('Home');
      await ada.pressesOnThePage('Sign out');
      await flow.asksFor('Sign in to Acme', flow.identifier);
      await ada.givesNameAndPassword();
      await flow.asksHowToConfirm();
      await flow.offers('Text message', 'Email', 'Recovery code');
    },
  );

  test('the last one: the page says what that leads to, and then what protects the account', async ({
    ben,
    flow,
    phone,
    behaviour,
    screenReader,
  }) => {
    screenReader.isIgnored();
    const { question: lastQuestion, warning, confirm } = lastOne(behaviour);
    await ben.signsIn({ page: 'settings' });
    await flow.asksForTheAuthenticatorCode();
    await ben.entersTheCodeFromTheAuthenticator();
    await flow.showsThePage('Two-step verification');
    await ben.presses(remove);
    await flow.asks(lastQuestion, 'Keep it');
    await flow.has(warning);
    await ben.presses('Keep it');
    await flow.isBackAt(flow.button(remove));
    await ben.presses(remove);
    await flow.asks(lastQuestion, 'Keep it');
    await ben.presses(confirm);
    await flow.has('Removed.');
    await flow.has("Your account isn't protected yet");

    await ben.goesToThePage('Home');
    await ben.pressesOnThePage('Sign out');
    await flow.asksFor('Sign in to Acme', flow.identifier);
    await ben.givesNameAndPassword();
    if (behaviour.withoutAFactor === 'asksForSetUp') {
      await flow.shows('Set up a second step');
      await ben.presses(/^Set up an authenticator app/);
      await flow.shows('Set up your authenticator app');
      await ben.goesOnToEnter(await phone.authenticatorCode());
    }
    await flow.isDone();
  });

  test(
    'the last one that a policy asks for is kept, and the page says why',
    { tag: ['@memory', '@matrix'] },
    async ({ finn, flow, screenReader }) => {
      screenReader.isIgnored();
      await finn.signsIn({ page: 'settings' });
      await flow.asksForTheAuthenticatorCode();
      await finn.entersTheCodeFromTheAuthenticator();
      await flow.asksHowToConfirm();
      await finn.chooses('Email');
      await flow.asksForTheMailedCode();
      await finn.entersTheCodeFromTheMail();
      await flow.showsThePage('Two-step verification');
      await flow.has("It's required for your account and can't be removed.");
      await expect(flow.button('Remove authenticator app')).toHaveCount(0);
      await expect(flow.button(/^Remove email codes/)).toHaveCount(1);
      await expect(flow.button('Turn off two-step verification')).toHaveCount(1);
    },
  );
});
