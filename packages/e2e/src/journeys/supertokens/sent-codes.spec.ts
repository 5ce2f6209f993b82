import { test } from '../../journey.ts';
import { movesTheClock } from '../../true-core.ts';

test.describe('With a code in a message', () => {
  test(
    '(ERR-7) five wrong codes invalidate the message, and a press sends a new one',
    { tag: movesTheClock },
    async ({ cleo, flow, mailbox, time, messages, screenReader }) => {
      await cleo.signsIn();
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a code to the address starting with c, at e.');
      for (const left of [4, 3, 2, 1]) {
        await cleo.entersAWrongCodeForTheMail();
        await screenReader.interruptsWith(messages.wrongSentCode(left));
      }
      await cleo.entersAWrongCodeForTheMail();
      await flow.shows('Get a code by email');
      await screenReader.interruptsWith("That didn't work. Let's start this step again.");
      await mailbox.hasReceived(1);

      await time.passes({ minutes: 1 });
      await screenReader.says('You can ask for a new code now.');
      await cleo.presses('Send me a code');
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a new code. Use the newest message.');
      await mailbox.hasReceived(2);
      await cleo.clearsTheField();
      await cleo.entersTheCodeFromTheMail();
      await flow.isDone();
      await screenReader.says("You're signed in");
    },
  );
});
