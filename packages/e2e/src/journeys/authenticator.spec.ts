import { test } from '../journey.ts';

const arabicZero = 0x06_60;

/** In two groups of three, as apps show codes. */
const inArabicDigits = (code: string) =>
  code
    .replaceAll(/\d/g, (digit) => String.fromCodePoint(arabicZero + Number(digit)))
    .replace(/^(...)/u, '$1 ');

test.describe('With an authenticator app', () => {
  test(
    '[A11Y-10, SEC-1] the password, the code, and done after the session check',
    { tag: '@every-backend' },
    async ({ ben, flow, backend, screenReader }) => {
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ signIn: 1, start: 1, verify: 1, check: 3 });
    },
  );

  test(
    'calls the host when Continue is pressed',
    { tag: '@matrix' },
    async ({ ben, flow, messages, screenReader }) => {
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await ben.presses('Continue');
      await flow.hasHandedOver(messages.greeting('Ben'));
    },
  );

  test('(IN-3, IN-10) a code in the digits of another script, with a space in it', async ({
    ben,
    flow,
    phone,
    screenReader,
  }) => {
    await ben.signsIn();
    await flow.asksForTheAuthenticatorCode();
    await ben.enters(inArabicDigits(await phone.authenticatorCode()));
    await flow.isDone();
    await screenReader.says("You're signed in");
  });

  test(
    '[UX-3] chosen from several factors, strongest first',
    { tag: '@not-better-auth' },
    async ({ ada, flow, screenReader }) => {
      await ada.signsIn();
      await flow.asksHowToConfirm();
      await flow.offers('Authenticator app', 'Text message', 'Email', 'Recovery code');
      await ada.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      await ada.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      await screenReader.says("You're signed in");
    },
  );

  test(
    '[A11Y-11, UX-11] marks and selects a wrong code, and shows the tries left',
    { tag: '@every-backend' },
    async ({ ben, flow, backend, messages, screenReader }) => {
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();

      await ben.entersAWrongCode();
      await screenReader.interruptsWith(messages.wrongAuthenticatorCode(4));
      await flow.marksTheField(messages.wrongAuthenticatorCode(4));
      await flow.hasNo('Codes still not working?');

      await ben.entersAWrongCode();
      await screenReader.interruptsWith(messages.wrongAuthenticatorCode(3));
      await flow.marksTheField(messages.wrongAuthenticatorCode(3));
      await flow.has('Codes still not working?');

      await ben.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
      await screenReader.says("You're signed in");
      await backend.hasHeard({ start: 1, verify: 3 });
    },
  );

  test(
    '[A11Y-12] announces the same error twice if it happens twice',
    { tag: '@matrix' },
    async ({ ben, flow, backend, screenReader }) => {
      await ben.signsIn();
      await flow.asksForTheAuthenticatorCode();

      await ben.pressesAgain();
      await screenReader.interruptsWith('Enter the security code.');
      await flow.marksTheField('Enter the security code.');

      await ben.pressesAgain();
      await screenReader.interruptsWith('Enter the security code.');
      await flow.marksTheField('Enter the security code.');
      await backend.hasHeard({ start: 0, verify: 0 });
    },
  );
});
