import { expect, test } from '../journey.ts';

test.describe('With a recovery code', () => {
  test('chosen from the list', async ({ ada, flow, sheet, screenReader }) => {
    await ada.signsIn();
    await flow.asksHowToConfirm();
    await ada.chooses('Recovery code');
    await flow.asksForARecoveryCode();
    await ada.entersARecoveryCode();
    await flow.isDone();
    await screenReader.says('You are signed in. You have 9 recovery codes left.');
    await sheet.holds(9);
  });

  test('by somebody whose phone is not at hand', async ({ eva, flow, screenReader }) => {
    await eva.signsIn();
    await flow.asksHowToConfirm();
    await eva.chooses('Authenticator app');
    await flow.asksForTheAuthenticatorCode();
    await eva.presses('I do not have my phone');
    await flow.asksForARecoveryCode();
    await eva.entersARecoveryCode();
    await flow.isDone();
    await screenReader.says('You are signed in. You have 9 recovery codes left.');
  });

  test('after a wrong one, which stays as it was typed', async ({ eva, flow, screenReader }) => {
    const wrong =
      'That recovery code is not right or was used before. Try another one. You have 4 tries left.';
    await eva.signsIn();
    await flow.asksHowToConfirm();
    await eva.chooses('Recovery code');
    await flow.asksForARecoveryCode();
    await eva.enters('aaaa-BBBB');
    await screenReader.interruptsWith(wrong);
    await flow.marksTheField(wrong);
    await expect(flow.recoveryCode).toHaveValue('aaaa-BBBB');
    await eva.entersARecoveryCode();
    await flow.isDone();
    await screenReader.says('You are signed in. You have 9 recovery codes left.');
  });
});
