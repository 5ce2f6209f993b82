import { expect, test } from '../journey.ts';
import { movesTheClock } from '../true-core.ts';

test.describe('The page is loaded again', () => {
  test('[ERR-28] in the middle of a challenge: a factor has to be chosen again, and nothing is sent without a press', async ({
    ada,
    flow,
    mailbox,
    backend,
    screenReader,
  }) => {
    await ada.signsIn();
    await flow.asksHowToConfirm();
    await ada.chooses('Email');
    await flow.asksForTheMailedCode();
    await screenReader.saysItIsSent('We sent a code to the address starting with a, at e.');
    await ada.types('123');

    await ada.reloadsThePage();
    await flow.opensWith("Verify it's you");
    await expect(flow.root.getByRole('textbox')).toHaveCount(0);
    await mailbox.hasReceived(1);
    await backend.hasHeard({ signIn: 1, start: 1, resend: 0, check: 4 });
  });

  test(
    '[SEC-3, ERR-28] with one factor only: the message needs a press, and the wait to end',
    { tag: movesTheClock },
    async ({ dan, flow, phone, backend, time, messages, screenReader }) => {
      await dan.signsIn();
      await flow.asksForTheTextedCode();
      await screenReader.saysItIsSent(messages.textSent('1 2 6'));

      await dan.reloadsThePage();
      await flow.opensWith('Get a code by text message');
      await dan.presses('Send me a code');
      await screenReader.says(/^You can ask for a new code in \d+ seconds\.$/);
      await phone.hasReceived(1);

      await time.passes({ seconds: 30 });
      await screenReader.says('You can ask for a new code now.');
      await phone.hasReceived(1);
      await dan.presses('Send me a code');
      await flow.asksForTheTextedCode();
      await screenReader.saysItIsSent('We sent a new code. Use the newest message.');
      await phone.hasReceived(2);
      await dan.entersTheCodeFromTheText();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ signIn: 1, start: 2, resend: 0, verify: 1 });
    },
  );

  test(
    '(ERR-28) after a visit to the help page',
    { tag: '@matrix' },
    async ({ cleo, flow, mailbox, screenReader }) => {
      await cleo.signsIn();
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a code to the address starting with c, at e.');
      await cleo.types('123');

      await cleo.getsHelp();
      await cleo.goesBack();
      await flow.opensWith('Get a code by email');
      await mailbox.hasReceived(1);
    },
  );
});
