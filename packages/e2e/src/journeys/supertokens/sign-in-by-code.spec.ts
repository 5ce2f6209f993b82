import { test } from '../../journey.ts';

test.describe('A code instead of the password', () => {
  test('the code, then the authenticator; the email code is not asked for again', async ({
    finn,
    flow,
    phone,
    mailbox,
    backend,
    screenReader,
  }) => {
    const address = flow.root.getByRole('textbox', { name: 'Email address' });
    await finn.opensThePage({ signInWith: 'all' });
    await flow.opensWithSignIn();
    await finn.presses('Email me a code instead');
    await flow.asksFor('Sign in to Acme', address);
    await mailbox.hasReceived(0);
    await finn.enters('finn@example.com');
    await flow.asksForTheMailedCode();
    await screenReader.saysItIsSent(/^We sent a code to .*finn@example\.com/);
    await finn.entersTheCodeFromTheMail();
    await flow.asksForTheAuthenticatorCode();
    await finn.enters(await phone.authenticatorCode());
    await flow.isDone();
    await screenReader.says("You're signed in");
    await backend.hasHeard({ signIn: 0, sendSignInCode: 1, checkSignInCode: 1, verify: 1 });
    await mailbox.hasReceived(1);
  });
});
