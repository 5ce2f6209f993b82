import { test } from '../../journey.ts';

const sent = 'We sent a code to the address starting with c, at e.';
const left = 'You have 9 recovery codes left.';

test.describe('Signing in on a real better-auth server', () => {
  test('with an emailed code, and not with the one of the message before', async ({
    cleo,
    flow,
    mailbox,
    time,
    backend,
    messages,
    screenReader,
  }) => {
    await cleo.signsIn();
    await flow.asksForTheMailedCode();
    await screenReader.saysItIsSent(sent);
    const first = await mailbox.newestCode();

    await time.passes({ seconds: 30 });
    await screenReader.says('You can ask for a new code now.');
    await cleo.presses('Send a new code');
    await screenReader.saysItIsSent('We sent a new code. Only the newest one works now.');
    await mailbox.hasReceived(2);
    await cleo.clearsTheField();
    await cleo.enters(first);
    await screenReader.interruptsWith(messages.wrongSentCode(4));
    await flow.marksTheField(messages.wrongSentCode(4));

    await cleo.entersTheCodeFromTheMail();
    await flow.isDone();
    await screenReader.says("You're signed in");
    await backend.hasHeard({ signIn: 1, start: 1, resend: 1, verify: 2 });
  });

  test(
    'with a recovery code, which is told to be used up',
    { tag: '@matrix' },
    async ({ eva, flow, sheet, screenReader }) => {
      await eva.signsIn();
      await flow.asksHowToConfirm();
      await flow.offers('Authenticator app', 'Recovery code');
      await eva.chooses('Recovery code');
      await flow.asksForARecoveryCode();
      await eva.entersARecoveryCode();
      await flow.isDone();
      await screenReader.says(`You're signed in ${left}`);
      await sheet.holds(9);
    },
  );

  test(
    'five wrong codes end the sign-in, and the person is told why',
    { tag: '@matrix' },
    async ({ ben, flow, messages, screenReader }) => {
      screenReader.isIgnored();
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();
      for (const tries of [4, 3, 2, 1]) {
        await ben.entersAWrongCode();
        await flow.marksTheField(messages.wrongAuthenticatorCode(tries));
      }
      await ben.entersAWrongCode();
      await flow.returnsToSignIn();
      await flow.has('You entered a wrong code too many times. Sign in again to continue.');
    },
  );
});
