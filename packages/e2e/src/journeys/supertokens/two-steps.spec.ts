import { test } from '../../journey.ts';

test.describe('Two steps in a row', () => {
  test('(SEC-6) the authenticator app, then one of two others, without a count since the server names none', async ({
    finn,
    flow,
    mailbox,
    backend,
    screenReader,
  }) => {
    await finn.signsIn();
    await flow.asksForTheAuthenticatorCode();
    await flow.hasNo(/^Step/);
    await finn.entersTheCodeFromTheAuthenticator();

    await flow.asksHowToConfirm();
    await flow.hasNo(/^Step/);
    await flow.offers('Text message', 'Email');
    await mailbox.hasReceived(0);
    await finn.chooses('Email');
    await flow.asksForTheMailedCode();
    await screenReader.saysItIsSent('We sent a code to the address starting with f, at e.');
    await finn.entersTheCodeFromTheMail();

    await flow.isDone();
    await screenReader.says("You're signed in");
    await backend.hasHeard({ signIn: 1, start: 2, verify: 2, check: 5 });
  });
});
