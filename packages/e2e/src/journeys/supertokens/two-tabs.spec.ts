import { test } from '../../journey.ts';
import { duplicateTab } from '../../models/duplicate-tab.ts';
import { Flow } from '../../models/flow.ts';
import { Mailbox } from '../../models/mailbox.ts';
import { Person } from '../../models/person.ts';
import { Phone } from '../../models/phone.ts';

test.describe('Two tabs', () => {
  test('that request a code each: neither replaces the other, although the SDK keeps one for all tabs', async ({
    page,
    server,
    ada,
    flow,
    sheet,
    time,
    secrets,
    screenReader,
  }) => {
    await ada.signsIn();
    await flow.asksHowToConfirm();
    await ada.chooses('Email');
    await flow.asksForTheMailedCode();
    await screenReader.saysItIsSent('We sent a code to the address starting with a, at e.');

    const secondPage = await duplicateTab(page);
    const second = {
      page: secondPage,
      server,
      flow: new Flow(secondPage),
      phone: new Phone(secondPage, time, server),
      mailbox: new Mailbox(secondPage),
      sheet,
      secrets,
    };
    const adaThere = new Person('ada', second);
    await second.flow.opensWith("Verify it's you");
    await adaThere.chooses('Text message');
    await second.flow.asksForTheTextedCode();

    await page.bringToFront();
    await ada.entersTheCodeFromTheMail();
    await flow.isDone();
    await screenReader.says("You're signed in");

    await secondPage.bringToFront();
    await adaThere.entersTheCodeFromTheText();
    await second.flow.isDone();
  });
});
