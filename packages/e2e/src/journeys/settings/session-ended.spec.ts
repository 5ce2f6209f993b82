import { expect, test, type Models } from '../../journey.ts';
import type { Call } from '../../models/backend.ts';
import { movesTheClock } from '../../true-core.ts';

type Around = Pick<Models, 'ada' | 'flow' | 'phone'>;

async function comesToSettings({ ada, flow }: Around): Promise<void> {
  await ada.signsIn({ page: 'settings' });
  await flow.asksHowToConfirm();
  await ada.chooses('Authenticator app');
  await flow.asksForTheAuthenticatorCode();
  await ada.entersTheCodeFromTheAuthenticator();
  await flow.showsThePage('Two-step verification');
  // What happens in the middle of the read happens to the read.
  await flow.has('Two-step verification is on');
}

/** In front of the page, which stays behind. */
async function signsInAgain({ ada, flow, phone }: Around): Promise<void> {
  await flow.asksFor('Sign in to Acme', flow.identifier);
  await ada.givesNameAndPassword();
  await flow.asksHowToConfirm();
  await ada.chooses('Authenticator app');
  await flow.asksForTheAuthenticatorCode();
  await phone.showsTheNextCode();
  await ada.entersTheCodeFromTheAuthenticator();
}

/** A question, and the press that does it: by a route of the vendor's at every server (`isOfTheVendor`), or by one that the host may have made. */
interface Task {
  readonly begin: string;
  readonly question: string;
  readonly keep: string;
  readonly confirm: string;
  readonly call: Call;
  readonly isOfTheVendor: boolean;
}

const tasks = {
  'a factor is removed': {
    begin: 'Remove authenticator app',
    question: 'Remove authenticator app?',
    keep: 'Keep it',
    confirm: 'Remove authenticator app',
    call: 'remove',
    isOfTheVendor: true,
  },
  'recovery codes are made anew': {
    begin: 'Make new codes',
    question: 'Make new recovery codes?',
    keep: 'Keep the old ones',
    confirm: 'Make new codes',
    call: 'regenerateCodes',
    isOfTheVendor: false,
  },
  'protection is turned off': {
    begin: 'Turn off two-step verification',
    question: 'Turn off two-step verification?',
    keep: 'Keep it on',
    confirm: 'Turn off two-step verification',
    call: 'setProtection',
    isOfTheVendor: false,
  },
} as const satisfies Record<string, Task>;

