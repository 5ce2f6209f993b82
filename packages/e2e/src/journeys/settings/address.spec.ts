import { test, type Models } from '../../journey.ts';

type Around = Pick<Models, 'cleo' | 'flow' | 'mailbox' | 'backend' | 'behaviour'>;

/** What was sent to the address is used. */
async function confirmsIt({ cleo, flow, backend, behaviour }: Around): Promise<void> {
  if (behaviour.confirmsEmailBy === 'code') {
    await flow.asksForTheMailedCode();
    await cleo.entersTheCodeFromTheMail();
    return;
  }
  await flow.shows('Check your email');
  await cleo.presses('I have opened it');
  await flow.has("Your email address isn't confirmed yet.");
  await backend.seesTheLinkOpenedElsewhere();
  await cleo.presses('I have opened it');
}

test.describe('The address that is the only second step', { tag: '@not-supertokens' }, () => {
  test(
    'is changed: until the new one is confirmed, the page says that nothing protects the account',
    { tag: '@every-backend' },
    async ({ cleo, flow, mailbox, backend, behaviour, screenReader }) => {
      screenReader.isIgnored();
      const around = { cleo, flow, mailbox, backend, behaviour };
      await cleo.signsIn({ page: 'settings', addresses: 'onFile' });
      await flow.asksForTheMailedCode();
      await cleo.entersTheCodeFromTheMail();
      await flow.showsThePage('Two-step verification');
      await flow.has('Two-step verification is on');
      await mailbox.hasReceived(1);

      await cleo.presses(/^Change email codes/);
      await flow.asksFor('Get codes by email', flow.identifier);
      await flow.has(/only your password protects your account/);
      await cleo.enters('cleo.new@example.com');
      if (behaviour.asksForThePasswordToChangeEmail) {
        await flow.asksForThePassword();
        await cleo.confirmsWithThePassword();
      }
      await (behaviour.confirmsEmailBy === 'code'
        ? flow.asksForTheMailedCode()
        : flow.shows('Check your email'));
      await mailbox.hasReceived(2);
      await cleo.presses('Cancel');
      await flow.showsThePage('Two-step verification');
      await flow.has("Your account isn't protected yet");
      await flow.has('Needs verification');

      await cleo.presses(/^Verify email codes/);
      await flow.shows('Get codes by email');
      await cleo.presses('Send message');
      await confirmsIt(around);
      await flow.showsThePage('Two-step verification');
      await flow.has('Added.');
      await flow.has('Two-step verification is on');
    },
  );
});

test.describe('An email address as a further way to verify', { tag: '@memory' }, () => {
  test(
    'is added by the link that was sent there, in whatever browser it is opened',
    { tag: '@matrix' },
    async ({ ben, flow, mailbox, backend, screenReader }) => {
      screenReader.isIgnored();
      await ben.signsIn({ page: 'settings', emailBy: 'link' });
      await flow.asksForTheAuthenticatorCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.showsThePage('Two-step verification');
      await flow.has('Two-step verification is on');

      await ben.presses(/^Add/);
      await flow.shows('Choose a second step');
      await ben.presses(/^Set up codes by email/);
      await flow.shows('Get codes by email');
      await mailbox.hasReceived(0);
      await ben.presses('Send message');
      await flow.shows('Check your email');
      await mailbox.hasReceived(1);
      await ben.presses('I have opened it');
      await flow.has("Your email address isn't confirmed yet.");
      await backend.seesTheLinkOpenedElsewhere();
      await ben.presses('I have opened it');
      await flow.showsThePage('Two-step verification');
      await flow.has('Added.');
      await flow.has(/^Email/);
      await backend.hasHeard({ begin: 1 });

      await ben.goesToThePage('Home');
      await ben.pressesOnThePage('Sign out');
      await flow.asksFor('Sign in to Acme', flow.identifier);
      await ben.givesNameAndPassword();
      await flow.asksHowToConfirm();
      await flow.offers('Authenticator app', 'Email');
      await ben.chooses('Email');
      await flow.asksForTheMailedCode();
      await ben.entersTheCodeFromTheMail();
      await flow.isDone();
    },
  );
});
