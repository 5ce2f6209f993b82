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
  await flow.has('Your email address is not confirmed yet.');
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
      await flow.has('Your account is not protected yet');
      await flow.has('Needs verification');

      await cleo.presses(/^Verify email codes/);
      await flow.shows('Get codes by email');
      await cleo.presses('Send code');
      await confirmsIt(around);
      await flow.showsThePage('Two-step verification');
      await flow.has('Added.');
      await flow.has('Two-step verification is on');
    },
  );
});
