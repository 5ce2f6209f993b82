import { expect, test } from '../journey.ts';

/** What nobody would take for a part of the page, in characters that each way of writing texts down writes its own way. */
const odd = (name: string) => `${name}-<b>&'ß🔑-sentinel`;

test.describe('A typed secret', { tag: '@memory' }, () => {
  // That it is nowhere is looked at on every screen of every journey; these plant something odd in each field.
  test('[SEC-14] reaches no address, storage, log, attribute, inspector or host, whatever is typed', async ({
    ada,
    flow,
    screenReader,
  }) => {
    screenReader.isIgnored();
    await ada.opensThePage();
    await flow.opensWithSignIn();
    await ada.givesNameAndPassword(odd('password'));
    await flow.marksTheField('Check your email address and password.');
    await ada.givesThePassword();
    await flow.asksHowToConfirm();
    await ada.chooses('Recovery code');
    await flow.asksForARecoveryCode();
    await ada.enters(odd('recovery'));
    await flow.marksTheField("That code isn't right or was used before.");
    await ada.presses('Use another method');
    await flow.asksHowToConfirm();
    await ada.chooses('Email');
    await flow.asksForTheMailedCode();
    await ada.enters(odd('email'));
    await flow.marksTheField('without other text.');
    await ada.entersAWrongCodeForTheMail();
    await flow.marksTheField("That code didn't work.");
    await ada.presses('Use another method');
    await flow.asksHowToConfirm();
    await ada.chooses('Authenticator app');
    await flow.asksForTheAuthenticatorCode();
    await ada.entersAWrongCode();
    await flow.marksTheField("That code didn't work.");
    await ada.entersTheCodeFromTheAuthenticator();
    await flow.isDone();
  });

  test('[SEC-5] an address is shown in full while it is typed and sent to, and masked after that', async ({
    finn,
    flow,
    screenReader,
  }) => {
    screenReader.isIgnored();
    await finn.opensThePage({ signInWith: 'all' });
    await flow.opensWithSignIn();
    await finn.presses('Email me a code instead');
    await flow.asksFor('Sign in to Acme', flow.root.getByRole('textbox', { name: 'Email address' }));
    await finn.enters('finn@example.com');
    await flow.asksForTheMailedCode();
    await flow.has(/finn@example\.com/);
    await finn.entersTheCodeFromTheMail();
    await flow.asksForTheAuthenticatorCode();
    await finn.entersTheCodeFromTheAuthenticator();
    // Everything that comes from here on is looked through for whole addresses, as on every screen of every journey.
    await flow.asksForTheTextedCode();
    // The header names the account as it was typed, and the screen does not.
    await expect(flow.root.locator('[data-mfa-part="screen"]')).not.toContainText('finn@');
    await finn.entersTheCodeFromTheText();
    await flow.isDone();
  });
});
