import { expect, test } from '../../journey.ts';

test.describe('Guided set-up', () => {
  test(
    '(UX-14) from nothing to a summary, and then a sign-in with it',
    { tag: '@every-backend' },
    async ({ gus, flow, phone, sheet, backend, screenReader }) => {
      screenReader.isIgnored();
      await gus.signsIn({ page: 'set-up' });
      await flow.shows('Choose a second step');
      await flow.has('Step 1 of 4');
      await gus.presses(/^Set up an authenticator app/);
      await flow.shows('Set up your authenticator app');
      await gus.goesOnToEnter(await phone.authenticatorCode());
      await flow.shows('Save your recovery codes');
      const shown = await flow.root
        .getByRole('list', { name: 'Your recovery codes' })
        .locator('li')
        .allInnerTexts();
      await sheet.holds(shown.length);
      await gus.ticks('I have saved these codes');
      await gus.presses('Continue');
      await flow.shows('Turn on two-step verification');
      await gus.presses('Turn on');
      await flow.shows('Two-step verification is on');
      await flow.has('sign in with your password and your authenticator app');
      await gus.presses('Done');
      await flow.showsThePage('Two-step verification');
      await flow.has('Two-step verification is on');
      await backend.hasHeard({ begin: 1, confirm: 1, createCodes: 1, setProtection: 1, cancel: 0 });

      await gus.goesToThePage('Home');
      await gus.pressesOnThePage('Sign out');
      await flow.asksFor('Sign in to Acme', flow.identifier);
      await gus.givesNameAndPassword();
      await flow.asksHowToConfirm();
      await flow.offers('Authenticator app', 'Recovery code');
      await gus.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      await phone.showsTheNextCode();
      await gus.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      expect(shown.length).toBeGreaterThan(4);
    },
  );
});
