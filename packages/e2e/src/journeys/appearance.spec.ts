import { expect, test } from '../journey.ts';

test.describe('Appearance', { tag: '@memory' }, () => {
  test(
    'from right to left: the layout is mirrored, codes and addresses are not',
    { tag: '@matrix' },
    async ({ page, ada, flow, screenReader }) => {
      await ada.signsIn({ dir: 'rtl' });
      await flow.asksHowToConfirm();
      await expect(flow.root).toHaveCSS('direction', 'rtl');
      await ada.chooses('Email');
      await flow.asksForTheMailedCode();
      await screenReader.saysItIsSent('We sent a code to the address starting with a, at e.');
      await expect(flow.securityCode).toHaveCSS('direction', 'ltr');
      const { clientWidth, scrollWidth } = await page.evaluate(() => {
        const { clientWidth: seen, scrollWidth: all } = document.documentElement;
        return { clientWidth: seen, scrollWidth: all };
      });
      expect(scrollWidth).toBe(clientWidth);
      await ada.entersTheCodeFromTheMail();
      await flow.isDone();
      await screenReader.says("You're signed in");
    },
  );

  test.describe('in the dark', () => {
    test.use({ colorScheme: 'dark' });

    test(
      'every screen has the required contrast',
      { tag: '@matrix' },
      async ({ ada, flow, screenReader }) => {
        const wrong = "That code didn't work. Enter the newest one. You have 4 tries left.";
        await ada.signsIn();
        await flow.asksHowToConfirm();
        await ada.chooses('Authenticator app');
        await flow.asksForTheAuthenticatorCode();
        await ada.entersAWrongCode();
        await screenReader.interruptsWith(wrong);
        await flow.marksTheField(wrong);
        await ada.entersTheCodeFromTheAuthenticator();
        await flow.isDone();
        await screenReader.says("You're signed in");
      },
    );
  });
});
