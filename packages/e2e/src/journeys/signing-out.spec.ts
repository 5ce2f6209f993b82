import { expect, test } from '../journey.ts';

test.describe('Signing out', () => {
  test('(UX-4) from the list of factors ends the half-open session', async ({
    ada,
    flow,
    backend,
    screenReader,
  }) => {
    await ada.signsIn();
    await flow.asksHowToConfirm();
    await ada.presses('Cancel and sign out');
    await flow.returnsToSignIn();
    await screenReader.says("You're signed out.");
    await flow.has("You're signed out.");
    await expect(flow.root.getByLabel('Password', { exact: true })).toHaveValue('');
    await backend.hasHeard({ signOut: 1 });

    await ada.reloadsThePage();
    await flow.opensWithSignIn();
  });

  test('(UX-4) from a code screen, with the space bar', async ({ cleo, flow, backend, screenReader }) => {
    await cleo.signsIn();
    await flow.asksForTheMailedCode();
    await screenReader.saysItIsSent('We sent a code to the address starting with c, at e.');
    await cleo.pressesWithSpace('Cancel and sign out');
    await flow.returnsToSignIn();
    await screenReader.says("You're signed out.");
    await backend.hasHeard({ signOut: 1 });
  });

  test('(UX-4) calls the host where the host asks for the password', async ({ ada, flow, backend }) => {
    await ada.opensThePage({ signIn: 'host' });
    await flow.opensWith("Verify it's you");
    await ada.presses('Cancel and sign out');
    await flow.hasHandedOver('Acme’s own sign-in');
    await backend.hasHeard({ signIn: 0, signOut: 1 });
  });
});
