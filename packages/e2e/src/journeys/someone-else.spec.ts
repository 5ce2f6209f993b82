import { test } from '../journey.ts';
import { movesTheClock } from '../true-core.ts';

const someone = 'Someone is already signed in';
const gus = 'address starting with g, at e';
const found = `This browser is signed in as ${gus}.`;
const goOn = `Continue as ${gus}`;
const leave = 'Sign out and sign in as someone else';

/** Gus has signed in in another tab of the same browser, and needs no second step. */
test.describe('Somebody else is signed in', () => {
  test(
    '[SEC-36] the right password signs in to one’s own account, or asks whose session this is',
    { tag: '@every-backend' },
    async ({ ada, flow, backend, behaviour, screenReader }) => {
      await ada.opensThePage();
      await flow.opensWithSignIn();
      await backend.seesSomeoneElseSignIn();
      await ada.givesNameAndPassword();
      if (behaviour.refusesASecondSession) {
        await flow.shows(someone);
        await screenReader.interruptsWith(found);
        await ada.presses(leave);
        await flow.returnsToSignIn();
        await screenReader.says("You're signed out.");
        await ada.givesThePassword();
      }
      await flow.asksHowToConfirm();
      await flow.has('Signing in as ada@example.com.');
      await backend.hasNotSeenTheHostReceive('done');
      await ada.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      await ada.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ resend: 0 });
    },
  );

  test(
    '[SEC-36] a wrong password signs in to no account; the existing session is continued only on request',
    { tag: movesTheClock },
    async ({ ada, flow, backend, behaviour, messages, time, screenReader }) => {
      await ada.opensThePage();
      await flow.opensWithSignIn();
      await backend.seesSomeoneElseSignIn();
      await ada.givesNameAndPassword('not it');
      if (behaviour.refusesASecondSession) {
        await flow.shows(someone);
        await screenReader.interruptsWith(found);
      } else {
        await screenReader.interruptsWith(messages.wrongPassword(9));
        await backend.hasNotSeenTheHostReceive('done');
        await time.passesInSleep('30 seconds');
        await flow.shows(someone);
        await screenReader.interruptsWith(found);
      }
      await backend.hasNotSeenTheHostReceive('done');
      await backend.hasHeard({ start: 0, resend: 0 });
      if (!behaviour.refusesASecondSession) return;
      await ada.presses(goOn);
      await flow.shows("You're already signed in");
      await screenReader.says("You're already signed in.");
      await backend.hasSeenTheHostReceiveOnce('done how=alreadySignedIn');
    },
  );

  test(
    '[SEC-36] at the list of factors: detected on the return to this tab',
    { tag: [movesTheClock, '@matrix'] },
    async ({ ada, flow, backend, time, screenReader }) => {
      await ada.signsIn();
      await flow.asksHowToConfirm();
      await backend.seesSomeoneElseSignIn();
      await time.passesInSleep('30 seconds');
      await flow.shows(someone);
      await screenReader.interruptsWith(found);
      await ada.presses(goOn);
      await flow.shows("You're already signed in");
      await screenReader.says("You're already signed in.");
      await backend.hasHeard({ start: 0, resend: 0 });
    },
  );

  test(
    '[SEC-36] at the list of factors: detected at the press, before a message goes out',
    { tag: '@matrix' },
    async ({ ada, flow, phone, backend, screenReader }) => {
      await ada.signsIn();
      await flow.asksHowToConfirm();
      await backend.seesSomeoneElseSignIn();
      await ada.chooses('Text message');
      await flow.shows(someone);
      await screenReader.interruptsWith(found);
      await backend.hasNotSeenTheHostReceive('done');
      await backend.hasHeard({ start: 0, resend: 0 });
      await phone.hasReceived(0);
      await ada.presses(leave);
      await flow.returnsToSignIn();
      screenReader.isIgnored();
    },
  );

  test(
    '[SEC-36] at a challenge: detected at the press, before another message goes out',
    { tag: movesTheClock },
    async ({ ada, flow, mailbox, backend, time, screenReader }) => {
      await ada.signsIn();
      await flow.asksHowToConfirm();
      await ada.chooses('Email');
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a code to the address starting with a, at e.');
      await time.passes({ seconds: 30 });
      await screenReader.says('You can ask for a new code now.');
      await backend.seesSomeoneElseSignIn();
      await ada.presses('Send a new code');
      await flow.shows(someone);
      await screenReader.interruptsWith(found);
      await mailbox.hasReceived(1);
      await backend.hasHeard({ start: 1, resend: 0 });
      await backend.hasNotSeenTheHostReceive('done');
      await ada.presses(goOn);
      await flow.shows("You're already signed in");
      await screenReader.says("You're already signed in.");
    },
  );

  test(
    '[SEC-36] at a challenge: detected when the code is submitted',
    { tag: '@matrix' },
    async ({ ben, flow, backend, screenReader }) => {
      screenReader.isIgnored();
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();
      await backend.seesSomeoneElseSignIn();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.shows(someone);
      await backend.hasNotSeenTheHostReceive('done');
      await ben.presses(leave);
      await flow.returnsToSignIn();
      await ben.givesThePassword();
      await flow.asksForTheAuthenticatorCode();
    },
  );

  test('[SEC-36] after a reload the page names the account, and "Not you?" signs out', async ({
    ada,
    flow,
    backend,
    screenReader,
  }) => {
    screenReader.isIgnored();
    await ada.signsIn();
    await flow.asksHowToConfirm();
    await backend.seesSomeoneElseSignIn();
    await ada.reloadsThePage();
    await flow.opensWith("You're already signed in");
    await flow.has(`Signed in as ${gus}.`);
    await backend.hasHeard({ start: 0, resend: 0 });
  });
});

test.describe('Not you?', () => {
  test('[UX-26] at the second step signs out and leads to the form', async ({
    ada,
    flow,
    backend,
    screenReader,
  }) => {
    screenReader.isIgnored();
    await ada.signsIn();
    await flow.asksHowToConfirm();
    await flow.has('Signing in as ada@example.com.');
    await ada.presses('Not you?');
    await flow.returnsToSignIn();
    await backend.hasHeard({ signOut: 1, start: 0 });
    await ada.reloadsThePage();
    await flow.opensWithSignIn();
  });
});
