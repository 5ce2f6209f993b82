import { test, type Models } from './journey.ts';
import { defaultStyle, losesNothing } from './text-spacing.ts';
import type { Visit } from './models/person.ts';

// What `tours.ts` does not come to: setting up, confirming an address, and signing in otherwise.

type Guides<Names extends keyof Models> = Pick<Models, Names>;

async function tourOfSetUps(
  { jo, flow, backend, time }: Guides<'jo' | 'flow' | 'backend' | 'time'>,
  visit: Visit = {},
): Promise<void> {
  const chooser = 'Set up a second step';
  const authenticator = 'Set up your authenticator app';
  const number = flow.root.getByRole('textbox', { name: 'Phone number' });
  await jo.signsIn(visit);
  await flow.shows(chooser);
  await jo.presses(/Set up text messages/);
  await flow.asksFor('Get codes by text message', number);
  await jo.enters('202 555 0199');
  await flow.explains('Include the country code', number);
  await jo.clearsTheField();
  await jo.enters('+1 202 555 0199');
  await flow.asksForTheTextedCode();
  await jo.presses('Change number');
  await flow.asksFor('Get codes by text message', number);
  await jo.presses('Use another method');
  await flow.shows(chooser);
  await jo.presses(/Set up codes by email/);
  await flow.shows('Get codes by email');
  await jo.presses('Send message');
  await flow.asksForTheMailedCode();
  await jo.presses('Use another method');
  await flow.shows(chooser);
  await backend.fails('begin', 'No connection');
  await jo.presses(/Set up an authenticator app/);
  await flow.shows(authenticator);
  await flow.has("We couldn't reach the service.");
  await jo.presses('Try again');
  await flow.shows(authenticator);
  await jo.opensTheDisclosure("Can't scan it?");
  await jo.opensTheDisclosure("I don't have an app");
  await jo.goesToTheField();
  for (const left of ['4 tries left.', '3 tries left.', '2 tries left.', 'your last try.']) {
    await jo.entersAWrongCode();
    await flow.marksTheField(left);
  }
  await jo.entersAWrongCode();
  await flow.shows('Too many wrong codes');
  await time.passesInSleep('15 minutes');
  await flow.has('You can try again now.');
}

async function tourOfAWayBeside(
  { lou, mia, flow, phone }: Guides<'lou' | 'mia' | 'flow' | 'phone'>,
  visit: Visit = {},
): Promise<void> {
  await lou.signsIn(visit);
  await flow.asksHowToConfirm();
  await mia.signsIn(visit);
  await flow.shows('Set up your authenticator app');
  await mia.goesOnToEnter(await phone.authenticatorCode());
  await flow.shows('Set up a second step');
}

async function tourOfLinks(
  { nico, flow, time }: Guides<'nico' | 'flow' | 'time'>,
  visit: Visit = {},
): Promise<void> {
  await nico.signsIn(visit);
  await flow.shows('Check your email');
  await nico.presses('I have opened it');
  await flow.has("Your email address isn't confirmed yet.");
  await nico.opensTheDisclosure("Didn't get it?");
  await time.passesInSleep('30 seconds');
  await nico.presses('Send it again');
  await flow.has('We sent a new link');
  await nico.opensAnAddress('/confirm-email?token=link-1-0123456789abcdef');
  await flow.opensWith('Confirm your email address');
  await nico.presses('Confirm my email address');
  await flow.has('That link has expired or was used before.');
  await nico.reloadsThePage();
  await flow.opensWith('Confirm your email address');
}

async function tourOfCodesAndReturns(
  { ben, flow }: Guides<'ben' | 'flow'>,
  visit: Visit = {},
): Promise<void> {
  const address = flow.root.getByRole('textbox', { name: 'Email address' });
  await ben.opensThePage({ ...visit, signInWith: 'all' });
  await flow.opensWithSignIn();
  await ben.presses('Email me a code instead');
  await flow.asksFor('Sign in to Acme', address);
  await ben.enters('ben');
  await flow.explains('Enter an email address', address);
  await ben.clearsTheField();
  await ben.enters('ben@example.com');
  await flow.asksForTheMailedCode();
  await ben.opensAnAddress('/signed-in?code=code-1-0123456789abcdef&state=state-1-0123456789abcdef');
  await flow.opensWith('Did you start this sign-in?');
  await ben.presses('Yes, continue');
  await flow.returnsToSignIn();
  await flow.has("That sign-in didn't work.");
}

async function tourOfProviders(
  { ben, flow, backend, provider }: Guides<'ben' | 'flow' | 'backend' | 'provider'>,
  visit: Visit = {},
): Promise<void> {
  await ben.opensThePage({ ...visit, signInWith: 'all' });
  await flow.opensWithSignIn();
  await backend.fails('comeBack', 'No connection');
  await ben.presses('Continue with Acme ID');
  await provider.asksWhoItIs();
  await provider.continuesAs('Ben');
  await flow.opensWith("We couldn't sign you in");
}

interface TourOptions {
  /** The person's own styles for every text, one after the other. Default: none. */
  readonly styles?: readonly string[];
  readonly visit?: Visit;
}

/** The tours as visual tests. */
export function losesNothingOnNewSteps({ styles = [defaultStyle], visit }: TourOptions = {}): void {
  test.beforeEach(({ page, flow, screenReader }) => {
    // Every screen is looked at once for each style.
    test.slow();
    losesNothing(page, { flow, screenReader }, styles);
  });

  test('[A11Y-18] cuts nothing off on the set-up screens', async ({ jo, flow, backend, time }) => {
    await tourOfSetUps({ jo, flow, backend, time }, visit);
  });

  test('[A11Y-18] cuts nothing off on a set-up beside and after another factor', async ({
    lou,
    mia,
    flow,
    phone,
  }) => {
    await tourOfAWayBeside({ lou, mia, flow, phone }, visit);
  });

  test('[A11Y-18] cuts nothing off while an email address is confirmed', async ({ nico, flow, time }) => {
    await tourOfLinks({ nico, flow, time }, visit);
  });

  test('[A11Y-18] cuts nothing off while signing in with a code, and on a return', async ({ ben, flow }) => {
    await tourOfCodesAndReturns({ ben, flow }, visit);
  });

  test('[A11Y-18] cuts nothing off while signing in at a provider', async ({
    ben,
    flow,
    backend,
    provider,
  }) => {
    await tourOfProviders({ ben, flow, backend, provider }, visit);
  });
}
