import { test } from '../../journey.ts';

test.describe('Turning protection off and on', () => {
  test('off: the next sign-in asks for the password only; and on again', async ({
    ben,
    flow,
    phone,
    backend,
    behaviour,
    screenReader,
  }) => {
    screenReader.isIgnored();
    await ben.signsIn({ page: 'settings' });
    await flow.asksForTheAuthenticatorCode();
    await ben.entersTheCodeFromTheAuthenticator();
    await flow.showsThePage('Two-step verification');
    await ben.presses('Turn off two-step verification');
    await flow.asks('Turn off two-step verification?', 'Keep it on');
    await ben.escapes();
    await flow.isBackAt(flow.button('Turn off two-step verification'));
    await backend.hasHeard({ setProtection: 0 });
    await ben.presses('Turn off two-step verification');
    await flow.asks('Turn off two-step verification?', 'Keep it on');
    await ben.presses('Turn off two-step verification');
    await flow.has('Two-step verification is off');
    await flow.has('Your password alone protects your account.');
    await backend.hasHeard({ setProtection: 1 });

    await ben.goesToThePage('Home');
    await ben.pressesOnThePage('Sign out');
    await flow.asksFor('Sign in to Acme', flow.identifier);
    await ben.givesNameAndPassword();
    await flow.isDone();
    await ben.presses('Continue');
    await ben.goesToThePage('Settings');
    await flow.showsThePage('Two-step verification');
    await ben.presses('Turn on two-step verification');
    if (behaviour.asksForProofToTurnOn) {
      await flow.asksForTheAuthenticatorCode();
      await phone.showsTheNextCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.asks('Turn on two-step verification?', 'Not now');
      await ben.presses('Turn on two-step verification');
    }
    await flow.has('Two-step verification is on');
    // The first was refused, where proof is asked for.
    await backend.hasHeard({ setProtection: behaviour.asksForProofToTurnOn ? 3 : 2 });
  });

  test(
    '(SEC-12) off, half an hour later: fresh proof comes back to the question',
    { tag: ['@memory', '@matrix'] },
    async ({ ben, flow, phone, backend, time, screenReader }) => {
      screenReader.isIgnored();
      await ben.signsIn({ page: 'settings' });
      await flow.asksForTheAuthenticatorCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.showsThePage('Two-step verification');
      // Time that passes in the middle of the read ends it.
      await flow.has('Two-step verification is on');
      await time.passes({ minutes: 31 });
      await ben.presses('Turn off two-step verification');
      await flow.asks('Turn off two-step verification?', 'Keep it on');
      await ben.presses('Turn off two-step verification');
      await flow.asksForTheAuthenticatorCode();
      await phone.showsTheNextCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.asks('Turn off two-step verification?', 'Keep it on');
      await ben.presses('Turn off two-step verification');
      await flow.has('Two-step verification is off');
      await backend.hasHeard({ setProtection: 2 });
    },
  );
});
