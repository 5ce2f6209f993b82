import { test, type Models } from './journey.ts';
import { defaultStyle, losesNothing } from './text-spacing.ts';
import type { Visit } from './models/person.ts';

// What comes after signing in: settings, the guided set-up, fresh proof.

type Guides<Names extends keyof Models> = Pick<Models, Names>;

async function tourOfSettings(
  { ada, flow, time, backend }: Guides<'ada' | 'flow' | 'time' | 'backend'>,
  visit: Visit = {},
): Promise<void> {
  await ada.signsIn({ ...visit, page: 'settings' });
  await flow.asksHowToConfirm();
  await ada.chooses('Authenticator app');
  await flow.asksForTheAuthenticatorCode();
  await ada.entersTheCodeFromTheAuthenticator();
  await flow.showsThePage('Two-step verification');
  await ada.presses('Rename authenticator app');
  await flow.asksFor('Rename authenticator app', flow.root.getByRole('textbox', { name: 'Name' }));
  await ada.escapes();
  await flow.isBackAt(flow.button('Rename authenticator app'));
  await ada.presses('Turn off two-step verification');
  await flow.asks('Turn off two-step verification?', 'Keep it on');
  await ada.escapes();
  await flow.isBackAt(flow.button('Turn off two-step verification'));
  await time.passes({ minutes: 31 });
  await ada.presses('Remove authenticator app');
  await flow.asks('Remove authenticator app?', 'Keep it');
  await ada.presses('Remove authenticator app');
  await flow.asksForProof();
  await ada.chooses('Email');
  await flow.asksForTheMailedCode();
  await ada.entersTheCodeFromTheMail();
  await flow.asks('Remove authenticator app?', 'Keep it');
  await backend.fails('remove', 'No connection');
  await ada.presses('Remove authenticator app');
  await flow.complains(
    "We couldn't reach the service. Check your connection and try again.",
    flow.button('Remove authenticator app'),
  );
  await ada.presses('Keep it');
  await flow.isBackAt(flow.button('Remove authenticator app'));
  await ada.presses('Make new codes');
  await flow.asks('Make new recovery codes?', 'Keep the old ones');
  await ada.presses('Make new codes');
  await flow.shows('Save your recovery codes');
  await ada.presses('Cancel');
  await flow.asks('Leave without saving the codes?', 'Go back and save');
}

async function tourOfTheGuidedSetUp(
  { gus, flow, phone }: Guides<'gus' | 'flow' | 'phone'>,
  visit: Visit = {},
): Promise<void> {
  await gus.signsIn({ ...visit, page: 'settings' });
  await flow.showsThePage('Two-step verification');
  await gus.goesToThePage('Guided set-up');
  await flow.shows('Choose a second step');
  await gus.presses(/^Set up an authenticator app/);
  await flow.shows('Set up your authenticator app');
  await gus.goesOnToEnter(await phone.authenticatorCode());
  await flow.shows('Save your recovery codes');
  await gus.presses('Continue');
  await flow.has('Save the codes first, then tick the box.');
  await gus.ticks('I have saved these codes');
  await gus.presses('Continue');
  await flow.shows('Turn on two-step verification');
  await gus.presses('Not now');
  await flow.showsThePage('Two-step verification');
  await gus.goesToThePage('Guided set-up');
  await flow.shows('Do you still have your recovery codes?');
  await gus.presses('I have them');
  await flow.shows('Turn on two-step verification');
  await gus.presses('Turn on');
  await flow.shows('Two-step verification is on');
}

async function tourOfFreshProof(
  { ada, flow, time }: Guides<'ada' | 'flow' | 'time'>,
  visit: Visit = {},
): Promise<void> {
  await ada.signsIn({ ...visit, page: 'guarded' });
  await flow.asksHowToConfirm();
  await ada.chooses('Authenticator app');
  await flow.asksForTheAuthenticatorCode();
  await ada.entersTheCodeFromTheAuthenticator();
  await flow.hasHandedOver('Guarded actions');
  await time.passes({ minutes: 31 });
  await ada.pressesOnThePage('Delete the archive');
  await flow.asksForProof('delete the archive');
  await ada.chooses('Email');
  await flow.asksForTheMailedCode();
  await ada.entersTheCodeFromTheMail();
  await flow.asks("You're verified", 'Cancel');
}

interface TourOptions {
  /** The person's own styles for every text, one after the other. Default: none. */
  readonly styles?: readonly string[];
  readonly visit?: Visit;
}

/** The tours as visual tests. */
export function losesNothingAfterSigningIn({ styles = [defaultStyle], visit }: TourOptions = {}): void {
  test.beforeEach(({ page, flow, screenReader }) => {
    // Every screen is looked at once for each style.
    test.slow();
    losesNothing(page, { flow, screenReader }, styles);
  });

  test('[A11Y-18] cuts nothing off on the settings page', async ({ ada, flow, time, backend }) => {
    await tourOfSettings({ ada, flow, time, backend }, visit);
  });

  test('[A11Y-18] cuts nothing off in the guided set-up', async ({ gus, flow, phone }) => {
    await tourOfTheGuidedSetUp({ gus, flow, phone }, visit);
  });

  test('[A11Y-18] cuts nothing off while fresh proof is given', async ({ ada, flow, time }) => {
    await tourOfFreshProof({ ada, flow, time }, visit);
  });
}
