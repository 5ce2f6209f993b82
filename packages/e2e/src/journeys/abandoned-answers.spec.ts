import { test } from '../journey.ts';

/** The server verifies at once, and its answer is delayed. */
const slowly = { answersTakeMs: 900 } as const;

const offer = 'Replace what you lost?';

test.describe('An abandoned answer', () => {
  test('[ERR-38] with a right code: signs in, and nothing else is sent', async ({
    ada,
    flow,
    mailbox,
    backend,
    screenReader,
  }) => {
    screenReader.isIgnored();
    await ada.signsIn(slowly);
    await flow.asksHowToConfirm();
    await ada.chooses('Email');
    await flow.asksForTheMailedCode();
    await mailbox.hasReceived(1);
    await ada.entersTheCodeFromTheMail();
    await backend.hasHeard({ verify: 1 });
    await ada.presses('Use another method');
    await flow.isDone();
    await mailbox.hasReceived(1);
    await backend.hasHeard({ start: 1, resend: 0, verify: 1 });
    await backend.hasSeenTheHostReceiveOnce('done how=signedIn');
  });

  test(
    '[ERR-38] with a recovery code: signs in, and uses the code only once',
    { tag: '@matrix' },
    async ({ ada, flow, sheet, backend, behaviour, screenReader }) => {
      screenReader.isIgnored();
      await ada.signsIn(slowly);
      await flow.asksHowToConfirm();
      await ada.chooses('Recovery code');
      await flow.asksForARecoveryCode();
      const codes = await sheet.codes();
      await ada.entersARecoveryCode();
      await backend.hasHeard({ verify: 1 });
      await ada.presses('Use another method');
      if (behaviour.offersReplacement) {
        await flow.shows(offer);
        await ada.presses('Not now');
      }
      await flow.isDone();
      await sheet.holds(codes - 1);
      await backend.hasHeard({ resend: 0, verify: 1 });
      await backend.hasSeenTheHostReceiveOnce('done how=signedIn');
    },
  );
});

test.describe('A wrong code', () => {
  test(
    '[UX-25] sent by a held Enter makes one call; unedited it is refused again without a call',
    { tag: '@matrix' },
    async ({ ben, flow, phone, backend, messages, screenReader }) => {
      const wrong = messages.wrongAuthenticatorCode(4);
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();
      await ben.types((await phone.authenticatorCode()) === '135792' ? '135793' : '135792');
      await ben.holdsEnter();
      await screenReader.interruptsWith(wrong);
      await flow.marksTheField(wrong);
      await backend.hasHeard({ verify: 1 });

      await ben.pressesAgain();
      await screenReader.interruptsWith(wrong);
      await flow.marksTheField(wrong);
      await backend.hasHeard({ verify: 1 });

      await ben.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ verify: 2 });
    },
  );

  test('(A11Y-25) is not announced on the next screen', async ({
    ada,
    flow,
    backend,
    messages,
    screenReader,
  }) => {
    const wrong = messages.wrongAuthenticatorCode(4);
    await ada.signsIn();
    await flow.asksHowToConfirm();
    await ada.chooses('Authenticator app');
    await flow.asksForTheAuthenticatorCode();
    await ada.entersAWrongCode();
    await screenReader.interruptsWith(wrong);
    await ada.presses('Use another method');
    await flow.asksHowToConfirm();
    await flow.hasNothingLeftToSay();
    await flow.hasNo(wrong);
    await backend.hasHeard({ verify: 1 });
  });
});
