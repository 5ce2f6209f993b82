import { expect, test } from '../journey.ts';
import { movesTheClock } from '../true-core.ts';

const resend = 'Send a new code';

test.describe('With a code in a message', () => {
  test(
    'by email, resent once',
    { tag: movesTheClock },
    async ({ ada, flow, mailbox, backend, time, screenReader }) => {
      await ada.signsIn();
      await flow.asksHowToConfirm();
      await ada.chooses('Email');
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a code to the address starting with a, at e.');
      await mailbox.hasReceived(1);

      await ada.types('12');
      await ada.presses(resend);
      await screenReader.says(/^You can ask for a new code in \d+ seconds\.$/);
      await mailbox.hasReceived(1);

      await time.passes({ seconds: 30 });
      await screenReader.says('You can ask for a new code now.');
      await ada.presses(resend);
      await screenReader.saysItIsSent('We sent a new code. Use the newest message.');
      await flow.has('Use the code in the newest message.');
      await mailbox.hasReceived(2);
      await expect(flow.button(resend), 'the focus stays on the button').toBeFocused();
      await expect(flow.securityCode, 'what was typed stays').toHaveValue('12');

      await ada.clearsTheField();
      await ada.entersTheCodeFromTheMail();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ start: 1, resend: 1, verify: 1 });
    },
  );

  test(
    'by text message, the only factor',
    { tag: '@matrix' },
    async ({ dan, flow, phone, backend, messages, screenReader }) => {
      await dan.signsIn();
      await flow.asksForTheTextedCode();
      await screenReader.saysItIsSent(messages.textSent('1 2 6'));
      await phone.hasReceived(1);
      await dan.entersTheCodeFromTheText();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ start: 1, resend: 0, verify: 1 });
    },
  );

  test('by text message, chosen from several factors', async ({
    ada,
    flow,
    phone,
    messages,
    screenReader,
  }) => {
    await ada.signsIn();
    await flow.asksHowToConfirm();
    await phone.hasReceived(0);
    await ada.chooses('Text message');
    await flow.asksForTheTextedCode();
    await screenReader.saysItIsSent(messages.textSent('1 2 3'));
    await phone.hasReceived(1);
    await ada.entersTheCodeFromTheText();
    await flow.isDone();
    await screenReader.says("You're signed in");
  });

  test(
    '[UX-9, ERR-7] a wrong code sends nothing and keeps the message valid',
    { tag: '@every-backend' },
    async ({ cleo, flow, mailbox, backend, messages, screenReader }) => {
      const wrong = messages.wrongSentCode(4);
      await cleo.signsIn();
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a code to the address starting with c, at e.');

      await cleo.entersAWrongCodeForTheMail();
      await screenReader.interruptsWith(wrong);
      await flow.marksTheField(wrong);
      await mailbox.hasReceived(1);

      await cleo.entersTheCodeFromTheMail();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await mailbox.hasReceived(1);
      await backend.hasHeard({ start: 1, resend: 0, verify: 2 });
    },
  );

  test(
    '[SEC-10] every message lengthens the wait for the next one',
    { tag: [movesTheClock, '@matrix'] },
    async ({ cleo, flow, mailbox, time, screenReader }) => {
      const sent = 'We sent a new code. Use the newest message.';
      const again = 'You can ask for a new code now.';
      await cleo.signsIn();
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a code to the address starting with c, at e.');

      await time.passes({ seconds: 30 });
      await screenReader.says(again);
      await cleo.presses(resend);
      await screenReader.saysItIsSent(sent);

      await time.passes({ seconds: 31 });
      await cleo.presses(resend);
      await screenReader.says(/^You can ask for a new code in \d+ seconds\.$/);
      await mailbox.hasReceived(2);
      await time.passes({ seconds: 30 });
      await screenReader.says(again);
      await cleo.presses(resend);
      await screenReader.saysItIsSent(sent);
      await mailbox.hasReceived(3);

      await cleo.presses(resend);
      await screenReader.says('You can ask for a new code in about 2 minutes.');
    },
  );
});
