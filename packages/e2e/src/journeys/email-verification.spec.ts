import { expect, test } from '../journey.ts';
import { Carriers } from '../models/carriers.ts';

const checkMail = 'Check your email';
const confirmAddress = 'Confirm your email address';
const confirmButton = 'Confirm my email address';

test.describe('The email address has to be confirmed', { tag: '@not-appwrite' }, () => {
  test(
    '[SEC-27] before the second step: the token is removed from the address bar at once, and used on a press',
    { tag: '@every-backend' },
    async ({ page, nico, flow, mailbox, backend, screenReader }) => {
      await nico.signsIn();
      await flow.shows(checkMail);
      await screenReader.saysItIsSent('We sent a link to the address starting with n, at e.');
      await mailbox.hasReceived(1);

      const carriers = new Carriers(page, await mailbox.newestToken());
      await nico.opensTheLinkInTheMail();
      await flow.opensWith(confirmAddress);
      expect(carriers.seen(), 'only the page itself was asked for with the token').toEqual(['document']);
      expect(page.url()).not.toContain('token=');
      await backend.hasHeard({ confirmLink: 0 });

      await nico.presses(confirmButton);
      await flow.asksForTheAuthenticatorCode();
      await backend.hasHeard({ sendLink: 1, confirmLink: 1 });
      await nico.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      await screenReader.says("You're signed in");

      await nico.goesBack();
      await flow.opensWith("You're already signed in");
      await screenReader.says("You're already signed in.");
      await nico.comesForward();
      await flow.opensWith("You're already signed in");
      await screenReader.says("You're already signed in.");
      expect(page.url()).not.toContain('token=');
    },
  );

  test(
    '(SEC-27) after the second step',
    { tag: '@matrix' },
    async ({ olga, flow, mailbox, backend, screenReader }) => {
      await olga.signsIn();
      await flow.asksForTheAuthenticatorCode();
      await mailbox.hasReceived(0);
      await olga.entersTheCodeFromTheAuthenticator();
      await flow.shows(checkMail);
      await screenReader.saysItIsSent('We sent a link to the address starting with o, at e.');
      await mailbox.hasReceived(1);

      await olga.opensTheLinkInTheMail();
      await flow.opensWith(confirmAddress);
      await backend.hasHeard({ confirmLink: 0 });
      await olga.presses(confirmButton);
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ sendLink: 1, confirmLink: 1 });
    },
  );

  test(
    'a reload before the press forgets the link, and another can be sent',
    { tag: ['@memory', '@matrix'] },
    async ({ nico, flow, mailbox, backend, time, screenReader }) => {
      await nico.signsIn();
      await flow.shows(checkMail);
      await screenReader.saysItIsSent('We sent a link to the address starting with n, at e.');
      await nico.opensTheLinkInTheMail();
      await flow.opensWith(confirmAddress);
      await nico.reloadsThePage();
      await flow.opensWith(confirmAddress);
      await backend.hasHeard({ sendLink: 1, confirmLink: 0 });
      await time.passesInSleep('30 seconds');
      await screenReader.says('You can ask for another message now.');
      await nico.presses('Send me a link');
      await flow.shows(checkMail);
      await screenReader.saysItIsSent('We sent a link to the address starting with n, at e.');
      await mailbox.hasReceived(2);
    },
  );

  test('on another device: a check says "not yet" before the link is opened, and goes on after', async ({
    nico,
    flow,
    backend,
    screenReader,
  }) => {
    const notYet =
      "Your email address isn't confirmed yet. Open the link in the newest message, then try again.";
    await nico.signsIn();
    await flow.shows(checkMail);
    await screenReader.saysItIsSent('We sent a link to the address starting with n, at e.');
    await nico.presses('I have opened it');
    await screenReader.interruptsWith(notYet);
    await flow.has(notYet);
    await expect(flow.button('I have opened it')).toBeFocused();

    await backend.seesTheLinkOpenedElsewhere();
    await nico.pressesAgain();
    await flow.asksForTheAuthenticatorCode();
    await backend.hasHeard({ sendLink: 1, confirmLink: 0 });
  });

  test(
    'on another device: returning to the tab goes on',
    { tag: ['@memory', '@matrix'] },
    async ({ nico, flow, backend, time, screenReader }) => {
      await nico.signsIn();
      await flow.shows(checkMail);
      await screenReader.saysItIsSent('We sent a link to the address starting with n, at e.');
      await time.passesInSleep('30 seconds');
      await screenReader.says('You can ask for another message now.');
      await backend.seesTheLinkOpenedElsewhere();
      await time.passesInSleep('30 seconds');
      await flow.asksForTheAuthenticatorCode();
    },
  );

  test(
    'by an invalid link: the error is shown, and a press sends a new link',
    { tag: ['@memory', '@matrix'] },
    async ({ nico, flow, mailbox, backend, time, screenReader }) => {
      const dead = 'That link has expired or was used before. Send a new one.';
      await nico.signsIn();
      await flow.shows(checkMail);
      await screenReader.saysItIsSent('We sent a link to the address starting with n, at e.');
      await time.passesInSleep('30 seconds');
      await screenReader.says('You can ask for another message now.');
      await nico.opensAnAddress('/confirm-email?token=link-1-0123456789abcdef');
      await flow.opensWith(confirmAddress);
      await nico.presses(confirmButton);
      await flow.shows(confirmAddress);
      await screenReader.interruptsWith(dead);
      await flow.has(dead);
      await backend.hasHeard({ confirmLink: 1 });

      await nico.presses('Send me a new link');
      await flow.shows(checkMail);
      await screenReader.saysItIsSent('We sent a link to the address starting with n, at e.');
      await mailbox.hasReceived(2);
      await nico.opensTheLinkInTheMail();
      await flow.opensWith(confirmAddress);
      await nico.presses(confirmButton);
      await flow.asksForTheAuthenticatorCode();
    },
  );
});
