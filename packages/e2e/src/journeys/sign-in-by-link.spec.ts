import { expect, test, type Models } from '../journey.ts';
import { Carriers } from '../models/carriers.ts';

const checkMail = 'Check your email';
const asked = 'Did you start this sign-in?';

async function getsALink(
  { ada, flow, mailbox, screenReader }: Pick<Models, 'ada' | 'flow' | 'mailbox' | 'screenReader'>,
  address = 'ada@example.com',
): Promise<void> {
  await ada.opensThePage({ signInWith: 'link' });
  await flow.opensWithSignIn();
  await ada.presses('Email me a link instead');
  await flow.asksFor('Sign in to Acme', flow.root.getByRole('textbox', { name: 'Email address' }));
  await mailbox.hasReceived(0);
  await ada.enters(address);
  await flow.shows(checkMail);
  await screenReader.saysItIsSent(`We sent a link to ${address}.`);
}

test.describe('A link instead of the password', { tag: '@memory' }, () => {
  test('(SEC-27, SEC-28) the link leads back, is used on a press, and the second step follows', async ({
    page,
    ada,
    flow,
    mailbox,
    backend,
    screenReader,
  }) => {
    await getsALink({ ada, flow, mailbox, screenReader });
    await expect(flow.root.getByRole('textbox')).toHaveCount(0);
    await mailbox.hasReceived(1);

    const carriers = new Carriers(page, await mailbox.newestToken());
    await ada.opensTheLinkInTheMail();
    await flow.opensWith(asked);
    expect(carriers.seen(), 'only the page itself was asked for with the token').toEqual(['document']);
    expect(page.url()).not.toContain('token');
    await backend.hasHeard({ comeBack: 0 });

    await ada.presses('Yes, continue');
    await flow.asksHowToConfirm();
    await flow.offers('Authenticator app', 'Text message', 'Recovery code');
    await ada.chooses('Authenticator app');
    await flow.asksForTheAuthenticatorCode();
    await ada.entersTheCodeFromTheAuthenticator();
    await flow.isDone();
    await screenReader.says("You're signed in");
    await backend.hasHeard({ signIn: 0, sendSignInCode: 1, checkSignInCode: 0, comeBack: 1 });
  });

  test(
    '(ERR-17) the tab that requested it goes on as well',
    { tag: '@matrix' },
    async ({ ada, flow, mailbox, backend, screenReader }) => {
      const notYet =
        "You aren't signed in yet. Open the link in the newest message in this browser, then try again.";
      await getsALink({ ada, flow, mailbox, screenReader });
      await ada.presses('I have opened it');
      await screenReader.interruptsWith(notYet);
      await flow.has(notYet);
      await backend.seesThePersonFinishInAnotherTab();
      await flow.shows("You're already signed in");
      // A minute has passed, but what is said of the wait belongs to the screen that has gone.
      await screenReader.says("You're already signed in.");
    },
  );

  test(
    'a used link is reported on the sign-in screen, and the password works',
    { tag: '@matrix' },
    async ({ page, ada, flow, mailbox, screenReader }) => {
      const failed = "That sign-in didn't work. Try again or use another method.";
      await getsALink({ ada, flow, mailbox, screenReader });
      const link = new URL((await mailbox.newestLink.getAttribute('href')) ?? '');
      await ada.opensTheLinkInTheMail();
      await flow.opensWith(asked);
      await ada.presses('Yes, continue');
      await flow.asksHowToConfirm();
      await ada.presses('Cancel and sign out');
      await flow.returnsToSignIn();
      await screenReader.says("You're signed out.");

      await page.goto(link.href);
      await flow.opensWith(asked);
      await ada.presses('Yes, continue');
      await flow.returnsToSignIn();
      await screenReader.interruptsWith(failed);
      await flow.has(failed);
      await ada.givesNameAndPassword();
      await flow.asksHowToConfirm();
    },
  );

  test(
    '(SEC-4) an unknown address looks the same, and can be changed',
    { tag: '@matrix' },
    async ({ ada, flow, mailbox, screenReader }) => {
      await getsALink({ ada, flow, mailbox, screenReader }, 'nobody@example.com');
      await mailbox.hasReceived(0);
      await ada.presses('Change email');
      const address = flow.root.getByRole('textbox', { name: 'Email address' });
      await flow.asksFor('Sign in to Acme', address);
      await expect(address).toHaveValue('nobody@example.com');
      await ada.presses('Use my password instead');
      await flow.returnsToSignIn();
    },
  );
});
