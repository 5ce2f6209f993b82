import { test } from '../journey.ts';

test.describe('Another tab', () => {
  test('[ERR-17] in which the person signed in is noticed on the return to this one', async ({
    ada,
    flow,
    backend,
    screenReader,
  }) => {
    await ada.signsIn();
    await flow.asksHowToConfirm();
    await ada.chooses('Authenticator app');
    await flow.asksForTheAuthenticatorCode();
    await ada.types('12');
    await backend.seesThePersonFinishInAnotherTab();
    await flow.shows("You're already signed in");
    await screenReader.says("You're already signed in.");
    await backend.hasHeard({ verify: 0 });
  });
});
