import { expect, test, type Models } from '../journey.ts';
import type { Person } from '../models/person.ts';

const offer = 'Replace what you lost?';

type Around = Pick<Models, 'flow' | 'behaviour' | 'messages' | 'screenReader'>;

/** Where a lost factor can be replaced, that is offered before the end. */
async function getsIn(person: Person, { flow, behaviour, messages, screenReader }: Around) {
  const left = messages.recoveryCodesLeft;
  if (behaviour.offersReplacement) {
    await flow.shows(offer);
    if (left !== undefined) await screenReader.says(left);
    await person.presses('Not now');
  }
  await flow.isDone();
  await screenReader.says(["You're signed in", left].join(' ').trimEnd());
}

test.describe('With a recovery code', () => {
  test(
    'chosen from the list',
    { tag: '@matrix' },
    async ({ ada, sheet, flow, behaviour, messages, screenReader }) => {
      const around = { flow, behaviour, messages, screenReader };
      await ada.signsIn();
      await flow.asksHowToConfirm();
      await ada.chooses('Recovery code');
      await flow.asksForARecoveryCode();
      const codes = await sheet.codes();
      await ada.entersARecoveryCode();
      await getsIn(ada, around);
      await sheet.holds(codes - 1);
    },
  );

  test('(IN-40) by somebody without their phone, pasted with spaces around it', async ({
    eva,
    sheet,
    flow,
    behaviour,
    messages,
    screenReader,
  }) => {
    const around = { flow, behaviour, messages, screenReader };
    await eva.signsIn();
    await flow.asksHowToConfirm();
    await eva.chooses('Authenticator app');
    await flow.asksForTheAuthenticatorCode();
    await eva.presses("I don't have my phone");
    await flow.asksForARecoveryCode();
    await eva.enters(` ${await sheet.firstCode()} `);
    await getsIn(eva, around);
  });

  test(
    'after a wrong one, which stays in the field',
    { tag: '@matrix' },
    async ({ eva, flow, behaviour, messages, screenReader }) => {
      const around = { flow, behaviour, messages, screenReader };
      const wrong = messages.wrongRecoveryCode(4);
      await eva.signsIn();
      await flow.asksHowToConfirm();
      await eva.chooses('Recovery code');
      await flow.asksForARecoveryCode();
      await eva.enters('aaaa-BBBB');
      await screenReader.interruptsWith(wrong);
      await flow.marksTheField(wrong);
      await expect(flow.recoveryCode).toHaveValue('aaaa-BBBB');
      await eva.entersARecoveryCode();
      await getsIn(eva, around);
    },
  );

  test(
    '(UX-17) and the lost factor is replaced before the end',
    { tag: '@not-appwrite' },
    async ({ eva, flow, phone, backend, messages, screenReader }) => {
      const left = messages.recoveryCodesLeft;
      await eva.signsIn();
      await flow.asksHowToConfirm();
      await eva.chooses('Recovery code');
      await flow.asksForARecoveryCode();
      await eva.entersARecoveryCode();
      await flow.shows(offer);
      if (left !== undefined) await screenReader.says(left);
      await eva.presses(/^Set up my authenticator app again/);
      await flow.shows('Set up your authenticator app');
      await eva.goesToTheField();
      await eva.enters(await phone.authenticatorCode());
      await flow.isDone();
      await screenReader.says(["You're signed in", left].join(' ').trimEnd());
      await backend.hasHeard({ confirm: 1 });
    },
  );
});
