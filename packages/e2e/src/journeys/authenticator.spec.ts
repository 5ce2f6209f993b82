import { test } from '../journey.ts';

test.describe('With an authenticator app', () => {
  test('the password, then the code, and done', async ({ ben, flow, backend, screenReader }) => {
    await ben.signsIn();
    await flow.asksForTheAuthenticatorCode();
    await ben.entersTheCodeFromTheAuthenticator();
    await flow.isDone();
    await screenReader.says('You are signed in.');
    await backend.hasHeard({ check: 3, signIn: 1, start: 1, verify: 1 });
  });
});
