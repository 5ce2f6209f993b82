import { test } from '../journey.ts';

test.describe('What is typed in confidence', { tag: '@memory' }, () => {
  // That it is nowhere is looked at on every screen of every journey; this one types something into each field.
  test('(SEC-14) reaches no address, storage, console or attribute', async ({ ada, flow, screenReader }) => {
    screenReader.isNotMinded();
    await ada.opensThePage();
    await flow.opensWithSignIn();
    await ada.givesNameAndPassword('sentinel-password');
    await flow.marksTheField('Check your email address and password and try again.');
    await ada.givesThePassword();
    await flow.asksHowToConfirm();
    await ada.chooses('Recovery code');
    await flow.asksForARecoveryCode();
    await ada.enters('sentinel-recovery-code');
    await flow.marksTheField('That recovery code is not right or was used before.');
    await ada.presses('Try another way');
    await flow.asksHowToConfirm();
    await ada.chooses('Email');
    await flow.asksForTheMailedCode();
    await ada.entersAWrongCodeForTheMail();
    await flow.marksTheField('That code did not work.');
    await ada.presses('Try another way');
    await flow.asksHowToConfirm();
    await ada.chooses('Authenticator app');
    await flow.asksForTheAuthenticatorCode();
    await ada.entersAWrongCode();
    await flow.marksTheField('That code did not work.');
    await ada.entersTheCodeFromTheAuthenticator();
    await flow.isDone();
  });
});
