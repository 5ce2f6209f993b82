import { test } from '../journey.ts';
import { movesTheClock } from '../true-core.ts';

test.describe('Once and not twice', () => {
  test(
    '[SEC-8, ERR-23] every press is doubled, and every call is made once',
    { tag: movesTheClock },
    async ({ ada, flow, mailbox, backend, time, screenReader }) => {
      // A busy machine takes its time between two presses.
      await ada.signsIn({ answersTakeMs: 800 });
      await ada.pressesAgain();
      await flow.asksHowToConfirm();
      await backend.hasHeard({ signIn: 1 });

      await ada.chooses('Email');
      await ada.pressesAgain();
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a code to the address starting with a, at e.');
      await mailbox.hasReceived(1);

      await time.passes({ seconds: 30 });
      await screenReader.says('You can ask for a new code now.');
      await ada.presses('Send a new code');
      await ada.pressesAgain();
      await ada.pressesAgain('Space');
      await screenReader.saysItIsSent('We sent a new code. Use the newest message.');
      await mailbox.hasReceived(2);

      await backend.fails('verify', 'Slow: 12 seconds');
      await ada.goesToTheField();
      await ada.entersTheCodeFromTheMail();
      await ada.pressesAgain();
      await ada.presses('Verify');
      await ada.pressesAgain('Space');
      await time.passes({ seconds: 10 });
      await screenReader.says('Still working. This is taking longer than usual.');
      await time.passes({ seconds: 3 });
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ signIn: 1, start: 1, resend: 1, verify: 1 });
    },
  );

  test('[SEC-11, ERR-21] in Strict Mode nothing is sent, verified or finished twice', async ({
    ada,
    flow,
    mailbox,
    backend,
    screenReader,
  }) => {
    await ada.signsIn({ strict: true });
    await flow.asksHowToConfirm();
    await ada.chooses('Email');
    await flow.asksForTheMailedCode();
    await screenReader.saysItIsSent('We sent a code to the address starting with a, at e.');
    await mailbox.hasReceived(1);
    await ada.entersTheCodeFromTheMail();
    await flow.isDone();
    await screenReader.says("You're signed in");
    await backend.hasHeard({ signIn: 1, start: 1, resend: 0, verify: 1 });
    await backend.hasSeenTheHostReceiveOnce('done how=signedIn');
  });

  test(
    '(ERR-21) in Strict Mode the message of an only factor goes out once',
    { tag: '@matrix' },
    async ({ dan, flow, phone, messages, screenReader }) => {
      await dan.signsIn({ strict: true });
      await flow.asksForTheTextedCode();
      await screenReader.saysItIsSent(messages.textSent('1 2 6'));
      await phone.hasReceived(1);
    },
  );
});
