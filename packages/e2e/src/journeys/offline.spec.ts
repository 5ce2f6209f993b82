import { expect, test } from '../journey.ts';

const unreachable = "We couldn't reach the service. Check your connection and try again.";

test.describe('Offline', { tag: '@not-appwrite' }, () => {
  test('[ERR-1] while the code is checked: nothing is lost, and the next press signs in', async ({
    ben,
    flow,
    phone,
    backend,
    screenReader,
  }) => {
    await ben.signsIn();
    await flow.asksForTheAuthenticatorCode();
    await ben.losesTheConnection();
    await screenReader.says("You're offline.");
    await flow.has("You're offline. What you typed is still here.");
    await expect(flow.securityCode, 'the line takes no focus').toBeFocused();

    await backend.fails('verify', 'No connection');
    const code = await phone.authenticatorCode();
    await ben.types(code);
    await ben.presses('Verify');
    await screenReader.interruptsWith(unreachable);
    await flow.complains(unreachable, flow.button('Verify'));
    await expect(flow.securityCode).toHaveValue(code);

    await ben.isConnectedAgain();
    await screenReader.says("You're back online.");
    await flow.hasNo("You're offline. What you typed is still here.");
    await backend.hasHeard({ verify: 1 });
    await ben.pressesAgain();
    await flow.isDone();
    await screenReader.says("You're signed in");
    await backend.hasHeard({ start: 1, verify: 2 });
  });

  test('(ERR-1) at the first session check: can be retried in place', async ({
    ben,
    flow,
    backend,
    screenReader,
  }) => {
    await ben.opensThePage({ signIn: 'host', failing: 'session.check:offline' });
    await flow.opensWith("We couldn't check your sign-in");
    await screenReader.interruptsWith(unreachable);
    await ben.presses('Try again');
    await flow.asksForTheAuthenticatorCode();
    await backend.hasHeard({ check: 2 });
  });
});
