import { expect, test } from '../journey.ts';

/** Parameters that would do harm if they were trusted. */
const offered = new URLSearchParams({
  step: 'done',
  state: 'done',
  status: 'complete',
  userId: 'ada',
  secret: 'secret-1-0123456789abcdef',
  token: 'link-1-0123456789abcdef',
  code: '123456',
  challengeId: 'challenge-1',
  session: 'session-1-0123456789abcdef',
  factor: 'recoveryCode',
}).toString();

test.describe('The address bar', () => {
  test('[SEC-28] has no effect on the flow: ids, secrets, codes and steps in it are ignored, and each factor is followed by a session check', async ({
    page,
    ben,
    flow,
    backend,
    screenReader,
  }) => {
    await ben.opensThePage();
    await flow.opensWithSignIn();
    await ben.opensAnAddress(`/?${offered}#step=done`);
    await flow.opensWithSignIn();
    await expect(flow.root.getByRole('textbox', { name: 'Email address' })).toHaveValue('');
    await backend.hasHeard({ check: 2, signIn: 0, start: 0, verify: 0 });
    await ben.givesNameAndPassword();
    await flow.asksForTheAuthenticatorCode();
    await backend.hasHeard({ check: 3, signIn: 1 });

    await page.evaluate(() => history.replaceState(null, '', `${location.search}#/step/done?code=123456`));
    await ben.reloadsThePage();
    await flow.opensWith('Enter your code');
    await expect(flow.securityCode).toHaveValue('');
    await backend.hasHeard({ check: 4, signIn: 1, verify: 0 });
    await ben.goesToTheField();
    await ben.entersTheCodeFromTheAuthenticator();
    await flow.isDone();
    await screenReader.says("You're signed in");
    await backend.hasHeard({ check: 5, verify: 1 });
  });
});
