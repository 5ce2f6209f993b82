import { expect, test } from '../../journey.ts';

const unreachable = "We couldn't reach the service. Check your connection and try again.";

test.describe('Offline, with a server on the network', () => {
  test('(ERR-1) the code could not be checked: nothing is lost, and the next press signs in', async ({
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

    const code = await phone.authenticatorCode();
    await ben.types(code);
    await ben.presses('Verify');
    await screenReader.interruptsWith(unreachable);
    await flow.complains(unreachable, flow.button('Verify'));
    await expect(flow.securityCode).toHaveValue(code);
    await backend.hasHeard({ start: 1, verify: 0 });

    await ben.isConnectedAgain();
    await screenReader.says("You're back online.");
    await ben.pressesAgain();
    await flow.isDone();
    await screenReader.says("You're signed in");
    await backend.hasHeard({ start: 2, verify: 1 });
  });
});
