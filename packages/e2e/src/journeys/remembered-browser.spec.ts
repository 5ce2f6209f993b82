import { expect, test } from '../journey.ts';

test.describe('A browser that is remembered', { tag: ['@not-appwrite', '@not-supertokens'] }, () => {
  test('[SEC-34] is asked for no second step, until settings forget it', async ({
    ben,
    flow,
    page,
    backend,
    screenReader,
  }) => {
    screenReader.isIgnored();
    await ben.signsIn({ remember: 'offered' });
    await flow.asksForTheAuthenticatorCode();
    await expect(page.getByRole('checkbox')).not.toBeChecked();
    await ben.ticks('Remember this browser for 30 days');
    await ben.goesToTheField();
    await ben.entersTheCodeFromTheAuthenticator();
    await flow.isDone();
    await ben.presses('Continue');
    await ben.pressesOnThePage('Sign out');
    await expect(flow.root.getByLabel('Password', { exact: true })).toBeVisible();
    await ben.givesNameAndPassword();
    await flow.isDone();
    await backend.hasHeard({ verify: 1 });

    await ben.presses('Continue');
    await ben.goesToThePage('Settings');
    await flow.has('Remembered browsers');
    await ben.presses('Forget this browser');
    await flow.asks('Forget this browser?', 'Keep it');
    await ben.presses('Forget it');
    await flow.hasNo('Remembered browsers');
    await ben.goesToThePage('Home');
    await ben.pressesOnThePage('Sign out');
    await expect(flow.root.getByLabel('Password', { exact: true })).toBeVisible();
    await ben.givesNameAndPassword();
    await flow.asksForTheAuthenticatorCode();
  });
});
