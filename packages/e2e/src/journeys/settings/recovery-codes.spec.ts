import { expect, test } from '../../journey.ts';
import { signsInWithANewCode } from '../../models/after-recovery.ts';
import { movesTheClock } from '../../true-core.ts';

test.describe('Recovery codes made anew', () => {
  test(
    '(SEC-12) behind fresh proof: a new one signs in, and an old one does not',
    { tag: ['@every-backend', movesTheClock] },
    async ({ eva, flow, phone, sheet, backend, time, behaviour, messages, screenReader }) => {
      screenReader.isIgnored();
      await eva.signsIn({ page: 'settings' });
      await flow.asksHowToConfirm();
      await eva.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      await eva.entersTheCodeFromTheAuthenticator();
      await flow.showsThePage('Two-step verification');
      // Time that passes in the middle of the read ends it.
      await flow.has('Two-step verification is on');
      const old = await sheet.firstCode();

      await time.passes({ minutes: 31 });
      await eva.presses('Make new codes');
      await flow.asks('Make new recovery codes?', 'Keep the old ones');
      await eva.presses('Make new codes');
      if (behaviour.takesRecoveryCodesAsProof) {
        await flow.asksForProof();
        await eva.chooses('Authenticator app');
      }
      await flow.asksForTheAuthenticatorCode();
      expect(await sheet.firstCode()).toBe(old);
      await phone.showsTheNextCode();
      await eva.entersTheCodeFromTheAuthenticator();
      await flow.asks('Make new recovery codes?', 'Keep the old ones');
      await flow.has("You have verified it's you. Nothing has changed yet.");
      expect(await sheet.firstCode()).toBe(old);
      await eva.presses('Make new codes');
      await flow.shows('Save your recovery codes');
      const shown = flow.root.getByRole('list', { name: 'Your recovery codes' }).getByRole('listitem');
      const [first = ''] = await shown.allTextContents();
      await eva.presses('Continue');
      await flow.has('Save the codes first, then tick the box.');
      await eva.ticks('I have saved these codes');
      await eva.presses('Continue');
      await flow.showsThePage('Two-step verification');
      await flow.has('Your new recovery codes are ready. The old ones no longer work.');
      await backend.hasHeard({ regenerateCodes: 2 });

      await eva.goesToThePage('Home');
      await eva.pressesOnThePage('Sign out');
      await flow.asksFor('Sign in to Acme', flow.identifier);
      await eva.givesNameAndPassword();
      await flow.asksHowToConfirm();
      await eva.chooses('Recovery code');
      await flow.asksForARecoveryCode();
      await eva.enters(old);
      await flow.marksTheField(messages.wrongRecoveryCode(4));
      await eva.enters(first);
      await signsInWithANewCode(eva, { flow, behaviour });
    },
  );

  test(
    '(UX-16) leaving without saving them asks first',
    { tag: ['@memory', '@matrix'] },
    async ({ eva, flow, screenReader }) => {
      screenReader.isIgnored();
      await eva.signsIn({ page: 'settings' });
      await flow.asksHowToConfirm();
      await eva.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      await eva.entersTheCodeFromTheAuthenticator();
      await flow.showsThePage('Two-step verification');
      await eva.presses('Make new codes');
      await flow.asks('Make new recovery codes?', 'Keep the old ones');
      await eva.presses('Make new codes');
      await flow.shows('Save your recovery codes');
      await eva.presses('Cancel');
      await flow.asks('Leave without saving the codes?', 'Go back and save');
      await eva.presses('Go back and save');
      await flow.isBackAt(flow.button('Cancel'));
      await eva.presses('Cancel');
      await flow.asks('Leave without saving the codes?', 'Go back and save');
      await eva.presses('Leave anyway');
      await flow.showsThePage('Two-step verification');
      await flow.has('You left your recovery codes without saving them.');
    },
  );
});