test.describe('A session that ends in the middle of settings', () => {
  for (const [what, { begin, question, keep, confirm, call, isOfTheVendor }] of Object.entries(tasks))
    test(
      `[A11Y-23] while ${what}: whoever signs in again is where they were, and nothing was done`,
      { tag: isOfTheVendor ? movesTheClock : '@matrix' },
      async ({ ada, flow, phone, sheet, backend, time, behaviour, screenReader }) => {
        screenReader.isIgnored();
        const around = { ada, flow, phone };
        await comesToSettings(around);
        const code = await sheet.firstCode();
        await ada.presses(begin);
        await flow.asks(question, keep);
        await backend.endsTheSession();
        if (isOfTheVendor && !behaviour.endsSessionsAtOnce) await time.passes({ minutes: 65 });
        await ada.presses(confirm);
        // With the factor that is still there.
        await signsInAgain(around);
        await flow.asks(question, keep);
        // Before it is done the session is read. Where that read believes it, the call is made, and refused.
        const calls = isOfTheVendor || behaviour.endsSessionsAtOnce ? 0 : 1;
        await backend.hasHeard({ [call]: calls });
        expect(await sheet.firstCode()).toBe(code);
        await ada.presses(keep);
        await flow.has('Two-step verification is on');
        await backend.hasHeard({ [call]: calls });
      },
    );

  test(
    '[A11Y-23] while fresh proof is given: the question comes back, and asks for proof anew',
    { tag: movesTheClock },
    async ({ ada, flow, phone, backend, time, screenReader }) => {
      screenReader.isIgnored();
      const around = { ada, flow, phone };
      await comesToSettings(around);
      await time.passes({ minutes: 31 });
      await ada.presses('Make new codes');
      await flow.asks('Make new recovery codes?', 'Keep the old ones');
      await ada.presses('Make new codes');
      await flow.asksForProof();
      await ada.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      await backend.endsTheSession();
      await phone.showsTheNextCode();
      await ada.entersTheCodeFromTheAuthenticator();
      await signsInAgain(around);
      await flow.asks('Make new recovery codes?', 'Keep the old ones');
      await backend.hasHeard({ regenerateCodes: 1 });
      await ada.presses('Keep the old ones');
      await flow.has('Two-step verification is on');
    },
  );

  test(
    'while a factor is added: the page says what there is',
    { tag: ['@memory', '@matrix'] },
    async ({ ben, flow, phone, mailbox, backend, screenReader }) => {
      screenReader.isIgnored();
      await ben.signsIn({ page: 'settings' });
      await flow.asksForTheAuthenticatorCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.showsThePage('Two-step verification');
      await ben.presses('Add another method');
      await flow.shows('Choose a second step');
      await ben.presses(/^Set up codes by email/);
      await flow.shows('Get codes by email');
      await ben.presses('Send message');
      await flow.asksForTheMailedCode();
      await backend.endsTheSession();
      await ben.entersTheCodeFromTheMail();
      await flow.asksFor('Sign in to Acme', flow.identifier);
      await ben.givesNameAndPassword();
      await flow.asksForTheAuthenticatorCode();
      await phone.showsTheNextCode();
      await ben.entersTheCodeFromTheAuthenticator();
      // Where it was left; nothing is sent before a press.
      await flow.shows('Get codes by email');
      await mailbox.hasReceived(1);
      await ben.presses('Cancel');
      await flow.showsThePage('Two-step verification');
      await flow.has('Two-step verification is on');
      await expect(flow.button(/^Remove email codes/)).toHaveCount(0);
    },
  );

  test(
    'while recovery codes are shown: nothing is lost, and they can be saved',
    { tag: '@matrix' },
    async ({ ada, flow, phone, backend, screenReader }) => {
      screenReader.isIgnored();
      const around = { ada, flow, phone };
      await comesToSettings(around);
      await ada.presses('Make new codes');
      await flow.asks('Make new recovery codes?', 'Keep the old ones');
      await ada.presses('Make new codes');
      await flow.shows('Save your recovery codes');
      await backend.endsTheSession();
      await ada.ticks('I have saved these codes');
      await ada.presses('Continue');
      // The page reads the account, and learns of it.
      await signsInAgain(around);
      await flow.has('Two-step verification is on');
    },
  );

  test(
    'during the guided set-up: it goes on where it was left',
    { tag: '@matrix' },
    async ({ gus, flow, phone, backend, behaviour, screenReader }) => {
      screenReader.isIgnored();
      await gus.signsIn({ page: 'set-up' });
      await flow.shows('Choose a second step');
      await gus.presses(/^Set up an authenticator app/);
      await flow.shows('Set up your authenticator app');
      await gus.goesOnToEnter(await phone.authenticatorCode());
      await flow.shows('Save your recovery codes');
      await gus.ticks('I have saved these codes');
      await gus.presses('Continue');
      await flow.shows('Turn on two-step verification');
      await backend.endsTheSession();
      await gus.presses('Turn on');
      await flow.asksFor('Sign in to Acme', flow.identifier);
      const refused = behaviour.endsSessionsAtOnce ? 0 : 1;
      await backend.hasHeard({ setProtection: refused });
      await gus.givesNameAndPassword();
      await flow.shows('Do you still have your recovery codes?');
      await gus.presses('I have them');
      await flow.shows('Turn on two-step verification');
      await gus.presses('Turn on');
      if (behaviour.asksForProofToTurnOn) {
        await flow.asksForTheAuthenticatorCode();
        await phone.showsTheNextCode();
        await gus.entersTheCodeFromTheAuthenticator();
        await flow.shows('Turn on two-step verification');
        await gus.presses('Turn on');
      }
      await flow.shows('Two-step verification is on');
      const wanted = behaviour.asksForProofToTurnOn ? 2 : 1;
      await backend.hasHeard({ setProtection: refused + wanted, createCodes: 1 });
    },
  );
});

test.describe('Somebody else signs in in another tab', () => {
  test('(SEC-36) nothing of theirs is changed by a question that was asked before', async ({
    ada,
    flow,
    phone,
    backend,
    screenReader,
  }) => {
    screenReader.isIgnored();
    await comesToSettings({ ada, flow, phone });
    await ada.presses('Turn off two-step verification');
    await flow.asks('Turn off two-step verification?', 'Keep it on');
    await backend.seesSomeoneElseSignIn();
    await ada.presses('Turn off two-step verification');
    await flow.has(/Your sign-in has changed meanwhile, so nothing was done\. You're signed in as/);
    // Gus has nothing, or addresses that nobody has verified.
    await flow.has(/Add a second step to your account|Two-step verification is off/);
    await backend.hasHeard({ setProtection: 0 });
  });
});
