import type { Models } from './journey.ts';

// Journeys that together come to every screen, and to each of its states that looks different.

type Guides<Names extends keyof Models> = Pick<Models, Names>;

export async function tourOfMessages({ ada, flow, time }: Guides<'ada' | 'flow' | 'time'>): Promise<void> {
  await ada.opensThePage();
  await flow.opensWithSignIn();
  await ada.givesNameAndPassword('wrong');
  await flow.marksTheField('Check your email address and password.');
  await ada.givesThePassword();
  await flow.asksHowToConfirm();
  await ada.chooses('Email');
  await flow.asksForTheMailedCode();
  await ada.presses('Use another method');
  await flow.asksHowToConfirm();
  await ada.chooses('Text message');
  await flow.asksForTheTextedCode();
  await time.passes({ seconds: 31 });
  await ada.presses('Send a new code');
  await flow.has('Use the code in the newest message.');
  await ada.goesToTheField();
  await ada.enters('1');
  await flow.marksTheField('The code has 6 digits.');
  await ada.entersTheCodeFromTheText();
  await flow.isDone();
}

export async function tourOfOtherCodes({
  eva,
  flow,
  time,
  backend,
}: Guides<'eva' | 'flow' | 'time' | 'backend'>): Promise<void> {
  await eva.signsIn();
  await flow.asksHowToConfirm();
  await eva.chooses('Recovery code');
  await flow.asksForARecoveryCode();
  await eva.enters('nothing-like-one');
  await flow.marksTheField("That code isn't right or was used before.");
  await eva.presses('Use another method');
  await flow.asksHowToConfirm();
  await eva.chooses('Authenticator app');
  await flow.asksForTheAuthenticatorCode();
  await eva.losesTheConnection();
  await flow.has("You're offline. What you typed is still here.");
  for (const left of ['4 tries left.', '3 tries left.', '2 tries left.', 'your last try.']) {
    await eva.entersAWrongCode();
    await flow.marksTheField(left);
  }
  await eva.isConnectedAgain();
  await backend.fails('verify', 'Never answers');
  await eva.entersAWrongCode();
  await backend.hasHeard({ verify: 6 });
  await time.passes({ seconds: 10 });
  await flow.isStillWorking();
  await time.passes({ seconds: 20 });
  await flow.complains('This is taking too long. Try again.', flow.securityCode);
  await eva.clearsTheField();
  await eva.entersAWrongCode();
  await flow.shows('Too many wrong codes');
  await eva.presses('Use another method');
  await flow.asksHowToConfirm();
  await flow.has('Available in about 15 minutes');
  await backend.endsTheSession();
  await eva.chooses('Recovery code');
  await flow.asksForARecoveryCode();
  await eva.entersARecoveryCode();
  await flow.returnsToSignIn();
}

export async function tourOfDeadEnds({
  ben,
  dan,
  hana,
  flow,
}: Guides<'ben' | 'dan' | 'hana' | 'flow'>): Promise<void> {
  await hana.signsIn();
  await flow.shows("We can't sign you in");
  await ben.opensThePage({ signIn: 'host', failing: 'session.check:offline' });
  await flow.opensWith("We couldn't check your sign-in");
  await dan.opensThePage({ signIn: 'host' });
  await flow.opensWith('Get a code by text message');
  await dan.opensThePage({ failing: 'session.signOut:offline:always' });
  await flow.opensWithSignIn();
  await dan.givesNameAndPassword();
  await flow.asksForTheTextedCode();
  await dan.presses('Cancel and sign out');
  await flow.shows("You aren't signed out yet");
}
