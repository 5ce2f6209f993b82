import { expect, test } from '../journey.ts';

test.describe('With a recovery code', { tag: '@not-supertokens' }, () => {
  test('chosen from the list', async ({ ada, flow, sheet, words, screenReader }) => {
    await ada.signsIn();
    await flow.asksHowToConfirm();
    await ada.chooses('Recovery code');
    await flow.asksForARecoveryCode();
    const codes = await sheet.codes();
    await ada.entersARecoveryCode();
    await flow.isDone();
    await screenReader.says(words.doneWithARecoveryCode(9));
    await sheet.holds(codes - 1);
  });

  test('by somebody whose phone is not at hand', async ({ eva, flow, words, screenReader }) => {
    await eva.signsIn();
    await flow.asksHowToConfirm();
    await eva.chooses('Authenticator app');
    await flow.asksForTheAuthenticatorCode();
    await eva.presses('I do not have my phone');
    await flow.asksForARecoveryCode();
    await eva.entersARecoveryCode();
    await flow.isDone();
    await screenReader.says(words.doneWithARecoveryCode(9));
  });

  test('after a wrong one, which stays as it was typed', async ({ eva, flow, words, screenReader }) => {
    const wrong = words.wrongRecoveryCode(4);
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
    await screenReader.says(words.doneWithARecoveryCode(9));
  });
});
