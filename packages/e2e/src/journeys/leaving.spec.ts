import { expect, test } from '../journey.ts';

test.describe('Leaving', () => {
  test('(UX-4) from the list of ways ends the half-open session', async ({
    ada,
    flow,
    backend,
    screenReader,
  }) => {
    await ada.signsIn();
    await flow.asksHowToConfirm();
    await ada.presses('Cancel and sign out');
    await flow.returnsToSignIn();
    await screenReader.says('You are signed out.');
    await flow.has('You are signed out.');
    await expect(flow.root.getByLabel('Password', { exact: true })).toHaveValue('');
    await backend.hasHeard({ signOut: 1 });

    await ada.reloadsThePage();
    await flow.opensWithSignIn();
  });

  test('(UX-4) from a code screen, with the space bar', async ({ cleo, flow, backend, screenReader }) => {
    await cleo.signsIn();
    await flow.asksForTheMailedCode();
    await screenReader.says('We sent a code to the address starting with c, at e.');
    await cleo.pressesWithSpace('Cancel and sign out');
    await flow.returnsToSignIn();
    await screenReader.says('You are signed out.');
    await backend.hasHeard({ signOut: 1 });
  });
});
