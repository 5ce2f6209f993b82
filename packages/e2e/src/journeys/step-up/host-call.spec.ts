import { expect, test, type Models } from '../../journey.ts';
import type { Visit } from '../../models/person.ts';
import { movesTheClock } from '../../true-core.ts';

const visit: Visit = { page: 'guarded' };

/** Signed in, with a proof that is half an hour old. */
async function comesBackLater({ ben, flow, time }: Pick<Models, 'ben' | 'flow' | 'time'>): Promise<void> {
  await ben.signsIn(visit);
  await flow.asksForTheAuthenticatorCode();
  await ben.entersTheCodeFromTheAuthenticator();
  await flow.hasHandedOver('Guarded actions');
  await time.passes({ minutes: 31 });
}

test.describe('Fresh proof for a call of the app', { tag: movesTheClock }, () => {
  test(
    '(SEC-12) right after signing in none is asked for; later it is, and the call is made once more',
    { tag: '@every-backend' },
    async ({ ben, flow, phone, app, time, screenReader }) => {
      screenReader.isIgnored();
      await ben.signsIn(visit);
      await flow.asksForTheAuthenticatorCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.hasHandedOver('Guarded actions');
      await ben.pressesOnThePage('Delete the archive');
      await app.tells('Deleted.');
      await app.hasBeenCalled('Archive: deleted');

      await time.passes({ minutes: 31 });
      await ben.pressesOnThePage('Delete the workspace');
      await app.asksForProof("Verify it's you to delete the workspace");
      await flow.asksForTheAuthenticatorCode();
      await expect(flow.button('Verify and delete the workspace')).toBeVisible();
      await phone.showsTheNextCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await app.tells('Deleted.');
      await app.hasTheFocusAt('Delete the workspace');
      await app.hasBeenCalled('Archive: deleted', 'Drafts: refused', 'Drafts: deleted');
    },
  );

  test(
    'with a wrong code first, and another method',
    { tag: '@matrix' },
    async ({ ada, flow, app, time, messages, screenReader }) => {
      screenReader.isIgnored();
      await ada.signsIn(visit);
      await flow.asksHowToConfirm();
      await ada.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      await ada.entersTheCodeFromTheAuthenticator();
      await flow.hasHandedOver('Guarded actions');
      await time.passes({ minutes: 31 });
      await ada.pressesOnThePage('Delete the workspace');
      await flow.asksForProof('delete the workspace');
      await ada.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      await ada.entersAWrongCode();
      await flow.marksTheField(messages.wrongAuthenticatorCode(4));
      await ada.presses('Use another method');
      await flow.asksForProof('delete the workspace');
      await ada.chooses('Email');
      await flow.asksForTheMailedCode();
      await ada.entersTheCodeFromTheMail();
      await app.tells('Deleted.');
      await app.hasBeenCalled('Drafts: refused', 'Drafts: deleted');
    },
  );

  test(
    'cancelled, by Escape or by its button: the call is not made again',
    { tag: '@matrix' },
    async ({ ben, flow, app, time, screenReader }) => {
      screenReader.isIgnored();
      await comesBackLater({ ben, flow, time });
      await ben.pressesOnThePage('Delete the workspace');
      await flow.asksForTheAuthenticatorCode();
      await ben.escapes();
      await app.tells('Nothing was deleted.');
      await app.hasTheFocusAt('Delete the workspace');
      await ben.pressesOnThePage('Delete the workspace');
      await flow.asksForTheAuthenticatorCode();
      await ben.presses('Cancel');
      await app.tells('Nothing was deleted.');
      await app.hasTheFocusAt('Delete the workspace');
      await app.hasBeenCalled('Drafts: refused', 'Drafts: refused');
    },
  );

  test(
    'two calls at once share one dialog, and each is made once more',
    { tag: '@matrix' },
    async ({ ben, flow, phone, app, time, backend, screenReader }) => {
      screenReader.isIgnored();
      await comesBackLater({ ben, flow, time });
      await ben.pressesOnThePage('Delete two at once');
      await flow.asksForTheAuthenticatorCode();
      await phone.showsTheNextCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await app.tells('Deleted.');
      await app.hasBeenCalledAtOnce(
        ['Drafts: refused', 'Photos: refused'],
        ['Drafts: deleted', 'Photos: deleted'],
      );
      // One to sign in, one for both.
      await backend.hasHeard({ start: 2, verify: 2, available: 1 });
    },
  );

  test(
    'what cannot be undone is asked about once more, with the focus on the safe choice',
    { tag: '@matrix' },
    async ({ ben, flow, phone, app, time, screenReader }) => {
      screenReader.isIgnored();
      await comesBackLater({ ben, flow, time });
      await ben.pressesOnThePage('Delete the archive');
      await flow.asksForTheAuthenticatorCode();
      await phone.showsTheNextCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.asks("You're verified", 'Cancel');
      await flow.has('Do you want to delete the archive?');
      await app.hasBeenCalled('Archive: refused');
      await ben.presses('Delete the archive');
      await app.tells('Deleted.');
      await app.hasBeenCalled('Archive: refused', 'Archive: deleted');
    },
  );

  test(
    'somebody without a second step is told that it cannot be confirmed here, unless the app does without',
    { tag: '@matrix' },
    async ({ gus, flow, app, time, behaviour, screenReader }) => {
      screenReader.isIgnored();
      await gus.signsIn(visit);
      await flow.hasHandedOver('Guarded actions');
      await time.passes({ minutes: 31 });
      await gus.pressesOnThePage('Delete the workspace');
      if (!behaviour.asksForProofInVain) {
        await app.tells('Deleted.');
        await app.hasBeenCalled('Drafts: deleted');
        return;
      }
      await flow.shows("We can't verify it's you here");
      await gus.presses('Close');
      await app.tells('Nothing was deleted.');
      await app.hasBeenCalled('Drafts: refused');
    },
  );
});

