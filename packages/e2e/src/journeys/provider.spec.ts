import { expect, test } from '../journey.ts';

const leave = 'Continue with Acme ID';
const authenticator = 'Enter your code';
const forged = '/signed-in?code=code-1-0123456789abcdef&state=state-1-0123456789abcdef';

test.describe('Signing in at a provider', { tag: '@not-appwrite' }, () => {
  test(
    '(SEC-26) returns to the authenticator step, and leaves nothing in the address bar',
    { tag: '@every-backend' },
    async ({ page, ben, flow, phone, provider, backend, screenReader }) => {
      await ben.opensThePage({ signInWith: 'all' });
      await flow.opensWithSignIn();
      await ben.presses(leave);
      await provider.asksWhoItIs();
      await provider.continuesAs('Ben');
      await flow.opensWith(authenticator);
      expect(new URL(page.url()).pathname).toBe('/signed-in');
      expect(page.url()).not.toMatch(/code=|state=/);
      await ben.goesOnToEnter(await phone.authenticatorCode());
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ signIn: 0, leave: 1, comeBack: 1, start: 1, verify: 1 });

      await ben.reloadsThePage();
      await flow.opensWith("You're already signed in");
      await screenReader.says("You're already signed in.");
      await backend.hasHeard({ comeBack: 1 });
    },
  );

  test('declined: shows the form without an error, and the password works', async ({
    ben,
    flow,
    provider,
    backend,
  }) => {
    await ben.opensThePage({ signInWith: 'all' });
    await flow.opensWithSignIn();
    await ben.presses(leave);
    await provider.asksWhoItIs();
    await provider.declines();
    await flow.opensWithSignIn();
    await expect(flow.root.locator('[data-mfa-part="failure"], [data-mfa-part="notice"]')).toHaveCount(0);
    await backend.hasHeard({ comeBack: 1 });
    await ben.givesNameAndPassword();
    await flow.asksForTheAuthenticatorCode();
  });

  test(
    '(SEC-28) a return that this tab did not start asks first, and is then refused',
    { tag: '@memory' },
    async ({ page, ben, flow, backend, screenReader }) => {
      const failed = "That sign-in didn't work. Try again or use another method.";
      await ben.opensThePage({ signInWith: 'all' });
      await flow.opensWithSignIn();
      await ben.opensAnAddress(forged);
      await flow.opensWith('Did you start this sign-in?');
      expect(page.url()).not.toMatch(/code=|state=/);
      await backend.hasHeard({ comeBack: 0 });
      await ben.presses('Yes, continue');
      await flow.returnsToSignIn();
      await screenReader.interruptsWith(failed);
      await flow.has(failed);
      await backend.hasHeard({ comeBack: 1 });
    },
  );

  test(
    '(SEC-28) a return that this tab did not start is dismissed without a call',
    { tag: ['@memory', '@matrix'] },
    async ({ ben, flow, backend }) => {
      await ben.opensThePage({ signInWith: 'all' });
      await flow.opensWithSignIn();
      await ben.opensAnAddress(forged);
      await flow.opensWith('Did you start this sign-in?');
      await ben.presses('No, sign in myself');
      await flow.returnsToSignIn();
      await backend.hasHeard({ comeBack: 0 });
    },
  );

  test(
    'the Back button on the page of the provider leads to the form, and another try works',
    { tag: ['@memory', '@matrix'] },
    async ({ ben, flow, provider }) => {
      await ben.opensThePage({ signInWith: 'all' });
      await flow.opensWithSignIn();
      await ben.presses(leave);
      await provider.asksWhoItIs();
      await ben.goesBack();
      await flow.opensWithSignIn();
      await ben.presses(leave);
      await provider.asksWhoItIs();
      await provider.continuesAs('Ben');
      await flow.opensWith(authenticator);
    },
  );

  test(
    '(ERR-1) offline at the return: one press tries again',
    { tag: ['@memory', '@matrix'] },
    async ({ ben, flow, provider, backend, screenReader }) => {
      const unreachable = "We couldn't reach the service. Check your connection and try again.";
      await ben.opensThePage({ signInWith: 'all' });
      await flow.opensWithSignIn();
      await backend.fails('comeBack', 'No connection');
      await ben.presses(leave);
      await provider.asksWhoItIs();
      await provider.continuesAs('Ben');
      await flow.opensWith("We couldn't sign you in");
      await screenReader.interruptsWith(unreachable);
      await ben.presses('Try again');
      await flow.asksForTheAuthenticatorCode();
      await backend.hasHeard({ comeBack: 2 });
    },
  );

  test(
    'a used page of the provider leads back to the form',
    { tag: ['@memory', '@matrix'] },
    async ({ page, ben, flow, provider }) => {
      await ben.opensThePage({ signInWith: 'all' });
      await flow.opensWithSignIn();
      await ben.presses(leave);
      await provider.asksWhoItIs();
      const address = page.url();
      await provider.continuesAs('Ben');
      await flow.opensWith(authenticator);
      await page.goto(address);
      await provider.knowsNothingOfIt();
    },
  );
});
