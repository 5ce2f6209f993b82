import { expect, test } from '../journey.ts';

const authenticator = 'Set up your authenticator app';
const byEmail = 'Get codes by email';
const byPhone = 'Get codes by text message';
const chooser = 'Set up a second step';

test.describe('Something has to be set up', { tag: '@not-appwrite' }, () => {
  test('(UX-15) an authenticator app: the key, a wrong code, the right one, done', async ({
    kim,
    flow,
    phone,
    backend,
    screenReader,
  }) => {
    const wrong = "That code didn't work. Enter the newest one. You have 4 tries left.";
    await kim.signsIn();
    await flow.shows(authenticator);
    await expect(flow.root.getByRole('img', { name: /^QR code/ })).toBeVisible();
    await kim.opensTheDisclosure("Can't scan it?");
    await flow.has('Time-based, 6 digits');
    await backend.hasHeard({ begin: 1, confirm: 0 });

    await kim.goesToTheField();
    await kim.entersAWrongCode();
    await screenReader.interruptsWith(wrong);
    await flow.marksTheField(wrong);
    await kim.enters(await phone.authenticatorCode());
    await flow.isDone();
    await screenReader.says("You're signed in");
    // One key for all of it: a second one would kill the first.
    await backend.hasHeard({ signIn: 1, begin: 1, confirm: 2, cancel: 0, check: 4 });
  });

  test(
    '(A11Y-22) the key can be copied, which is announced',
    { tag: '@memory' },
    async ({ page, kim, flow, screenReader }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await kim.signsIn();
      await flow.shows(authenticator);
      await kim.opensTheDisclosure("Can't scan it?");
      await kim.presses('Copy key');
      await screenReader.says('Key copied.');
      await expect(flow.button('Copy key')).toBeFocused();
      const shown = await flow.root.locator('[data-mfa-part="key"]').textContent();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
      expect(shown).toMatch(/^[A-Z2-7]{32}$/);
    },
  );

  test(
    '(UX-13) hints appear after two wrong codes',
    { tag: '@memory' },
    async ({ kim, flow, screenReader }) => {
      screenReader.isIgnored();
      await kim.signsIn();
      await flow.shows(authenticator);
      await kim.goesToTheField();
      await kim.entersAWrongCode();
      await flow.marksTheField('4 tries left.');
      await flow.hasNo('Codes still not working?');
      await kim.entersAWrongCode();
      await flow.marksTheField('3 tries left.');
      await flow.has('Codes still not working?');
    },
  );

  test(
    '[A11Y-10] email, chosen from several: the address on file, a press, a code',
    { tag: '@matrix' },
    async ({ jo, flow, mailbox, backend, screenReader }) => {
      await jo.signsIn();
      await flow.shows(chooser);
      await flow.offers('Set up an authenticator app', 'Set up text messages', 'Set up codes by email');
      await jo.presses(/Set up codes by email/);
      await flow.shows(byEmail);
      await mailbox.hasReceived(0);
      await backend.hasHeard({ begin: 0 });

      await jo.presses('Send message');
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a code to the address starting with j, at e.');
      await jo.entersTheCodeFromTheMail();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ begin: 1, confirm: 1 });
    },
  );

  test(
    '[UX-10] a phone: a wrong number is explained, corrected, changed, and kept as it was typed',
    { tag: '@matrix' },
    async ({ jo, flow, phone, backend, screenReader }) => {
      const number = flow.root.getByRole('textbox', { name: 'Phone number' });
      const noCountry = 'Include the country code, like +44 for the United Kingdom.';
      await jo.signsIn();
      await flow.shows(chooser);
      await jo.presses(/Set up text messages/);
      await flow.asksFor(byPhone, number);
      await jo.enters('202 555 0199');
      await screenReader.interruptsWith(noCountry);
      await flow.explains(noCountry, number);
      await expect(number).toHaveValue('202 555 0199');
      await backend.hasHeard({ begin: 0 });

      await jo.clearsTheField();
      await jo.enters('+1 202 555 0199');
      await flow.asksForTheTextedCode();
      await screenReader.saysItIsSent(/^We sent a code to .*\+1.202.555.0199/);
      await phone.hasReceived(0);
      await jo.presses('Change number');
      await flow.asksFor(byPhone, number);
      await expect(number).toHaveValue('+1 202 555 0199');

      await jo.clearsTheField();
      await jo.enters('+1 202 555 0132');
      await flow.asksForTheTextedCode();
      await screenReader.saysItIsSent(/^We sent a code to .*\+1.202.555.0132/);
      await phone.hasReceived(1);
      await jo.entersTheCodeFromTheText();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ begin: 2, cancel: 1, confirm: 1 });
    },
  );

  test(
    '(UX-3) one existing factor, and one that can be set up',
    { tag: '@matrix' },
    async ({ lou, flow, phone, mailbox, backend, screenReader }) => {
      await lou.signsIn();
      await flow.asksHowToConfirm();
      await flow.has('Choose a second step, or set up another.');
      await flow.offers('Email', 'Set up an authenticator app');
      await mailbox.hasReceived(0);
      await lou.presses(/Set up an authenticator app/);
      await flow.shows(authenticator);
      await lou.goesOnToEnter(await phone.authenticatorCode());
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ start: 0, begin: 1, confirm: 1 });
    },
  );

  test(
    '(SEC-6) two required steps, one after the other, and nothing is offered twice',
    { tag: '@every-backend' },
    async ({ mia, flow, phone, mailbox, backend, behaviour, screenReader }) => {
      const isAtStep = (step: number) =>
        behaviour.tellsProgress ? flow.has(`Step ${step} of 2`) : flow.hasNo(/^Step/);
      await mia.signsIn();
      await flow.shows(authenticator);
      await isAtStep(1);
      await mia.goesOnToEnter(await phone.authenticatorCode());

      await flow.shows(chooser);
      await isAtStep(2);
      await flow.offers('Set up text messages', 'Set up codes by email');
      await mailbox.hasReceived(0);
      await mia.presses(/Set up codes by email/);
      await flow.shows(byEmail);
      await isAtStep(2);
      await mia.presses('Send message');
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a code to the address starting with m, at e.');
      await mia.entersTheCodeFromTheMail();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ begin: 2, confirm: 2, check: 5 });
    },
  );

  test.describe('on a phone', { tag: '@memory' }, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test("(UX-15) the key and the link to the app come first, since a phone can't scan its own screen", async ({
      kim,
      flow,
      phone,
      screenReader,
    }) => {
      const qrCode = flow.root.getByRole('img', { name: /^QR code/ });
      await kim.signsIn();
      await flow.shows(authenticator);
      await expect(flow.root.getByRole('link', { name: 'Open in authenticator app' })).toHaveAttribute(
        'href',
        /^otpauth:\/\/totp\/Acme:kim%40example\.com\?/,
      );
      await expect(qrCode).toBeHidden();
      await kim.opensTheDisclosure('The app is on another device');
      await expect(qrCode).toBeVisible();
      await kim.goesOnToEnter(await phone.authenticatorCode());
      await flow.isDone();
      await screenReader.says("You're signed in");
    });
  });
});