test.describe('A session that ends while proof is given', { tag: movesTheClock }, () => {
  test(
    'leads through the sign-in back to the page, and nothing is done by itself',
    { tag: '@matrix' },
    async ({ ben, flow, phone, app, time, backend, screenReader }) => {
      screenReader.isIgnored();
      await comesBackLater({ ben, flow, time });
      await ben.pressesOnThePage('Delete the workspace');
      await flow.asksForTheAuthenticatorCode();
      await backend.endsTheSession();
      await phone.showsTheNextCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.shows('Your sign-in has changed');
      await ben.presses('Close');
      await flow.asksFor('Sign in to Acme', flow.identifier);
      await ben.givesNameAndPassword();
      await flow.asksForTheAuthenticatorCode();
      await phone.showsTheNextCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await app.hasBeenCalled('Drafts: refused');
      await ben.pressesOnThePage('Delete the workspace');
      await app.tells('Deleted.');
    },
  );

  test('(SEC-36) so does somebody else who signs in in another tab: what was asked of one is not taken from the other', async ({
    ben,
    flow,
    phone,
    app,
    time,
    backend,
    screenReader,
  }) => {
    screenReader.isIgnored();
    await comesBackLater({ ben, flow, time });
    await ben.pressesOnThePage('Delete the workspace');
    await flow.asksForTheAuthenticatorCode();
    await backend.seesSomeoneElseSignIn();
    await phone.showsTheNextCode();
    await ben.entersTheCodeFromTheAuthenticator();
    await flow.shows('Your sign-in has changed');
    await ben.presses('Close');
    await app.tells("That didn't work. Try again.");
    await app.hasBeenCalled('Drafts: refused');
  });

  // Gus has no second step: an app that does without makes the call for him.
  test(
    '(SEC-36) so does somebody else who has signed in in another tab: their proof is not asked for',
    { tag: '@not-supertokens' },
    async ({ ben, flow, app, time, backend, screenReader }) => {
      screenReader.isIgnored();
      await comesBackLater({ ben, flow, time });
      await backend.seesSomeoneElseSignIn();
      await time.passes({ minutes: 31 });
      await ben.pressesOnThePage('Delete the workspace');
      await flow.shows('Your sign-in has changed');
      await ben.presses('Close');
      await app.tells("That didn't work. Try again.");
      await app.hasBeenCalled('Drafts: refused');
    },
  );
});
