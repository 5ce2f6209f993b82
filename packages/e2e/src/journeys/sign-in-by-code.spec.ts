import { expect, test } from '../journey.ts';

const instead = 'Email me a code instead';
const signIn = 'Sign in to Acme';

test.describe('A code instead of the password', { tag: '@memory' }, () => {
  test('(SEC-6) the address, the code, and then another factor than email', async ({
    ada,
    flow,
    mailbox,
    backend,
    screenReader,
  }) => {
    const address = flow.root.getByRole('textbox', { name: 'Email address' });
    await ada.opensThePage({ signInWith: 'all' });
    await flow.opensWithSignIn();
    await ada.presses(instead);
    await flow.asksFor(signIn, address);
    await mailbox.hasReceived(0);
    await ada.enters('ada@example.com');
    await flow.asksForTheMailedCode();
    await screenReader.saysItIsSent(/^We sent a code to .*ada@example\.com/);
    await ada.entersTheCodeFromTheMail();
    await flow.asksHowToConfirm();
    await flow.offers('Authenticator app', 'Text message', 'Recovery code');
    await backend.hasHeard({ signIn: 0, sendSignInCode: 1, checkSignInCode: 1 });
  });

  test('(SEC-4) an unknown address looks the same', async ({ ada, flow, mailbox, screenReader }) => {
    const wrong = "That code didn't work. Use the newest message. You have 4 tries left.";
    await ada.opensThePage({ signInWith: 'all' });
    await flow.opensWithSignIn();
    await ada.presses(instead);
    await flow.asksFor(signIn, flow.root.getByRole('textbox', { name: 'Email address' }));
    await ada.enters('nobody@example.com');
    await flow.asksForTheMailedCode();
    await screenReader.saysItIsSent(/^We sent a code to .*nobody@example\.com/);
    await mailbox.hasReceived(0);
    await ada.enters('123456');
    await screenReader.interruptsWith(wrong);
    await flow.marksTheField(wrong);
  });

  test('(UX-5) the address that was typed above the password is kept, and one press leads back', async ({
    ada,
    flow,
    backend,
  }) => {
    const address = flow.root.getByRole('textbox', { name: 'Email address' });
    await ada.opensThePage({ signInWith: 'all' });
    await flow.opensWithSignIn();
    await ada.givesTheName();
    await ada.presses(instead);
    await flow.asksFor(signIn, address);
    await expect(address).toHaveValue('ada@example.com');
    await ada.presses('Use my password instead');
    await flow.returnsToSignIn();
    await expect(address).toHaveValue('ada@example.com');
    await ada.givesThePassword();
    await flow.asksHowToConfirm();
    await backend.hasHeard({ signIn: 1, sendSignInCode: 0 });
  });
});
